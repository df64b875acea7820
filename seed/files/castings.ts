// castings.yaml: who plays whom in what.

import { z } from 'zod';
import { castingQualifiers } from '../../schema/tables/index.ts';
import { partOf } from '../parsed.ts';
import { addRemarks, entitySubject } from '../parts/remarks.ts';
import { bareFact, distinct, factRow, slug, slugIn, words, work } from '../parts/shape.ts';
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
    qualifiers: distinct(z.enum(castingQualifiers)).optional(),
    billedAs: words.optional(),
    undisclosed: bareFact.optional().describe('Since when the person was in the cast without a known role.'),
  }),
  toFacts: (ledger, row) => {
    const { person, character, work, billedAs = null, qualifiers = [], undisclosed } = row.fields;
    const personId = ledger.resolve('Person', person, row.at('person'));
    const workId = ledger.resolve('Work', work, row.at('work'));
    const characterId = ledger.resolve('Character', character, row.at('character'));
    const casting = ledger.addFact({
      kind: 'Casting',
      slug: `${person}--${character ?? 'undisclosed'}--${work}`,
      from: row,
      columns: { personId, characterId, workId, billedAs, qualifiers },
      participants: { person: personId, character: characterId, work: workId },
    });
    const replaced =
      undisclosed &&
      ledger.addFact({
        kind: 'Casting',
        slug: `${person}--undisclosed--${work}`,
        from: partOf(row, 'undisclosed', undisclosed),
        columns: { personId, characterId: null, workId, billedAs: null, qualifiers: [] },
        participants: { person: personId, work: workId },
      });
    if (replaced) replaced.supersededById = casting.id;
    addRemarks(ledger, row, { subject: entitySubject(workId), about: casting, replaced });
  },
});
