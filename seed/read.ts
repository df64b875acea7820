// Parses the YAML files, and validates every row against the shape of its file.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { SeedFile } from './files/define.ts';
import { fileNames } from './files/index.ts';
import type { Parsed } from './parsed.ts';
import { didYouMean, type Problems, type SeedLine, type UnreadRows } from './problems.ts';
import { validationMessage } from './validation-messages.ts';

/** Reports YAML files that are no seed files. */
export function checkFileNames(folder: string, problems: Problems): void {
  const names = fileNames.map((name) => `${name}.yaml`);
  for (const file of readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))) {
    if (names.includes(file)) continue;
    const near = didYouMean(file, names, `rename it to one of ${names.join(', ')}`);
    problems.add({ file, line: 1 }, `this file is not a seed file, so nothing reads it${near}`);
  }
}

/** Reads the rows of a file. Invalid rows are added to `unread`, and what is wrong with them to `problems`. */
export function readRows<Row>(
  folder: string,
  { name, shape }: SeedFile<string, Row>,
  { problems, unread }: { problems: Problems; unread: UnreadRows },
): Parsed<Row>[] {
  const file = `${name}.yaml`;
  const refuse = (line: number, message: string): [] => {
    problems.add({ file, line }, message);
    unread.add(name);
    return [];
  };
  const path = join(folder, file);
  if (!existsSync(path)) return refuse(1, 'the file is missing; add it, with [] in it if there are no rows');
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter, prettyErrors: false });
  const [syntaxError] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (syntaxError) {
    // Only the first error is reported, because the others mostly follow from it.
    const remedy = 'quote texts that contain a colon, and close every bracket and quote';
    return refuse(lineCounter.linePos(syntaxError.pos[0]).line, `not valid YAML: ${syntaxError.message}; ${remedy}`);
  }
  for (const { pos } of document.errors) {
    const { line } = lineCounter.linePos(pos[0]);
    refuse(line, 'this row has this field twice; remove one of them, or begin another row with "- "');
  }
  if (document.errors.length > 0) return [];
  const rows: unknown = document.toJS();
  if (!Array.isArray(rows)) return refuse(1, 'must be a list; begin each row with "- ", or write [] for no rows');

  const { lineAt, keyLineAt } = lineFinder(document, lineCounter, file);
  return rows.flatMap((row: unknown, index) => {
    const parsed = shape.safeParse(row, { reportInput: true });
    if (parsed.success) return [{ fields: parsed.data, lineOf: (...path) => lineAt([index, ...path]) }];
    unread.add(name, slugOf(row));
    for (const issue of parsed.error.issues) {
      const issuePath = [index, ...issue.path];
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          problems.add(keyLineAt(issuePath, key), validationMessage(shape, issue, key));
        }
      } else problems.add(lineAt(issuePath), validationMessage(shape, issue));
    }
    return [];
  });
}

/** Finds the line of a value, or of a key, by path. For a missing value, the line of the nearest value around it. */
function lineFinder(document: Document, lineCounter: LineCounter, file: string) {
  const lineAtOffset = (offset: number): SeedLine => ({ file, line: lineCounter.linePos(offset).line });
  const lineAt = (path: readonly PropertyKey[]): SeedLine => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAtOffset(node.range[0]);
    }
    return { file, line: 1 };
  };
  const keyLineAt = (path: readonly PropertyKey[], key: string): SeedLine => {
    const map = document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find(({ key: node }) => isScalar(node) && String(node.value) === key)
      : undefined;
    return isNode(pair?.key) && pair.key.range ? lineAtOffset(pair.key.range[0]) : lineAt(path);
  };
  return { lineAt, keyLineAt };
}

const slugOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'slug' in row && typeof row.slug === 'string' ? row.slug : undefined;
