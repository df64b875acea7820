import { distance } from 'fastest-levenshtein';

/** A spot in the seed: file name without its folder, line from 1. */
export interface Place {
  file: string;
  line: number;
}

/** Gathers everything that is wrong, so that one run tells it all. */
export class Problems {
  readonly list: (Place & { message: string })[] = [];

  add(place: Place, message: string): void {
    this.list.push({ ...place, message });
  }

  toString(): string {
    return this.list
      .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
      .map(({ file, line, message }) => `seed/${file}:${line}: ${message}`)
      .join('\n');
  }
}

/** Thrown when the seed can't be built; nothing has been written. */
export class SeedError extends Error {
  readonly problems: Problems;

  constructor(problems: Problems) {
    const count = problems.list.length;
    super(`${problems}\n${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written.`);
    this.name = 'SeedError';
    this.problems = problems;
  }
}

/** `; did you mean "charon"?`, or nothing when no candidate is near. */
export const nearest = (word: string, candidates: Iterable<string>): string => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best === undefined ? '' : `; did you mean "${best}"?`;
};
