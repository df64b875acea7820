// characters.yaml: the characters of the story, and their fate at the end of each work.

import { z } from 'zod';
import { characters as characterTable, fateStatuses, genders, species } from '../../schema/tables/index.ts';
import { partsOf } from '../parsed.ts';
import { entityRow } from '../parts/entity.ts';
import { factInRow, nonEmptyText, slugIn, work } from '../parts/shape.ts';
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
        factInRow({
          work,
          status: z.enum(fateStatuses),
          detail: nonEmptyText.optional(),
          event: slugIn('events').optional(),
        }),
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
    for (const fate of partsOf(row, 'fates')) {
      const { work, status, detail = null, event } = fate.fields;
      const workId = ledger.resolve('Work', work, fate.lineOf('work'));
      const eventId = ledger.resolve('Event', event, fate.lineOf('event'));
      ledger.addFact({
        kind: 'Fate',
        slug: `${slug}--${work}`,
        origin: fate,
        columns: { characterId, workId, status, detail, eventId },
        participants: { character: characterId, work: workId, event: eventId },
      });
    }
  },
});
