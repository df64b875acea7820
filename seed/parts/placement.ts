// A placement: when a work or an event is set in story time, relative to another.

import { z } from 'zod';
import { relations } from '../../schema/tables/index.ts';
import type { Columns, Draft } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import type { Parsed } from '../parsed.ts';
import type { FactFields } from './shape.ts';

export const placementFields = {
  relation: z.enum(relations),
  offset: z
    .string()
    .regex(
      /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
      'an offset is an ISO 8601 duration such as P6M',
    )
    .optional()
    .describe('The time from the end of the earlier one to the start of the later one.'),
  approximate: z.boolean().optional().describe('The true offset can be anything from half to twice this offset.'),
  reading: z
    .enum(['ALTERNATIVE'])
    .optional()
    .describe('An alternative interpretation. It does not constrain the order.'),
};
const fields = z.object(placementFields);

type Placement = FactFields & z.infer<typeof fields> & { part?: Columns<'Placement'>['part'] | undefined };

export function addPlacement(
  ledger: Ledger,
  origin: Parsed<Placement>,
  { slug, subjectId, relativeToId }: { slug: string; subjectId: string; relativeToId: string },
): Draft {
  const { part: partOfWork = 'MAIN', relation, offset = null, approximate = false, reading } = origin.fields;
  return ledger.addFact({
    kind: 'Placement',
    slug,
    origin,
    columns: {
      subjectId,
      part: partOfWork,
      relation,
      relativeToId,
      offset,
      approximate,
      alternative: reading === 'ALTERNATIVE',
    },
    participants: { subject: subjectId, relativeTo: relativeToId },
  });
}
