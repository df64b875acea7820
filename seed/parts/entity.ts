// What all kinds of entity have in common: a slug, names, summaries, attributes and remarks.

import { z } from 'zod';
import { keyOf, nameKinds } from '../../schema/tables/index.ts';
import { slugFromId, slugify, supersedeInOrder } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { addAttributes, attribute } from './attributes.ts';
import { addRemarks, entitySubject } from './remarks.ts';
import { cited, confidence, distinct, factPart, remarks, slug, words } from './shape.ts';

const name = factPart({
  name: words,
  kind: z.enum(nameKinds).exclude(['PRIMARY']).optional(),
  distinction: words.optional().describe('What distinguishes it from another of the same name.'),
});

/** The fields of a row that is an entity. */
export const entityRow = {
  slug,
  formerSlugs: distinct(slug).optional().describe('Slugs that it had before; their addresses still lead here.'),
  names: z
    .array(name)
    .refine((names) => names.some(({ kind }) => kind === undefined), 'give it a primary name, one without a kind')
    .describe('At least one name. One without a kind is primary, and replaces the primary name above it.'),
  summaries: z
    .array(factPart({ text: words }))
    .optional()
    .describe('Each replaces the one above it, so that an earlier view has no spoilers.'),
  attributes: z.array(attribute).optional(),
  notes: remarks,
  confidence,
  citations: cited,
};
const entityShape = z.strictObject(entityRow);
export type EntityRow = z.infer<typeof entityShape>;

/** Adds the facts that entities of all kinds have. */
export function addEntityFacts(ledger: Ledger, entityId: string, row: Parsed<EntityRow>): void {
  addNames(ledger, entityId, row);
  supersedeInOrder(
    partsOf(row, 'summaries').map((from) =>
      ledger.addFact({
        kind: 'Summary',
        slug: `${slugFromId(entityId)}--${from.fields.since}`,
        from,
        columns: { entityId, text: from.fields.text },
        participants: { subject: entityId },
      }),
    ),
  );
  addAttributes(ledger, entityId, row);
  addRemarks(ledger, row, { subject: entitySubject(entityId) });
}

function addNames(ledger: Ledger, entityId: string, row: Parsed<EntityRow>): void {
  const primary = partsOf(row, 'names').flatMap((from) => {
    const { name, kind, distinction } = from.fields;
    const prefix = kind === undefined ? [] : [kind];
    const naming = ledger.addFact({
      kind: 'Naming',
      slug: `${slugFromId(entityId)}--${slugify(...prefix, name, distinction ?? '')}`,
      from,
      columns: { entityId, kind: kind ?? 'PRIMARY', name, distinction: distinction ?? null, key: keyOf(name) },
      participants: { subject: entityId },
    });
    return kind === undefined ? [naming] : [];
  });
  supersedeInOrder(primary);
}
