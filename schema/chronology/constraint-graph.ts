// Story time as a graph of difference constraints. Every interval has two instants, its start and its end; an edge says
// that one instant lies at most so many seconds after another.

import { second, secondsIn } from './duration.ts';

export type Relation = 'BEFORE' | 'AFTER' | 'DURING' | 'OVERLAPS' | 'STARTS_DURING';

/** A constraint: how one interval of story time relates to another, by their ids. */
export interface Constraint {
  /** The fact that says so; null for what holds by definition. */
  fact: string | null;
  subject: string;
  relation: Relation;
  relativeTo: string;
  /** ISO 8601, from the end of one interval to the start of the other. */
  offset: string | null;
  /** From half the offset to twice the offset. */
  approximate: boolean;
}

/** The instant `to` lies at most `weight` seconds after `from`, according to a fact. */
export interface Edge {
  from: number;
  to: number;
  weight: number;
  fact: string | null;
}

/** The instants of all intervals, numbered from 0, and the edges between them. */
export class ConstraintGraph {
  /** The ids of the intervals, in the order in which they were met. */
  readonly ids: string[] = [];
  readonly edges: Edge[] = [];
  /** The edges that leave each instant. */
  readonly edgesFrom: Edge[][] = [];
  readonly #index = new Map<string, number>();
  /** A disjoint-set forest of the intervals that constraints connect: each interval's parent, a root being its own. */
  readonly #parent: number[] = [];

  constructor(intervals: Iterable<string>, constraints: Iterable<Constraint>) {
    for (const id of intervals) this.#add(id);
    for (const constraint of constraints) this.#constrain(constraint);
  }

  has(id: string): boolean {
    return this.#index.has(id);
  }

  /** How many instants there are. */
  get size(): number {
    return 2 * this.ids.length;
  }

  startOf(id: string): number {
    return 2 * (this.#index.get(id) ?? 0);
  }

  endOf(id: string): number {
    return this.startOf(id) + 1;
  }

  /** The interval that starts at an instant; undefined for an instant at which one ends. */
  startingAt(instant: number): string | undefined {
    return instant % 2 === 0 ? this.ids[instant / 2] : undefined;
  }

  /** Whether any chain of constraints connects two instants. */
  areConnected(a: number, b: number): boolean {
    return this.#rootOf(a >> 1) === this.#rootOf(b >> 1);
  }

  #add(id: string): void {
    if (this.#index.has(id)) return;
    this.#index.set(id, this.ids.length);
    this.#parent.push(this.ids.length);
    this.ids.push(id);
    this.edgesFrom.push([], []);
    // Nothing is over the moment it starts.
    this.#limit({ from: this.endOf(id), to: this.startOf(id), weight: -second, fact: null });
  }

  #rootOf(interval: number): number {
    let at = interval;
    for (let next = this.#parent[at] ?? at; next !== at; next = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[next] ?? next; // halves the path for the next search
      at = next;
    }
    return at;
  }

  #limit(edge: Edge): void {
    this.edges.push(edge);
    this.edgesFrom[edge.from]?.push(edge);
  }

  #constrain(constraint: Constraint): void {
    const { fact, subject, relation, relativeTo } = constraint;
    this.#add(subject);
    this.#add(relativeTo);
    const roots = [subject, relativeTo].map((id) => this.#rootOf(this.#index.get(id) ?? 0));
    this.#parent[roots[0] ?? 0] = roots[1] ?? 0;
    const [starts, ends] = [this.startOf(subject), this.endOf(subject)];
    const [otherStarts, otherEnds] = [this.startOf(relativeTo), this.endOf(relativeTo)];
    if (relation === 'BEFORE') this.#follows(ends, otherStarts, constraint);
    else if (relation === 'AFTER') this.#follows(otherEnds, starts, constraint);
    else if (relation === 'OVERLAPS') {
      this.#limit({ from: otherEnds, to: starts, weight: -second, fact });
      this.#limit({ from: ends, to: otherStarts, weight: -second, fact });
    } else {
      this.#limit({ from: starts, to: otherStarts, weight: 0, fact });
      if (relation === 'DURING') this.#limit({ from: otherEnds, to: ends, weight: 0, fact });
      else this.#limit({ from: otherEnds, to: starts, weight: -second, fact });
    }
  }

  /** The first instant comes no later than the second; with an offset, the gap between them is that long. */
  #follows(first: number, then: number, { offset, approximate, fact }: Constraint): void {
    if (offset === null) {
      this.#limit({ from: then, to: first, weight: 0, fact });
      return;
    }
    const length = secondsIn(offset);
    this.#limit({ from: then, to: first, weight: -(approximate ? length / 2 : length), fact });
    this.#limit({ from: first, to: then, weight: approximate ? length * 2 : length, fact });
  }
}
