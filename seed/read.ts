import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type At, hint, type Place, type Problems } from './problems.ts';
import { saying } from './saying.ts';
import { type FileName, fileNames, type Row, shapes } from './shapes.ts';

/** A row with the means to say where each part of it stands. */
export interface Placed<T> {
  row: T;
  at: At;
}

export type Seed = { [F in FileName]: Placed<Row<F>>[] };

/** The rows that could not be read. What points to one of them may be right, so nothing is said of it. */
export class Unread {
  readonly #slugs = new Set<string>();

  /** Adds a row by its slug; one that can't be told, or a whole file, without. */
  add(file: FileName, slug?: string): void {
    this.#slugs.add(`${file} ${slug ?? ''}`);
  }

  get any(): boolean {
    return this.#slugs.size > 0;
  }

  has(file: FileName, slug: string): boolean {
    return this.#slugs.has(`${file} ${slug}`) || this.#slugs.has(`${file} `);
  }
}

/** Reads every file of the seed and checks the shape of every row; whatever is wrong goes to `problems`. */
export function readSeed(folder: string, problems: Problems, unread: Unread): Seed {
  for (const file of readdirSync(folder).filter((each) => /\.ya?ml$/.test(each))) {
    if (fileNames.some((name) => file === `${name}.yaml`)) continue;
    const names = fileNames.map((name) => `${name}.yaml`);
    problems.add({ file, line: 1 }, `nothing reads this file${hint(file, names, `it can be ${names.join(', ')}`)}`);
  }
  const read = <F extends FileName>(file: F) => readRows(folder, file, problems, unread);
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
    completeness: read('completeness'),
    unknowns: read('unknowns'),
    sources: read('sources'),
  };
}

function readRows<F extends FileName>(folder: string, name: F, problems: Problems, unread: Unread): Placed<Row<F>>[] {
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
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [broken] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) {
    // Those after the first mostly follow from it.
    const mend = 'quote a text that has a colon in it, and close every bracket and quote';
    return refuse(lineAt(broken.pos[0]), `not valid YAML: ${broken.message}; ${mend}`);
  }
  for (const { pos } of document.errors) {
    refuse(lineAt(pos[0]), 'this field stands twice in its row; keep one, or begin another row with "- "');
  }
  if (document.errors.length > 0) return [];
  const rows: unknown = document.toJS();
  if (!Array.isArray(rows)) return refuse(1, 'must be a list; begin each row with "- ", or write [] for no rows');

  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { file, line: lineAt(node.range[0]) };
    }
    return { file, line: 1 };
  };
  const placeOfKey = (path: readonly PropertyKey[], key: string): Place => {
    const map = document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((each) => isScalar(each.key) && String(each.key.value) === key)
      : undefined;
    return isNode(pair?.key) && pair.key.range ? { file, line: lineAt(pair.key.range[0]) } : placeOf(path);
  };
  return rows.flatMap((row: unknown, index) => {
    const parsed = shapes[name].safeParse(row, { reportInput: true });
    if (!parsed.success) {
      unread.add(name, slugOf(row));
      for (const issue of parsed.error.issues) {
        const path = [index, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
          for (const key of issue.keys) problems.add(placeOfKey(path, key), saying(name, issue, key));
        } else problems.add(placeOf(path), saying(name, issue));
      }
      return [];
    }
    // The schema of the file under this name made it, so it is a row of that file.
    return [{ row: parsed.data as Row<F>, at: (...path: (string | number)[]) => placeOf([index, ...path]) }];
  });
}

const slugOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'slug' in row && typeof row.slug === 'string' ? row.slug : undefined;
