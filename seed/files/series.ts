// series.yaml: the series, kept like the films.

import { defineWorkFile } from '../parts/work.ts';

export const series = defineWorkFile('Series', 'series');
