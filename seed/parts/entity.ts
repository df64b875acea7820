// The part of a row that every kind of entity has: a slug, names, summaries, attributes and notes.

import { z } from 'zod';
import { fold, keyOf, nameArticles, nameKinds } from '../../schema/tables/index.ts';
import { slugFromId, slugify, supersedeInOrder } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { addAttributes, attributeShape } from './attributes.ts';
import { addNotes, entitySubject } from './row-notes.ts';
import {
  confidence,
  distinctList,
  factInRow,
  nonEmptyText,
  requiredCitations,
  rowNotes,
  since,
  slug,
} from './shape.ts';

const nameShape = factInRow({
  name: nonEmptyText,
  kind: z.enum(nameKinds).exclude(['PRIMARY']).optional(),
  distinction: nonEmptyText
    .optional()
    .describe('Disambiguation: what distinguishes it from another entity of the same name.'),
  article: z
    .enum(nameArticles)
    .optional()
    .describe(
      'For a name that takes "the" in a sentence: PROPER as it is (the Ruska Roma), COMMON with a small letter (the filling station). A name with "The" needs none.',
    ),
  plural: z.boolean().optional().describe('Whether the name is plural, such as "Sofia\'s dogs".'),
});

/** The fields of a row that is an entity. */
export const entityRow = {
  slug,
  formerSlugs: distinctList(slug)
    .optional()
    .describe('Slugs that the entity had before. Ids with an old slug still work.'),
  slugSince: since
    .optional()
    .describe('With earlierSlugs: from when the words of the slug are known. Earlier views have the slug above.'),
  earlierSlugs: z
    .array(z.strictObject({ slug, since }))
    .optional()
    .describe('Slugs of earlier days, oldest first, when the slug says what became known later.'),
  slugReason: nonEmptyText
    .optional()
    .describe('Why the slug has words that are in no name of the entity on the first day of the slug.'),
  names: z
    .array(nameShape)
    .refine((names) => names.some(({ kind }) => kind === undefined), 'give it a primary name, one without a kind')
    .describe('At least one name. A name without a kind is primary, and replaces the primary name above it.'),
  summaries: z
    .array(factInRow({ text: nonEmptyText }))
    .optional()
    .describe('Each summary replaces the summary above it, so that an earlier view has no spoilers.'),
  attributes: z.array(attributeShape).optional(),
  notes: rowNotes,
  confidence,
  citations: requiredCitations,
};
const entityShape = z.strictObject(entityRow);
export type EntityRow = z.infer<typeof entityShape>;

/** Adds the facts that entities of every kind have. */
export function addEntityFacts(ledger: Ledger, entityId: string, row: Parsed<EntityRow>): void {
  addNames(ledger, entityId, row);
  supersedeInOrder(
    partsOf(row, 'summaries').map((summary) =>
      ledger.addFact({
        kind: 'Summary',
        slug: `${slugFromId(entityId)}--${summary.fields.since}`,
        origin: summary,
        columns: { entityId, text: summary.fields.text },
        participants: { subject: entityId },
      }),
    ),
  );
  addAttributes(ledger, entityId, row);
  addNotes(ledger, row, { subject: entitySubject(entityId) });
}

function addNames(ledger: Ledger, entityId: string, row: Parsed<EntityRow>): void {
  const primary = partsOf(row, 'names').flatMap((namePart) => {
    const { name, kind, distinction = null, article = null, plural = false } = namePart.fields;
    const prefix = kind === undefined ? [] : [kind];
    const naming = ledger.addFact({
      kind: 'Naming',
      slug: `${slugFromId(entityId)}--${slugify(...prefix, name, distinction ?? '')}`,
      origin: namePart,
      columns: {
        entityId,
        kind: kind ?? 'PRIMARY',
        name,
        distinction,
        article,
        plural,
        key: keyOf(name),
        sortKey: fold(name),
      },
      participants: { subject: entityId },
    });
    return kind === undefined ? [naming] : [];
  });
  supersedeInOrder(primary);
}
