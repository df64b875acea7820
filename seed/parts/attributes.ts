// The attributes of an entity, such as a birthday or a budget, with the format of each value.

import { z } from 'zod';
import { isDate } from '../../schema/tables/dates.ts';
import {
  type AttributeName,
  attributeNames,
  attributeTraits,
  unitOf,
  type ValueType,
} from '../../schema/tables/index.ts';
import { slugFromId, slugify, supersedeInOrder } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { dateFormat, factInRow, nonEmptyText, type RowBase } from './shape.ts';

type Format = [isValid: (value: string) => boolean, remedy: string];

const isAmount = (value: string): boolean => /^\d+(-\d+)?$/.test(value);
const formats: Partial<Record<ValueType, Format>> = {
  date: [isDate, dateFormat],
  year: [(value) => /^\d{4}$/.test(value), 'write a year, such as "2014"'],
  minutes: [isAmount, 'write minutes, such as "101", or a range such as "79-97"'],
  dollars: [isAmount, 'write dollars, such as "20000000", or a range such as "20000000-30000000"'],
  imdbId: [(value) => /^(tt|nm)\d+$/.test(value), 'write the id from the IMDb URL, such as tt2911666'],
  tmdbId: [(value) => /^\d+$/.test(value), 'write the id from the TMDB URL, such as "541671"'],
};

export const attributeShape = factInRow({
  attribute: z.enum(attributeNames),
  value: nonEmptyText,
  medium: z
    .enum(['FILM', 'SERIES', 'FRANCHISE'])
    .optional()
    .describe('Only for KNOWN_FOR: what kind of work the title names.'),
}).superRefine(({ attribute, value }, { addIssue }) => {
  const [isValid, remedy] = formats[attributeTraits[attribute].type ?? 'text'] ?? [];
  if (isValid?.(value) === false) {
    addIssue({ code: 'custom', path: ['value'], message: `"${value}" can't be ${attribute}; ${remedy}` });
  }
});

/** The bounds and the unit of a value that is a number or a range of numbers; null for every other value. */
function numberIn(attribute: AttributeName, value: string) {
  const unit = unitOf[attributeTraits[attribute].type ?? 'text'] ?? null;
  const [low = null, high = low] = unit === null ? [] : value.split('-').map(Number);
  return { low, high, unit };
}

/** Adds the attributes of a row. A value replaces the one above it, unless the attribute can have several. */
export function addAttributes(
  ledger: Ledger,
  entityId: string,
  row: Parsed<RowBase & { attributes?: z.infer<typeof attributeShape>[] | undefined }>,
): void {
  const parts = partsOf(row, 'attributes');
  const attributes = parts.map((part, index) => {
    const { attribute, value, medium = null, since } = part.fields;
    const isReplaced = parts.slice(index + 1).some(({ fields }) => fields.attribute === attribute);
    const detail = attributeTraits[attribute].isRepeatable ? value : isReplaced ? since : '';
    return ledger.addFact({
      kind: 'Attribute',
      slug: `${slugFromId(entityId)}--${slugify(attribute, detail)}`,
      origin: part,
      columns: { entityId, attribute, value, ...numberIn(attribute, value), medium },
      participants: { subject: entityId },
    });
  });
  for (const name of attributeNames) {
    if (!attributeTraits[name].isRepeatable)
      supersedeInOrder(attributes.filter(({ columns }) => columns.attribute === name));
  }
}
