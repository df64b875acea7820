import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place, Problems } from './problems.ts';
import { type FileName, type Row, shapes } from './shapes.ts';

/** A row with the means to say where each part of it stands. */
export interface Placed<T> {
  row: T;
  at: (...path: (string | number)[]) => Place;
}

export type Seed = { [F in FileName]: Placed<Row<F>>[] };

/** Reads every file of the seed and checks the shape of every row; whatever is wrong goes to `problems`. */
export function readSeed(folder: string, problems: Problems): Seed {
  const read = <F extends FileName>(file: F) => readRows(folder, file, problems);
  return {
    films: read('films'),
    series: read('series'),
    franchises: read('franchises'),
    characters: read('characters'),
    people: read('people'),
    organizations: read('organizations'),
    locations: read('locations'),
    events: read('events'),
    castings: read('castings'),
    credits: read('credits'),
    memberships: read('memberships'),
    relationships: read('relationships'),
    placements: read('placements'),
    notes: read('notes'),
    claims: read('claims'),
    sources: read('sources'),
  };
}

function readRows<F extends FileName>(folder: string, name: F, problems: Problems): Placed<Row<F>>[] {
  const file = `${name}.yaml`;
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.add({ file, line: 1 }, `the file is missing; an empty one holds []`);
    return [];
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    problems.add({ file, line: error.linePos?.[0].line ?? 1 }, `not valid YAML: ${error.message.split('\n')[0]}`);
  }
  if (document.errors.length > 0) return [];
  const rows: unknown = document.toJS();
  if (!Array.isArray(rows)) {
    problems.add({ file, line: 1 }, 'must be a list; begin each row with "- "');
    return [];
  }
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { file, line: lines.linePos(node.range[0]).line };
    }
    return { file, line: 1 };
  };
  return rows.flatMap((row: unknown, index) => {
    const parsed = shapes[name].safeParse(row);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problems.add(placeOf([index, ...issue.path]), saying(issue));
      return [];
    }
    // The schema of the file under this name made it, so it is a row of that file.
    return [{ row: parsed.data as Row<F>, at: (...path: (string | number)[]) => placeOf([index, ...path]) }];
  });
}

/** What is wrong and what to write, from a Zod issue. */
function saying(issue: z.core.$ZodIssue): string {
  const field = issue.path.filter((part) => typeof part === 'string').join('.') || 'the row';
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${field} is missing`;
  if (issue.code === 'unrecognized_keys') return `${field} has no "${issue.keys.join('", "')}"; remove or rename it`;
  if (issue.code === 'invalid_value') return `${field} must be one of ${issue.values.join(', ')}`;
  return `${field}: ${issue.message}`;
}
