// films.yaml: the films, including planned films.

import { defineWorkFile } from '../parts/work.ts';

export const films = defineWorkFile('Film', 'films');
