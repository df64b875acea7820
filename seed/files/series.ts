// series.yaml: the series, in rows like those of films.yaml.

import { defineWorkFile } from '../parts/work.ts';

export const series = defineWorkFile('Series', 'series');
