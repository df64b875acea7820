import { z } from 'zod';
import { hint } from './problems.ts';
import { type FileName, shapes } from './shapes.ts';

/** What the shape of a file says about one of its fields, as JSON Schema has it. */
interface Field {
  description?: string;
  properties?: Record<string, Field>;
  items?: Field;
}

/** What is wrong and what to write, from a Zod issue; `key` is the one of its unknown keys to tell of. */
export function saying(file: FileName, issue: z.core.$ZodIssue, key = ''): string {
  const name = issue.path.filter((part) => typeof part === 'string').join('.') || 'the row';
  const field = fieldAt(file, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const fields = Object.keys(field?.properties ?? {});
    return `${name} has no field "${key}"${hint(key, fields, `remove it, or write one of ${fields.join(', ')}`)}`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (issue.input === undefined) return `${name} is missing; write one of ${values.join(', ')}`;
    const wrong = String(issue.input);
    return `${name} can't be "${wrong}"${hint(wrong, values, `write one of ${values.join(', ')}`)}`;
  }
  if (issue.code !== 'invalid_type') return `${name}: ${issue.message}`;
  if (issue.input === undefined)
    return `${name} is missing${field?.description ? `: ${inside(field.description)}` : '; add it'}`;
  if (issue.input === null) return `${name} is empty; fill it in or remove it`;
  return `${name} ${mustBe(issue.expected, issue.input)}`;
}

/** A description as a part of a sentence. */
const inside = (description: string): string => `${description.charAt(0).toLowerCase()}${description.slice(1, -1)}`;

function mustBe(expected: string, input: unknown): string {
  if (expected === 'string' && typeof input === 'object') return 'must be a text; a text with brackets needs quotes';
  if (expected === 'string') return `must be a text; write it in quotes: "${String(input)}"`;
  if (expected === 'array') return 'must be a list; begin each item with "- "';
  if (expected === 'object') return 'must have fields, each with its name, a colon and a value';
  if (expected === 'boolean') return 'must be true or false';
  return 'must be a whole number';
}

function fieldAt(file: FileName, path: readonly PropertyKey[]): Field | undefined {
  // JSON Schema allows more than Field has, yet the shapes are made of objects, lists and plain values only.
  const schema = z.toJSONSchema(shapes[file], { io: 'input' }) as Field;
  return path.reduce<Field | undefined>(
    (field, part) => (typeof part === 'number' ? field?.items : field?.properties?.[String(part)]),
    schema,
  );
}
