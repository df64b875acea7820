// Story time as a system of difference constraints: every stretch of it has a start and an end, and every placement
// says of two of these instants that one lies no more than so many seconds after the other. Bellman-Ford finds a
// schedule that satisfies all, or a ring of placements that can't all be true. Values in, values out: this module
// knows neither GraphQL nor SQLite.

import { day, second, secondsIn } from './duration.ts';

export type Relation = 'BEFORE' | 'AFTER' | 'DURING' | 'OVERLAPS' | 'STARTS_DURING';
export type Verdict = 'BEFORE' | 'AFTER' | 'DURING' | 'CONTAINS' | 'OVERLAPS' | 'UNDECIDED';

/** A constraint: one stretch of story time against another, by their ids. */
export interface Constraint {
  /** The fact that says so; null for what holds by definition. */
  fact: string | null;
  subject: string;
  relation: Relation;
  relativeTo: string;
  /** ISO 8601, from the end of one to the start of the other. */
  offset: string | null;
  /** From half the offset to twice it. */
  approximate: boolean;
}

/** `to` lies at most `weight` seconds after `from`: an edge of the constraint graph, and the fact that draws it. */
interface Edge {
  from: number;
  to: number;
  weight: number;
  fact: string | null;
}

/** The placements contradict each other. `facts` is a minimal set: without any one of them it holds together. */
export class Contradiction extends Error {
  readonly facts: readonly string[];

  constructor(facts: readonly string[]) {
    super(`These placements contradict each other: ${facts.join(', ')}.`);
    this.name = 'Contradiction';
    this.facts = facts;
  }
}

/** Where something lies, in days after the start of the reference; null where nothing bounds it. */
export interface Bounds {
  earliest: number | null;
  latest: number | null;
}

/** A solved story time. Throws `Contradiction` when the constraints can't all hold. */
export class Chronology {
  /**
   * The ids of all stretches, in the order of the story. Of those that start together, first come those that are proven
   * to start no later, such as what contains the rest; then what ends later; then by id.
   */
  readonly order: readonly string[];
  readonly #index = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #edges: Edge[] = [];
  readonly #out: Edge[][] = [];
  /** For each stretch another that constraints tie it to, however far: the root of its island has itself. */
  readonly #tiedTo: number[] = [];
  readonly #schedule: Float64Array;
  /** Whether there is a schedule yet; on the way to it there may be contradictions. */
  #solved = false;

  constructor(stretches: Iterable<string>, constraints: Iterable<Constraint>) {
    for (const id of stretches) this.#add(id);
    for (const constraint of constraints) this.#constrain(constraint);
    this.#schedule = this.#solve();
    this.#solved = true;
    this.order = this.#sorted();
  }

  has(id: string): boolean {
    return this.#index.has(id);
  }

  #add(id: string): void {
    if (this.#index.has(id)) return;
    this.#index.set(id, this.#ids.length);
    this.#tiedTo.push(this.#ids.length);
    this.#ids.push(id);
    this.#out.push([], []);
    // Everything takes some time.
    this.#limit(this.#instant(id, 1), this.#instant(id, 0), -second, null);
  }

  /** The root of the stretches that are tied to one another, of which one is this. */
  #island(stretch: number): number {
    let at = stretch;
    for (let next = this.#tiedTo[at] ?? at; next !== at; next = this.#tiedTo[at] ?? at) {
      this.#tiedTo[at] = this.#tiedTo[next] ?? next; // shorter the next time
      at = next;
    }
    return at;
  }

  /** The instant at which a stretch starts (0) or ends (1). */
  #instant(id: string, end: 0 | 1): number {
    return 2 * (this.#index.get(id) ?? 0) + end;
  }

  #limit(from: number, to: number, weight: number, fact: string | null): void {
    const edge = { from, to, weight, fact };
    this.#edges.push(edge);
    this.#out[from]?.push(edge);
  }

  #constrain({ fact, subject, relation, relativeTo, offset, approximate }: Constraint): void {
    this.#add(subject);
    this.#add(relativeTo);
    this.#tiedTo[this.#island(this.#index.get(subject) ?? 0)] = this.#island(this.#index.get(relativeTo) ?? 0);
    const [starts, ends] = [this.#instant(subject, 0), this.#instant(subject, 1)];
    const [otherStarts, otherEnds] = [this.#instant(relativeTo, 0), this.#instant(relativeTo, 1)];
    /** One instant no later than another, with a gap between if there is one. */
    const gap = (first: number, then: number) => {
      const length = offset === null ? 0 : secondsIn(offset);
      this.#limit(then, first, offset === null ? 0 : -(approximate ? length / 2 : length), fact);
      if (offset !== null) this.#limit(first, then, approximate ? length * 2 : length, fact);
    };
    if (relation === 'BEFORE') gap(ends, otherStarts);
    else if (relation === 'AFTER') gap(otherEnds, starts);
    else if (relation === 'OVERLAPS') {
      this.#limit(otherEnds, starts, -second, fact);
      this.#limit(ends, otherStarts, -second, fact);
    } else {
      this.#limit(starts, otherStarts, 0, fact);
      if (relation === 'DURING') this.#limit(otherEnds, ends, 0, fact);
      else this.#limit(otherEnds, starts, -second, fact);
    }
  }

  /** Bellman-Ford from everywhere at once: each instant as late as the constraints let it be. */
  #solve(): Float64Array {
    const instants = 2 * this.#ids.length;
    const time = new Float64Array(instants);
    const by = new Array<Edge | undefined>(instants);
    let queue = [...time.keys()];
    for (let round = 0; queue.length > 0; round += 1) {
      const moved = new Set<number>();
      for (const from of queue) {
        for (const edge of this.#out[from] ?? []) {
          const limit = (time[from] ?? 0) + edge.weight;
          if (limit >= (time[edge.to] ?? 0)) continue;
          time[edge.to] = limit;
          by[edge.to] = edge;
          moved.add(edge.to);
        }
      }
      if (round >= instants) throw new Contradiction(this.#smallest(this.#ring(by, [...moved][0] ?? 0)));
      queue = [...moved];
    }
    return time;
  }

  /** By start; of those that start together none comes before one that is proven to start no later. */
  #sorted(): string[] {
    const at = (id: string, end: 0 | 1) => this.#schedule[this.#instant(id, end)] ?? 0;
    const byRest = (a: string, b: string) => at(b, 1) - at(a, 1) || (a < b ? -1 : 1);
    const together = Map.groupBy(this.#ids, (id) => at(id, 0));
    return [...together]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([, group]) => {
        if (group.length === 1) return group;
        const reached = new Map(group.map((id) => [id, this.#noLater(id, new Set(group))]));
        // What is proven both ways starts at the same instant, and waits for nothing.
        const waitsFor = (id: string) => [...(reached.get(id) ?? [])].filter((each) => !reached.get(each)?.has(id));
        const earlier = new Map(group.map((id) => [id, waitsFor(id)]));
        const waiting = group.toSorted(byRest);
        const done = new Set<string>();
        while (waiting.length > 0) {
          const next = waiting.findIndex((id) => earlier.get(id)?.every((each) => done.has(each)));
          for (const id of waiting.splice(next, 1)) done.add(id);
        }
        return [...done];
      });
  }

  /** Those of a group that start with a stretch and are proven to start no later: reached by edges without slack. */
  #noLater(id: string, group: ReadonlySet<string>): Set<string> {
    const found = new Set<string>();
    const seen = new Set([this.#instant(id, 0)]);
    for (const from of seen) {
      for (const { to, weight } of this.#out[from] ?? []) {
        if ((this.#schedule[from] ?? 0) + weight === this.#schedule[to]) seen.add(to);
      }
      const reached = from % 2 === 0 ? this.#ids[from / 2] : undefined;
      if (reached !== undefined && reached !== id && group.has(reached)) found.add(reached);
    }
    return found;
  }

  /** The facts on the ring that an instant was moved by without end. */
  #ring(by: readonly (Edge | undefined)[], start: number): string[] {
    let at = start;
    for (let steps = 0; steps < by.length; steps += 1) at = by[at]?.from ?? at;
    const facts = new Set<string>();
    const end = at;
    do {
      const edge = by[at];
      if (edge?.fact != null) facts.add(edge.fact);
      at = edge?.from ?? end;
    } while (at !== end);
    return [...facts];
  }

  /** The ring with the fewest facts, none of which can be left out. */
  #smallest(ring: readonly string[]): string[] {
    let facts = ring;
    for (let instant = 0; instant < this.#out.length; instant += 1) {
      const smaller = this.#proof(instant, instant, -second / 1_000, new Set(), facts.length - 1);
      if (smaller !== null) facts = [...new Set(smaller)];
    }
    return this.#minimal(facts);
  }

  /** Leaves out every fact without which the rest still contradicts itself. */
  #minimal(facts: readonly string[]): string[] {
    let kept = [...facts];
    for (const fact of facts) {
      const without = kept.filter((each) => each !== fact);
      if (this.#contradicts(new Set(without))) kept = without;
    }
    return kept.toSorted();
  }

  #contradicts(facts: ReadonlySet<string>): boolean {
    const edges = this.#edges.filter(({ fact }) => fact === null || facts.has(fact));
    const time = new Float64Array(2 * this.#ids.length);
    for (let round = 0; round <= time.length; round += 1) {
      let moved = false;
      for (const { from, to, weight } of edges) {
        if ((time[from] ?? 0) + weight >= (time[to] ?? 0)) continue;
        time[to] = (time[from] ?? 0) + weight;
        moved = true;
      }
      if (!moved) return false;
    }
    return true;
  }

  /**
   * How two stretches stand to each other, and a chain of facts that proves it, from `a` to `b`. The chain that proves
   * BEFORE or AFTER is the shortest; where two things have to be proven, none of its facts can be left out. UNDECIDED
   * has no chain.
   */
  compare(a: string, b: string): { verdict: Verdict; facts: string[] } {
    if (!this.has(a) || !this.has(b)) return { verdict: 'UNDECIDED', facts: [] };
    const [aStarts, aEnds] = [this.#instant(a, 0), this.#instant(a, 1)];
    const [bStarts, bEnds] = [this.#instant(b, 0), this.#instant(b, 1)];
    /** What has to be proven: of each pair, that the first instant comes no later; for OVERLAPS, earlier. */
    const verdicts: [Verdict, [number, number][]][] = [
      ['BEFORE', [[aEnds, bStarts]]],
      ['AFTER', [[bEnds, aStarts]]],
      [
        'DURING',
        [
          [bStarts, aStarts],
          [aEnds, bEnds],
        ],
      ],
      [
        'CONTAINS',
        [
          [aStarts, bStarts],
          [bEnds, aEnds],
        ],
      ],
      [
        'OVERLAPS',
        [
          [aStarts, bEnds],
          [bStarts, aEnds],
        ],
      ],
    ];
    for (const [verdict, pairs] of verdicts) {
      const claims = pairs.map(([earlier, later]) => ({
        earlier,
        later,
        limit: verdict === 'OVERLAPS' ? -second : 0,
        fromB: later === bStarts || later === bEnds,
      }));
      const chains = [claims, claims.toReversed()].flatMap((each) => this.#together(each) ?? []);
      const [chain] = chains.toSorted((x, y) => x.length - y.length);
      if (chain !== undefined) return { verdict, facts: chain };
    }
    return { verdict: 'UNDECIDED', facts: [] };
  }

  /** The facts that prove several claims; what one has used costs the next nothing. Null when one can't be proven. */
  #together(claims: readonly { earlier: number; later: number; limit: number; fromB: boolean }[]): string[][] | null {
    const chain = new Set<string>();
    for (const { earlier, later, limit, fromB } of claims) {
      const facts = this.#proof(later, earlier, limit, chain);
      if (facts === null) return null;
      for (const fact of fromB ? facts.toReversed() : facts) chain.add(fact);
    }
    const holds = (allowed: ReadonlySet<string>) =>
      claims.every(({ earlier, later, limit }) => this.#proof(later, earlier, limit, allowed, 0) !== null);
    for (const fact of claims.length > 1 ? chain : []) {
      const without = new Set([...chain].filter((each) => each !== fact));
      if (holds(without)) chain.delete(fact);
    }
    return [[...chain]];
  }

  /** Whether an instant of one stretch comes no later than an instant of another; null when that is not decided. */
  precedes(a: string, aEnd: 'START' | 'END', b: string, bEnd: 'START' | 'END'): boolean | null {
    if (!this.has(a) || !this.has(b)) return null;
    const first = this.#instant(a, aEnd === 'START' ? 0 : 1);
    const then = this.#instant(b, bEnd === 'START' ? 0 : 1);
    if (first === then || this.#proof(then, first, 0) !== null) return true;
    return this.#proof(first, then, -second) === null ? null : false;
  }

  /**
   * The facts, as few as can be, by which `to` lies at most `limit` seconds after `from`; null when they don't decide
   * it, or not with `most` of them. Facts in `given` cost nothing, nor does what holds by definition. Layer by layer:
   * after n rounds, the tightest bounds that n facts give.
   */
  #proof(
    from: number,
    to: number,
    limit: number,
    given: ReadonlySet<string> = new Set(),
    most = Number.POSITIVE_INFINITY,
  ): string[] | null {
    if (this.#solved && this.#island(from >> 1) !== this.#island(to >> 1)) return null;
    interface Reached {
      bound: number;
      facts: string[];
    }
    const best = new Map<number, number>();
    /** Takes a tighter bound, and all that follows from it for nothing. */
    const settle = (start: number, reached: Reached, into: Map<number, Reached>) => {
      const open: [number, Reached][] = [[start, reached]];
      for (let each = open.pop(); each !== undefined; each = open.pop()) {
        const [at, { bound, facts }] = each;
        if (bound >= (best.get(at) ?? Number.POSITIVE_INFINITY)) continue;
        // From here it can't get tighter than it is in the schedule, which satisfies all.
        if (this.#solved && bound + (this.#schedule[to] ?? 0) - (this.#schedule[at] ?? 0) > limit) continue;
        best.set(at, bound);
        into.set(at, { bound, facts });
        for (const { to: next, weight, fact } of this.#out[at] ?? []) {
          if (fact === null) open.push([next, { bound: bound + weight, facts }]);
          else if (given.has(fact)) open.push([next, { bound: bound + weight, facts: [...facts, fact] }]);
        }
      }
    };
    let layer = new Map<number, Reached>();
    settle(from, { bound: 0, facts: [] }, layer);
    for (let used = 0; layer.size > 0; used += 1) {
      const found = layer.get(to);
      if (found !== undefined && found.bound <= limit) return found.facts;
      if (used >= most) return null;
      const next = new Map<number, Reached>();
      for (const [at, { bound, facts }] of layer) {
        for (const { to: there, weight, fact } of this.#out[at] ?? []) {
          if (fact !== null && !given.has(fact))
            settle(there, { bound: bound + weight, facts: [...facts, fact] }, next);
        }
      }
      layer = next;
    }
    return null;
  }

  /** Bounds of every stretch's start, in days after the start of the reference. */
  boundsFrom(reference: string): Map<string, Bounds> {
    const origin = this.#instant(reference, 0);
    const latest = this.#distances(
      origin,
      (at) => this.#out[at] ?? [],
      (edge) => edge.to,
    );
    const into: Edge[][] = this.#out.map(() => []);
    for (const edge of this.#edges) into[edge.to]?.push(edge);
    const earliest = this.#distances(
      origin,
      (at) => into[at] ?? [],
      (edge) => edge.from,
    );
    const inDays = (seconds: number | undefined, sign: 1 | -1) =>
      seconds === undefined ? null : Math.round((sign * seconds * 1_000) / day) / 1_000 + 0;
    return new Map(
      this.#ids.map((id) => {
        const start = this.#instant(id, 0);
        return [id, { earliest: inDays(earliest.get(start), -1), latest: inDays(latest.get(start), 1) }];
      }),
    );
  }

  #distances(
    origin: number,
    edgesAt: (at: number) => readonly Edge[],
    next: (edge: Edge) => number,
  ): Map<number, number> {
    const distance = new Map<number, number>([[origin, 0]]);
    let queue = new Set([origin]);
    while (queue.size > 0) {
      const moved = new Set<number>();
      for (const at of queue) {
        for (const edge of edgesAt(at)) {
          const reached = (distance.get(at) ?? 0) + edge.weight;
          if (reached >= (distance.get(next(edge)) ?? Number.POSITIVE_INFINITY)) continue;
          distance.set(next(edge), reached);
          moved.add(next(edge));
        }
      }
      queue = moved;
    }
    return distance;
  }
}
