// Validation messages: what is wrong with an invalid row, and what to write instead.

import { z } from 'zod';
import { didYouMean } from './problems.ts';

/** A field of a shape, as JSON Schema describes it. */
interface Field {
  description?: string;
  properties?: Record<string, Field>;
  items?: Field;
}

/** The message for a Zod issue. For an issue of unknown keys, `key` is the one unknown key that the message is about. */
export function validationMessage(shape: z.ZodType, issue: z.core.$ZodIssue, key = ''): string {
  const name = issue.path.filter((part) => typeof part === 'string').join('.') || 'the row';
  const field = fieldAt(shape, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const fields = Object.keys(field?.properties ?? {});
    const near = didYouMean(key, fields, `remove it, or write one of ${fields.join(', ')}`);
    return `${name} has no field "${key}"${near}`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (issue.input === undefined) return `${name} is missing; write one of ${values.join(', ')}`;
    const value = String(issue.input);
    return `${name} can't be "${value}"${didYouMean(value, values, `write one of ${values.join(', ')}`)}`;
  }
  if (issue.code !== 'invalid_type') return `${name}: ${issue.message}`;
  if (issue.input === undefined) {
    return `${name} is missing${field?.description ? `: ${asClause(field.description)}` : '; add it'}`;
  }
  if (issue.input === null) return `${name} is empty; fill it in or remove it`;
  return `${name} ${mustBe(issue.expected, issue.input)}`;
}

/** A description without its capital and its full stop. */
const asClause = (description: string): string => `${description.charAt(0).toLowerCase()}${description.slice(1, -1)}`;

function mustBe(expected: string, input: unknown): string {
  if (expected === 'string' && typeof input === 'object') return 'must be a text; a text with brackets needs quotes';
  if (expected === 'string') return `must be a text; write it in quotes: "${String(input)}"`;
  if (expected === 'array') return 'must be a list; begin each item with "- "';
  if (expected === 'object') return 'must have fields, each with its name, a colon and a value';
  if (expected === 'boolean') return 'must be true or false';
  return 'must be a whole number';
}

function fieldAt(shape: z.ZodType, path: readonly PropertyKey[]): Field | undefined {
  // JSON Schema has more than Field, but the shapes have only objects, lists and plain values.
  const schema = z.toJSONSchema(shape, { io: 'input' }) as Field;
  return path.reduce<Field | undefined>(
    (field, part) => (typeof part === 'number' ? field?.items : field?.properties?.[String(part)]),
    schema,
  );
}
