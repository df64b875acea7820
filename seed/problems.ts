// What is wrong with the seed: each problem has its file, its line, and what to write instead.

import { distance } from 'fastest-levenshtein';

/** A line of a seed file; the file without its folder, the line counted from 1. */
export interface SeedLine {
  file: string;
  line: number;
}

/** Gives the line of a part of a row by its path. A missing part gives the line of the nearest part around it. */
export type LineOf = (...path: (string | number)[]) => SeedLine;

/** A line in the form that editors and terminals open: `seed/castings.yaml:212`. */
export const formatLine = ({ file, line }: SeedLine): string => `seed/${file}:${line}`;

type Problem = SeedLine & { message: string };

/** Collects all problems, so that one run reports every one of them. */
export class Problems {
  readonly list: Problem[] = [];

  /** Adds a problem once. A wrong citation of a row is found again for each fact in the row. */
  add(at: SeedLine, message: string): void {
    const isSame = (each: Problem) => each.file === at.file && each.line === at.line && each.message === message;
    if (!this.list.some(isSame)) this.list.push({ ...at, message });
  }

  toString(): string {
    return this.list
      .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .map((each) => `${formatLine(each)}: ${each.message}`)
      .join('\n');
  }
}

/** Thrown when the seed has problems; nothing has been written. */
export class SeedError extends Error {
  readonly problems: Problems;

  constructor(problems: Problems) {
    const count = problems.list.length;
    super(`${problems}\n${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written.`);
    this.name = 'SeedError';
    this.problems = problems;
  }
}

/** `; did you mean "charon"?`, or `otherwise` when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best === undefined ? `; ${otherwise}` : `; did you mean "${best}"?`;
}

/** The rows that could not be read. A reference to one of them may be right, so it is not reported. */
export class UnreadRows {
  readonly #slugs = new Set<string>();

  /** Adds a row by its slug. Without a slug, any row of the file may be meant. */
  add(file: string, slug = ''): void {
    this.#slugs.add(`${file} ${slug}`);
  }

  get any(): boolean {
    return this.#slugs.size > 0;
  }

  has(file: string, slug: string): boolean {
    return this.#slugs.has(`${file} ${slug}`) || this.#slugs.has(`${file} `);
  }
}
