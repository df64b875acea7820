// A placement in story time: one work or event against another.

import { z } from 'zod';
import { relations } from '../../schema/tables/index.ts';
import type { Columns, Draft } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import type { Parsed } from '../parsed.ts';
import type { Factual } from './shape.ts';

export const placementFields = {
  relation: z.enum(relations),
  offset: z
    .string()
    .regex(
      /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
      'an offset is an ISO 8601 duration such as P6M',
    )
    .optional()
    .describe('From the end of one to the start of the other.'),
  approximate: z.boolean().optional().describe('The offset may be half or twice as long.'),
  reading: z.enum(['ALTERNATIVE']).optional().describe('A rival reading. It does not constrain the order.'),
};
const fields = z.object(placementFields);

type Placement = Factual & z.infer<typeof fields> & { part?: Columns<'Placement'>['part'] | undefined };

export function addPlacement(
  ledger: Ledger,
  from: Parsed<Placement>,
  { slug, subjectId, relativeToId }: { slug: string; subjectId: string; relativeToId: string },
): Draft {
  const { part = 'MAIN', relation, offset = null, approximate = false, reading } = from.fields;
  return ledger.addFact({
    kind: 'Placement',
    slug,
    from,
    columns: { subjectId, part, relation, relativeToId, offset, approximate, alternative: reading === 'ALTERNATIVE' },
    participants: { subject: subjectId, relativeTo: relativeToId },
  });
}
