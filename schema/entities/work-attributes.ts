// Attributes of a work: running time, rating, budget, box office, and its external ids at IMDb and TMDB.

import { builder } from '../builder.ts';
import { attributeOf } from '../facts/attribute.ts';
import { Work } from '../interfaces.ts';

interface RangeRef {
  min: number;
  max: number;
}

const Range = builder.objectRef<RangeRef>('Range');
Range.implement({
  description: 'A number between two bounds. Both are the same when the number is known exactly.',
  fields: (t) => ({
    least: t.exposeFloat('min', { description: 'The lower bound.' }),
    most: t.exposeFloat('max', { description: 'The upper bound.' }),
  }),
});

/** Parses the value of an attribute: `20-30`, or `25` for an exact number. */
function rangeOf(value: string | null): RangeRef | null {
  if (value === null) return null;
  const [min = 0, max = min] = value.split('-').map(Number);
  return { min, max };
}

builder.interfaceFields(Work, (t) => ({
  runtimeMinutes: t.field({
    type: Range,
    nullable: true,
    description:
      'Its running time in minutes. For a series, from the shortest to the longest episode. Null when no source says.',
    resolve: async (work) => rangeOf(await attributeOf(work, 'RUNTIME_MINUTES')),
  }),
  rating: t.string({
    nullable: true,
    description: 'Its age rating in the United States. Null when it has none.',
    resolve: (work) => attributeOf(work, 'RATING'),
  }),
  budgetUsd: t.field({
    type: Range,
    nullable: true,
    description: 'Its budget in US dollars. Null when no source says.',
    resolve: async (work) => rangeOf(await attributeOf(work, 'BUDGET_USD')),
  }),
  boxOfficeUsd: t.float({
    nullable: true,
    description: 'What it earned in cinemas worldwide, in US dollars. Null when no source says.',
    resolve: async (work) => rangeOf(await attributeOf(work, 'BOX_OFFICE_USD'))?.max ?? null,
  }),
  imdbId: t.string({
    nullable: true,
    description: 'Its id at IMDb. Null when none is recorded.',
    resolve: (work) => attributeOf(work, 'IMDB_ID'),
  }),
  tmdbId: t.string({
    nullable: true,
    description: 'Its id at TMDB. Null when none is recorded.',
    resolve: (work) => attributeOf(work, 'TMDB_ID'),
  }),
}));
