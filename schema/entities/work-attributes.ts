// The figures of a work: its running time, rating, budget and box office, and its ids elsewhere.

import { builder } from '../builder.ts';
import { attributeOf } from '../facts/attribute.ts';
import { Work } from '../interfaces.ts';

interface RangeRef {
  least: number;
  most: number;
}

const Range = builder.objectRef<RangeRef>('Range');
Range.implement({
  description: 'A number between two bounds. Both are the same when the number is known exactly.',
  fields: (t) => ({
    least: t.exposeFloat('least', { description: 'The lower bound.' }),
    most: t.exposeFloat('most', { description: 'The upper bound.' }),
  }),
});

/** The range that an attribute's value gives: `20-30`, or `25` for an exact number. */
function rangeOf(value: string | null): RangeRef | null {
  if (value === null) return null;
  const [least = 0, most = least] = value.split('-').map(Number);
  return { least, most };
}

builder.interfaceFields(Work, (t) => ({
  runtimeMinutes: t.field({
    type: Range,
    nullable: true,
    description:
      'Its running time in minutes; for a series, from the shortest to the longest episode. Null when no source says.',
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
    resolve: async (work) => rangeOf(await attributeOf(work, 'BOX_OFFICE_USD'))?.most ?? null,
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
