import { distance } from 'fastest-levenshtein';

/** A spot in the seed: file name without its folder, line from 1. */
export interface Place {
  file: string;
  line: number;
}

/** Where a part of a row stands, by the path that leads to it; the nearest part around it when there is none. */
export type At = (...path: (string | number)[]) => Place;

/** A place as an editor or a terminal opens it: `seed/castings.yaml:212`. */
export const spot = ({ file, line }: Place): string => `seed/${file}:${line}`;

/** Gathers everything that is wrong, so that one run tells it all. */
export class Problems {
  readonly list: (Place & { message: string })[] = [];

  /** A row's wrong citation is wrong for every fact in the row, and told once. */
  add(place: Place, message: string): void {
    const same = (each: Place & { message: string }) =>
      each.file === place.file && each.line === place.line && each.message === message;
    if (!this.list.some(same)) this.list.push({ ...place, message });
  }

  toString(): string {
    return this.list
      .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .map((each) => `${spot(each)}: ${each.message}`)
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

/** `; did you mean "charon"?`, or what else to do when no candidate is near. */
export const hint = (word: string, candidates: Iterable<string>, otherwise: string): string => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best === undefined ? `; ${otherwise}` : `; did you mean "${best}"?`;
};
