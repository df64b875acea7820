// The problems in the seed. Each has a file, a line, and a message that says what to write instead.

import { distance } from 'fastest-levenshtein';

/** A line of a YAML file. `file` has no folder; `line` counts from 1. */
export interface SeedLine {
  file: string;
  line: number;
}

/** Returns the line of a value in a row, by path. For a missing value, the line of the nearest value around it. */
export type LineOf = (...path: (string | number)[]) => SeedLine;

/** A line as editors and terminals can open it: `seed/castings.yaml:212`. */
export const formatLine = ({ file, line }: SeedLine): string => `seed/${file}:${line}`;

type Problem = SeedLine & { message: string };

/** Collects problems, so that one run reports all of them. */
export class Problems {
  readonly list: Problem[] = [];

  /** Adds a problem, unless it is a duplicate: a wrong citation of a row is found for each fact in the row. */
  add({ file, line }: SeedLine, message: string): void {
    const isSame = (other: Problem) => other.file === file && other.line === line && other.message === message;
    if (!this.list.some(isSame)) this.list.push({ file, line, message });
  }

  toString(): string {
    return this.list
      .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .map((problem) => `${formatLine(problem)}: ${problem.message}`)
      .join('\n');
  }
}

/** Thrown if the seed has problems. Nothing has been written. */
export class SeedError extends Error {
  readonly problems: Problems;

  constructor(problems: Problems) {
    const count = problems.list.length;
    super(`${problems}\n${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written.`);
    this.name = 'SeedError';
    this.problems = problems;
  }
}

/** Fuzzy match: `; did you mean "charon"?`, or `otherwise` if no candidate is similar. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  let nearest: string | undefined;
  let maxDistance = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const editDistance = distance(word, candidate);
    // Of two candidates that are equally similar, the first counts.
    if (editDistance <= maxDistance) [nearest, maxDistance] = [candidate, editDistance - 1];
  }
  return nearest === undefined ? `; ${otherwise}` : `; did you mean "${nearest}"?`;
}

/** The rows that could not be read. References to them are not reported, because the references may be right. */
export class UnreadRows {
  readonly #slugs = new Set<string>();

  /** Adds a row by its slug. Without a slug, every slug of that file counts as unread. */
  add(file: string, slug = ''): void {
    this.#slugs.add(`${file} ${slug}`);
  }

  get hasAny(): boolean {
    return this.#slugs.size > 0;
  }

  has(file: string, slug: string): boolean {
    return this.#slugs.has(`${file} ${slug}`) || this.#slugs.has(`${file} `);
  }
}
