// The attributes of an entity, such as a birthday or a budget, with the format of each value.

import { z } from 'zod';
import { isDate } from '../../schema/tables/dates.ts';
import { attributeNames } from '../../schema/tables/index.ts';
import { slugFromId, slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { dateFormat, factInRow, nonEmptyText, type RowBase } from './shape.ts';

type AttributeName = (typeof attributeNames)[number];
type Format = [isValid: (value: string) => boolean, remedy: string];

const isAmount = (value: string): boolean => /^\d+(-\d+)?$/.test(value);
const formats: Partial<Record<AttributeName, Format>> = {
  BORN: [isDate, dateFormat],
  DIED: [isDate, dateFormat],
  STARTED: [(value) => /^\d{4}$/.test(value), 'write a year, such as "2014"'],
  RUNTIME_MINUTES: [isAmount, 'write minutes, such as "101", or a range such as "79-97"'],
  BUDGET_USD: [isAmount, 'write dollars, such as "20000000", or a range such as "20000000-30000000"'],
  BOX_OFFICE_USD: [isAmount, 'write dollars, such as "86000000"'],
  IMDB_ID: [(value) => /^(tt|nm)\d+$/.test(value), 'write the id from the IMDb URL, such as tt2911666'],
  TMDB_ID: [(value) => /^\d+$/.test(value), 'write the id from the TMDB URL, such as "541671"'],
};

export const attributeShape = factInRow({
  attribute: z.enum(attributeNames),
  value: nonEmptyText,
  medium: z
    .enum(['FILM', 'SERIES', 'FRANCHISE'])
    .optional()
    .describe('Only for KNOWN_FOR: what kind of work the title names.'),
}).superRefine(({ attribute, value }, { addIssue }) => {
  const [isValid, remedy] = formats[attribute] ?? [];
  if (isValid?.(value) === false) {
    addIssue({ code: 'custom', path: ['value'], message: `"${value}" can't be ${attribute}; ${remedy}` });
  }
});

/** The attributes of which an entity can have several values. It has each other attribute at most once. */
const repeatableAttributes: ReadonlySet<AttributeName> = new Set(['PROFESSION', 'KNOWN_FOR']);

export function addAttributes(
  ledger: Ledger,
  entityId: string,
  row: Parsed<RowBase & { attributes?: z.infer<typeof attributeShape>[] | undefined }>,
): void {
  for (const part of partsOf(row, 'attributes')) {
    const { attribute, value, medium = null } = part.fields;
    ledger.addFact({
      kind: 'Attribute',
      slug: `${slugFromId(entityId)}--${slugify(attribute, repeatableAttributes.has(attribute) ? value : '')}`,
      origin: part,
      columns: { entityId, attribute, value, medium },
      participants: { subject: entityId },
    });
  }
}
