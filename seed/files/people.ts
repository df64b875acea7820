// people.yaml: actors, crew, and authors who write about them.

import { z } from 'zod';
import { entityRow } from '../parts/entity.ts';
import { defineEntityFile } from './define.ts';

export const people = defineEntityFile({ kind: 'Person', name: 'people', shape: z.strictObject(entityRow) });
