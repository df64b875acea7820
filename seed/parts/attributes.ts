// The attributes of an entity, such as a birthday or a budget, and how the value of each is written.

import { z } from 'zod';
import { isDate } from '../../schema/tables/dates.ts';
import { attributeNames } from '../../schema/tables/index.ts';
import { slugFromId, slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { dateFormat, factPart, type Shared, words } from './shape.ts';

type AttributeName = (typeof attributeNames)[number];
type Format = [isRight: (value: string) => boolean, howTo: string];

const isAmount = (value: string): boolean => /^\d+(-\d+)?$/.test(value);
const formats: Partial<Record<AttributeName, Format>> = {
  BORN: [isDate, dateFormat],
  DIED: [isDate, dateFormat],
  STARTED: [(value) => /^\d{4}$/.test(value), 'write a year, such as "2014"'],
  RUNTIME_MINUTES: [isAmount, 'write minutes, such as "101", or "79-97" from least to most'],
  BUDGET_USD: [isAmount, 'write dollars, such as "20000000", or "20000000-30000000" from least to most'],
  BOX_OFFICE_USD: [isAmount, 'write dollars, such as "86000000"'],
  IMDB_ID: [(value) => /^(tt|nm)\d+$/.test(value), 'write it as in its address, such as tt2911666'],
  TMDB_ID: [(value) => /^\d+$/.test(value), 'write it as in its address, such as "541671"'],
};

export const attribute = factPart({
  attribute: z.enum(attributeNames),
  value: words,
  medium: z.enum(['FILM', 'SERIES', 'FRANCHISE']).optional().describe('For KNOWN_FOR: what kind of work the title is.'),
}).superRefine(({ attribute, value }, { addIssue }) => {
  const [isRight, howTo] = formats[attribute] ?? [];
  if (isRight?.(value) === false) {
    addIssue({ code: 'custom', path: ['value'], message: `"${value}" can't be ${attribute}; ${howTo}` });
  }
});

/** The attributes that an entity can have several of. All others it has once. */
const repeatable: ReadonlySet<AttributeName> = new Set(['PROFESSION', 'KNOWN_FOR']);

export function addAttributes(
  ledger: Ledger,
  entityId: string,
  row: Parsed<Shared & { attributes?: z.infer<typeof attribute>[] | undefined }>,
): void {
  for (const from of partsOf(row, 'attributes')) {
    const { attribute, value, medium = null } = from.fields;
    ledger.addFact({
      kind: 'Attribute',
      slug: `${slugFromId(entityId)}--${slugify(attribute, repeatable.has(attribute) ? value : '')}`,
      from,
      columns: { entityId, attribute, value, medium },
      participants: { subject: entityId },
    });
  }
}
