// characters.yaml: everyone in the story, and how each work leaves them.

import { z } from 'zod';
import { characters as characterTable, fateStatuses, genders, species } from '../../schema/tables/index.ts';
import { partsOf } from '../parsed.ts';
import { entityRow } from '../parts/entity.ts';
import { factPart, slugIn, words, work } from '../parts/shape.ts';
import { defineEntityFile } from './define.ts';

export const characters = defineEntityFile({
  kind: 'Character',
  name: 'characters',
  shape: z.strictObject({
    ...entityRow,
    species: z.enum(species),
    gender: z.enum(genders).optional(),
    fates: z
      .array(
        factPart({ work, status: z.enum(fateStatuses), detail: words.optional(), event: slugIn('events').optional() }),
      )
      .optional(),
  }),
  detail: {
    table: characterTable,
    columns: ({ fields: { species, gender = null } }) => ({ species, gender }),
  },
  toFacts: (ledger, row) => {
    const { slug } = row.fields;
    const characterId = `Character:${slug}`;
    for (const from of partsOf(row, 'fates')) {
      const { work, status, detail = null, event } = from.fields;
      const workId = ledger.resolve('Work', work, from.at('work'));
      const eventId = ledger.resolve('Event', event, from.at('event'));
      ledger.addFact({
        kind: 'Fate',
        slug: `${slug}--${work}`,
        from,
        columns: { characterId, workId, status, detail, eventId },
        participants: { character: characterId, work: workId, event: eventId },
      });
    }
  },
});
