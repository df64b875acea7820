// films.yaml: the films, those that are planned included.

import { defineWorkFile } from '../parts/work.ts';

export const films = defineWorkFile('Film', 'films');
