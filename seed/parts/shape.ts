// The building blocks of shapes: slugs, dates, lists, and the fields that every fact and every row of a fact has.

import { z } from 'zod';
import { isDate } from '../../schema/tables/dates.ts';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens, such as charon')
  .describe('Lower-case words joined by hyphens, such as charon. It never changes once published.');
/** The slug of a row in another file. */
export const slugIn = (...files: string[]) =>
  slug.describe(`The slug of a row in ${files.map((file) => `${file}.yaml`).join(' or ')}.`);
export const work = slugIn('films', 'series');
export const dateFormat = 'write a day, a month or a year, such as 2025-06-06, 2025-06 or 2025';
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: dateFormat, abort: true })
  .refine(isDate, { error: ({ input }) => `"${input}" is not in the calendar; ${dateFormat}` })
  .describe('A day, a month or a year: 2025-06-06, 2025-06 or 2025.');
/** A text that is not empty. */
export const words = z.string().min(1, 'must not be empty');
export const count = z.int().positive('must be at least 1');
/** A list without duplicates. */
export const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((items) => new Set(items).size === items.length, 'the same stands here twice; remove one')
    .meta({ uniqueItems: true });

export const since = words.describe(
  'The slug of the work that shows it, or the day from which the public could know it (2023-04-30).',
);
export const confidence = z.enum(['high', 'medium', 'low']).describe('How well the sources support it.');
const citation = z
  .strictObject({
    source: slugIn('sources'),
    at: words.nullish().describe('Where in the source: a section, a paragraph, an episode.'),
  })
  .describe('A source, and where in it.');
const citations = z.array(citation);
export const cited = citations.min(1, 'cite at least one source').describe('At least one source, and where in it.');
export const factId = z
  .string()
  .regex(/^[A-Z][a-z]+:/, 'an id is Kind:slug, such as Release:ballerina--2025-06-06-us-theatrical');

/** The fields that every fact has. */
const factual = {
  since,
  supersededBy: factId
    .optional()
    .describe('The id of the fact that replaced it. Lists of names, summaries and statuses replace by themselves.'),
  disputed: since.optional().describe('Since when sources are known to disagree.'),
  confidence: confidence.optional().describe('Only if it differs from that of the row.'),
  citations: citations
    .optional()
    .describe('In addition to those of the row. The work named in `since` is cited anyway.'),
};
/** A fact that needs no other fields. */
export const bareFact = z.strictObject(factual);
export type Factual = z.infer<typeof bareFact>;

/** A fact inside a row: its own fields, and those of every fact. */
export const factPart = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...shape, ...factual });

export const remarks = z
  .array(factPart({ text: words, replaces: z.boolean().optional().describe('It replaces the note above it.') }))
  .optional()
  .describe('Remarks, each with its own day.');

/** The fields of a row that is itself a fact. */
export const factRow = { ...factual, notes: remarks, confidence, citations: cited };

/** What a row says once for all facts in it. */
export type Shared = Pick<Factual, 'confidence' | 'citations'>;
export type Remarked = Shared & { notes?: z.infer<typeof remarks> };
