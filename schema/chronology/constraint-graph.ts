// Story time as a graph of difference constraints. Every interval has two instants, its start and its end; an edge says
// that one instant lies at most `weight` seconds after another.

import { second, secondsIn } from './duration.ts';

export type Relation = 'BEFORE' | 'AFTER' | 'DURING' | 'OVERLAPS' | 'STARTS_DURING';

/** A constraint: how one interval of story time relates to another, by their ids. */
export interface Constraint {
  /** The id of the fact that states the constraint; null when the constraint holds by definition. */
  fact: string | null;
  subject: string;
  relation: Relation;
  relativeTo: string;
  /** The gap between the end of one interval and the start of the other, as an ISO 8601 duration. */
  offset: string | null;
  /** Whether the gap may be anything from half the offset to twice the offset. */
  approximate: boolean;
}

/** The instant `to` lies at most `weight` seconds after `from`, according to a fact or, without one, by definition. */
export interface Edge {
  from: number;
  to: number;
  weight: number;
  fact: string | null;
}

/** The instants of all intervals, numbered from 0, and the edges between them. */
export class ConstraintGraph {
  /** The ids of the intervals, in the order in which they were added. */
  readonly ids: string[] = [];
  readonly edges: Edge[] = [];
  /** The edges that leave each instant. */
  readonly edgesFrom: Edge[][] = [];
  readonly #index = new Map<string, number>();
  /** A disjoint-set forest (union-find) of connected intervals: the parent of each interval. A root is its own parent. */
  readonly #parent: number[] = [];

  constructor(intervals: Iterable<string>, constraints: Iterable<Constraint>) {
    for (const id of intervals) this.#addInterval(id);
    for (const constraint of constraints) this.#addConstraint(constraint);
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

  /** The interval that starts at an instant; undefined if the instant is the end of an interval. */
  startingAt(instant: number): string | undefined {
    return instant % 2 === 0 ? this.ids[instant / 2] : undefined;
  }

  /** Whether any chain of constraints connects two instants. */
  areConnected(a: number, b: number): boolean {
    return this.#rootOf(a >> 1) === this.#rootOf(b >> 1);
  }

  #addInterval(id: string): void {
    if (this.#index.has(id)) return;
    this.#index.set(id, this.ids.length);
    this.#parent.push(this.ids.length);
    this.ids.push(id);
    this.edgesFrom.push([], []);
    // Every interval lasts at least one second.
    this.#addEdge({ from: this.endOf(id), to: this.startOf(id), weight: -second, fact: null });
  }

  #rootOf(interval: number): number {
    let node = interval;
    for (let next = this.#parent[node] ?? node; next !== node; next = this.#parent[node] ?? node) {
      this.#parent[node] = this.#parent[next] ?? next; // path halving, for the next search
      node = next;
    }
    return node;
  }

  #addEdge(edge: Edge): void {
    this.edges.push(edge);
    this.edgesFrom[edge.from]?.push(edge);
  }

  #addConstraint(constraint: Constraint): void {
    const { fact, subject, relation, relativeTo } = constraint;
    this.#addInterval(subject);
    this.#addInterval(relativeTo);
    const roots = [subject, relativeTo].map((id) => this.#rootOf(this.#index.get(id) ?? 0));
    this.#parent[roots[0] ?? 0] = roots[1] ?? 0;
    const [starts, ends] = [this.startOf(subject), this.endOf(subject)];
    const [otherStarts, otherEnds] = [this.startOf(relativeTo), this.endOf(relativeTo)];
    if (relation === 'BEFORE') this.#addPrecedence(ends, otherStarts, constraint);
    else if (relation === 'AFTER') this.#addPrecedence(otherEnds, starts, constraint);
    else if (relation === 'OVERLAPS') {
      this.#addEdge({ from: otherEnds, to: starts, weight: -second, fact });
      this.#addEdge({ from: ends, to: otherStarts, weight: -second, fact });
    } else {
      this.#addEdge({ from: starts, to: otherStarts, weight: 0, fact });
      if (relation === 'DURING') this.#addEdge({ from: otherEnds, to: ends, weight: 0, fact });
      else this.#addEdge({ from: otherEnds, to: starts, weight: -second, fact });
    }
  }

  /** Adds the constraint that `earlier` comes no later than `later`; with an offset, also how long the gap is. */
  #addPrecedence(earlier: number, later: number, { offset, approximate, fact }: Constraint): void {
    if (offset === null) {
      this.#addEdge({ from: later, to: earlier, weight: 0, fact });
      return;
    }
    const length = secondsIn(offset);
    this.#addEdge({ from: later, to: earlier, weight: -(approximate ? length / 2 : length), fact });
    this.#addEdge({ from: earlier, to: later, weight: approximate ? length * 2 : length, fact });
  }
}
