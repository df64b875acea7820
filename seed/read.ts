// Reads the YAML files, and checks that every row has the shape of its file.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { SeedFile } from './files/define.ts';
import { fileNames } from './files/index.ts';
import type { Parsed } from './parsed.ts';
import { didYouMean, type Problems, type SeedLine, type UnreadRows } from './problems.ts';
import { validationMessage } from './validation-messages.ts';

/** Reports the YAML files that nothing reads. */
export function checkFileNames(folder: string, problems: Problems): void {
  const names = fileNames.map((name) => `${name}.yaml`);
  for (const file of readdirSync(folder).filter((each) => /\.ya?ml$/.test(each))) {
    if (names.includes(file)) continue;
    const near = didYouMean(file, names, `it can be ${names.join(', ')}`);
    problems.add({ file, line: 1 }, `nothing reads this file${near}`);
  }
}

/** Reads the rows of a file. Rows that cannot be read go to `unread`, and the reasons to `problems`. */
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
  if (!existsSync(path)) return refuse(1, 'the file is missing; write one that holds [] when there are no rows');
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) {
    // Only the first error is reported, because the others mostly follow from it.
    const remedy = 'quote a text that has a colon in it, and close every bracket and quote';
    return refuse(lines.linePos(broken.pos[0]).line, `not valid YAML: ${broken.message}; ${remedy}`);
  }
  for (const { pos } of document.errors) {
    const { line } = lines.linePos(pos[0]);
    refuse(line, 'this field stands twice in its row; keep one, or begin another row with "- "');
  }
  if (document.errors.length > 0) return [];
  const rows: unknown = document.toJS();
  if (!Array.isArray(rows)) return refuse(1, 'must be a list; begin each row with "- ", or write [] for no rows');

  const { lineAt, keyLineAt } = linesIn(document, lines, file);
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

/** Finds the lines of values and of keys by their path; the nearest value around them when they are missing. */
function linesIn(document: Document, lines: LineCounter, file: string) {
  const lineAtOffset = (offset: number): SeedLine => ({ file, line: lines.linePos(offset).line });
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
      ? map.items.find((each) => isScalar(each.key) && String(each.key.value) === key)
      : undefined;
    return isNode(pair?.key) && pair.key.range ? lineAtOffset(pair.key.range[0]) : lineAt(path);
  };
  return { lineAt, keyLineAt };
}

const slugOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'slug' in row && typeof row.slug === 'string' ? row.slug : undefined;
