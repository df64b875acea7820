// A small seed without problems, and what becomes of it when it is changed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type FileName, fileNames } from '../../seed/files/index.ts';
import { readFacts, SeedError } from '../../seed/index.ts';

/** A seed without problems, small enough to see the effect of each change. Files that are missing here have no rows. */
const small: Partial<Record<FileName, string>> = {
  films: `
- slug: john-wick
  names:
    - { name: John Wick, since: john-wick }
  statuses:
    - { status: RELEASED, since: john-wick }
  releases:
    - { date: 2014-10-24, territory: US, type: THEATRICAL, since: john-wick }
  confidence: high
  citations: [{ source: guide }]

- slug: john-wick-chapter-2
  names:
    - { name: "John Wick: Chapter 2", since: john-wick-chapter-2 }
  statuses:
    - { status: RELEASED, since: john-wick-chapter-2 }
  releases:
    - { date: 2017-02-10, territory: US, type: THEATRICAL, since: john-wick-chapter-2 }
  confidence: high
  citations: [{ source: guide }]
`,
  characters: `
- slug: charon
  species: HUMAN
  names:
    - { name: Charon, since: john-wick }
  confidence: high
  citations: [{ source: guide }]

- slug: winston
  species: HUMAN
  names:
    - { name: Winston, since: john-wick }
    - { name: Winston Scott, since: 2023-04-30 }
  confidence: high
  citations: [{ source: guide }]
`,
  people: `
- slug: lance-reddick
  names:
    - { name: Lance Reddick, since: john-wick }
  attributes:
    - { attribute: BORN, value: 1962-06-07, since: john-wick }
  confidence: high
  citations: [{ source: guide }]
`,
  organizations: `
- slug: continental
  kind: HOTEL_CHAIN
  fictional: true
  names:
    - { name: The Continental, since: john-wick }
  confidence: high
  citations: [{ source: guide }]

- slug: continental-new-york
  kind: HOTEL
  fictional: true
  names:
    - { name: The Continental in New York, since: john-wick }
  affiliations:
    - { kind: BRANCH_OF, organization: continental, since: john-wick }
  confidence: high
  citations: [{ source: guide }]
`,
  castings: `
- person: lance-reddick
  character: charon
  work: john-wick
  since: john-wick
  confidence: high
  citations: [{ source: guide }]

- person: lance-reddick
  character: charon
  work: john-wick-chapter-2
  since: 2023-04-30
  confidence: high
  citations: [{ source: guide }]
`,
  relationships: `
- from: charon
  kind: WORKS_FOR
  to: winston
  works: [john-wick]
  since: john-wick
  confidence: high
  citations: [{ source: guide }]
`,
  sources: `
- { slug: john-wick, kind: WORK, work: john-wick, title: John Wick, since: john-wick, confidence: high }
- { slug: john-wick-chapter-2, kind: WORK, work: john-wick-chapter-2, title: John Wick 2, since: john-wick-chapter-2, confidence: high }
- { slug: guide, kind: ARTICLE, title: A guide, since: 2023-04-30, confidence: high }
`,
};

/** A change to a file: a text that replaces another, rows to add, rows to hold instead, or null for no file. */
export type Change = [from: string, to: string] | { add: string } | { rows: string } | null;
export type Changes = { [F in FileName]?: Change };

/** The text of a file of the small seed after a change. */
export function textOf(file: FileName, change?: Change): string {
  const text = small[file]?.slice(1) ?? '[]\n';
  if (!change) return text;
  if ('rows' in change) return change.rows.replace(/^\n/, '');
  if ('add' in change) return `${text}\n${change.add.replace(/^\n/, '')}`;
  const [from, to] = change;
  if (!text.includes(from)) throw new Error(`${file}.yaml has no ${from}`);
  return text.replace(from, () => to);
}

/** A folder with the changed small seed; it is removed when the test has finished. */
export function seedWith(changes: Changes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'wickgraph-seed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of fileNames) {
    if (changes[file] !== null) writeFileSync(join(folder, `${file}.yaml`), textOf(file, changes[file]));
  }
  return folder;
}

/**
 * The problems of the changed small seed. If a change marks lines with `# !`, the problems of its file must be on these
 * lines and on no others.
 */
export function refused(changes: Changes): string[] {
  const message = messageFor(seedWith(changes));
  const problems = message.split('\n').slice(0, -1);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  expect(message).toBe([...problems, `${count}; nothing was written.`].join('\n'));
  for (const file of fileNames) {
    const change = changes[file];
    if (!change || !JSON.stringify(change).includes('# !')) continue;
    const marked = textOf(file, change)
      .split('\n')
      .flatMap((line, index) => (line.includes('# !') ? [`seed/${file}.yaml:${index + 1}`] : []));
    const reported = problems
      .filter((each) => each.startsWith(`seed/${file}.yaml:`))
      .map((each) => each.split(': ')[0]);
    expect([...new Set(reported)], 'the problems are on the marked lines').toEqual(marked);
  }
  return problems;
}

/** The whole message of the error that refuses a seed. */
export function messageFor(folder: string): string {
  try {
    readFacts(folder);
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
  throw new Error('The seed was not refused.');
}
