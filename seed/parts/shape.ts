// The building blocks of row shapes (Zod schemas): slugs, dates, lists, and the fields of every fact.

import { z } from 'zod';
import { isDate } from '../../schema/tables/dates.ts';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens, such as charon')
  .describe('Lower-case words joined by hyphens, such as charon. A published slug never changes.');
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
export const nonEmptyText = z.string().min(1, 'must not be empty');
export const positiveInteger = z.int().positive('must be at least 1');
/** A list without duplicates. */
export const distinctList = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((items) => new Set(items).size === items.length, 'the list has the same item twice; remove one')
    .meta({ uniqueItems: true });

export const since = nonEmptyText.describe(
  'The slug of the work that shows the fact, or the day from which the public could know the fact (2023-04-30).',
);
export const confidence = z.enum(['high', 'medium', 'low']).describe('How well the sources support the fact.');
const citation = z
  .strictObject({
    source: slugIn('sources'),
    at: nonEmptyText.nullish().describe('Where in the source: a section, a paragraph, an episode.'),
    since: since
      .optional()
      .describe('Only if a later state of the source, or a later part of it, says what is at this place.'),
  })
  .describe('A source, and where in it.');
const citations = z.array(citation);
export const requiredCitations = citations
  .min(1, 'cite at least one source')
  .describe('At least one source, and where in it.');
export const laterWords = nonEmptyText
  .optional()
  .describe('Why the texts may have words that seem to tell of a later day.');
export const factId = z
  .string()
  .regex(/^[A-Z][a-z]+:/, 'an id is Kind:slug, such as Release:ballerina--2025-06-06-us-theatrical');

/** The fields that every fact has. */
const factFields = {
  since,
  supersededBy: factId
    .optional()
    .describe(
      'The id of the fact that replaced this fact. In lists of names, summaries and statuses each item replaces the one above.',
    ),
  disputed: since.optional().describe('Since when sources are known to disagree.'),
  confidence: confidence.optional().describe('Only if it differs from the confidence of the row.'),
  citations: citations
    .optional()
    .describe('More citations than those of the row. The work named in `since` is cited automatically.'),
  laterWords,
};
const factWithoutFields = z.strictObject(factFields);
export type FactFields = z.infer<typeof factWithoutFields>;
/** A fact inside a row, without fields of its own. It cites its own sources, because those of the row tell more. */
export const factWithOwnSources = z.strictObject({ ...factFields, citations: requiredCitations });

/** The shape of a fact inside a row: its own fields, and those of every fact. */
export const factInRow = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...shape, ...factFields });

export const rowNotes = z
  .array(
    factInRow({
      text: nonEmptyText,
      replaces: z.boolean().optional().describe('Whether this note replaces the note above it.'),
    }),
  )
  .optional()
  .describe('Remarks, each with its own `since`.');

/** The fields of a row that is itself a fact. */
export const factRow = { ...factFields, notes: rowNotes, confidence, citations: requiredCitations };

/** The fields that a row has once for all of its facts. */
export type RowBase = Pick<FactFields, 'confidence' | 'citations'> & { since?: string | undefined };
export type RowWithNotes = RowBase & { notes?: z.infer<typeof rowNotes> };
