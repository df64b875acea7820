// castings.yaml: who plays which character in which work.

import { z } from 'zod';
import { castingQualifiers } from '../../schema/tables/index.ts';
import { ownPartOf } from '../parsed.ts';
import { addNotes, entitySubject } from '../parts/row-notes.ts';
import { distinctList, factRow, factWithOwnSources, nonEmptyText, slug, slugIn, work } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const castings = defineFile({
  name: 'castings',
  shape: z.strictObject({
    ...factRow,
    person: slugIn('people'),
    character: slug
      .optional()
      .describe('The slug of a row in characters.yaml. Leave it out while the role is undisclosed.'),
    work,
    qualifiers: distinctList(z.enum(castingQualifiers)).optional(),
    billedAs: nonEmptyText.optional(),
    undisclosed: factWithOwnSources
      .optional()
      .describe('Adds a second fact: the person is in the cast, role unknown. The casting replaces it.'),
  }),
  toFacts: (ledger, row) => {
    const { person, character, work, billedAs = null, qualifiers = [], undisclosed } = row.fields;
    const personId = ledger.resolve('Person', person, row.lineOf('person'));
    const workId = ledger.resolve('Work', work, row.lineOf('work'));
    const characterId = ledger.resolve('Character', character, row.lineOf('character'));
    const casting = ledger.addFact({
      kind: 'Casting',
      slug: `${person}--${character ?? 'undisclosed'}--${work}`,
      origin: row,
      columns: { personId, characterId, workId, billedAs, qualifiers },
      participants: { person: personId, character: characterId, work: workId },
    });
    const replacedCasting =
      undisclosed &&
      ledger.addFact({
        kind: 'Casting',
        slug: `${person}--undisclosed--${work}`,
        origin: ownPartOf(row, 'undisclosed', undisclosed),
        columns: { personId, characterId: null, workId, billedAs: null, qualifiers: [] },
        participants: { person: personId, work: workId },
      });
    if (replacedCasting) replacedCasting.supersededById = casting.id;
    addNotes(ledger, row, { subject: entitySubject(workId), fact: casting, replacedFact: replacedCasting });
  },
});
