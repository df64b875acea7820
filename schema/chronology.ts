// Story time as a system of difference constraints: every stretch of it has a start and an end, and every placement
// says of two of these instants that one lies no more than so many seconds after the other. Bellman-Ford finds a
// schedule that satisfies all, or a ring of placements that can't all be true. Values in, values out: this module
// knows neither GraphQL nor SQLite.

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

const second = 1;
const day = 86_400;
const units: Record<string, number> = { Y: 365.25 * day, M: 30.4375 * day, D: day, H: 3_600, m: 60, S: second };

/** Seconds in an ISO 8601 duration; a month is a twelfth of a year of 365.25 days. */
export function secondsIn(duration: string): number {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const parts = `${date}${time.replace('M', 'm')}`.matchAll(/(\d+)([A-Za-z])/g);
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
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
  /** The ids of all stretches, in the order of the story; ties go to the one that ends later, then by id. */
  readonly order: readonly string[];
  readonly #index = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #edges: Edge[] = [];
  readonly #out: Edge[][] = [];
  readonly #schedule: Float64Array;

  constructor(stretches: Iterable<string>, constraints: Iterable<Constraint>) {
    for (const id of stretches) this.#add(id);
    for (const constraint of constraints) this.#constrain(constraint);
    this.#schedule = this.#solve();
    const at = (id: string, end: 0 | 1) => this.#schedule[this.#instant(id, end)] ?? 0;
    this.order = this.#ids.toSorted((a, b) => at(a, 0) - at(b, 0) || at(b, 1) - at(a, 1) || (a < b ? -1 : 1));
  }

  has(id: string): boolean {
    return this.#index.has(id);
  }

  #add(id: string): void {
    if (this.#index.has(id)) return;
    this.#index.set(id, this.#ids.length);
    this.#ids.push(id);
    this.#out.push([], []);
    // Everything takes some time.
    this.#limit(this.#instant(id, 1), this.#instant(id, 0), -second, null);
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
      if (round >= instants) throw new Contradiction(this.#minimal(this.#ring(by, [...moved][0] ?? 0)));
      queue = [...moved];
    }
    return time;
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
   * How two stretches stand to each other, and the shortest chain of facts that proves it. UNDECIDED has no chain.
   */
  compare(a: string, b: string): { verdict: Verdict; facts: string[] } {
    if (!this.has(a) || !this.has(b)) return { verdict: 'UNDECIDED', facts: [] };
    const [aStarts, aEnds, bStarts, bEnds] = [
      this.#instant(a, 0),
      this.#instant(a, 1),
      this.#instant(b, 0),
      this.#instant(b, 1),
    ];
    /** The proof that one instant is no later than another, or earlier where it must be. */
    const proof = (earlier: number, later: number, strict = false) => this.#proof(later, earlier, strict ? -second : 0);
    const all = (...proofs: (string[] | null)[]) =>
      proofs.includes(null) ? null : [...new Set(proofs.flatMap((each) => each ?? []))];
    const verdicts: [Verdict, () => string[] | null][] = [
      ['BEFORE', () => proof(aEnds, bStarts)],
      ['AFTER', () => proof(bEnds, aStarts)],
      ['DURING', () => all(proof(bStarts, aStarts), proof(aEnds, bEnds))],
      ['CONTAINS', () => all(proof(aStarts, bStarts), proof(bEnds, aEnds))],
      ['OVERLAPS', () => all(proof(aStarts, bEnds, true), proof(bStarts, aEnds, true))],
    ];
    for (const [verdict, prove] of verdicts) {
      const facts = prove();
      if (facts !== null) return { verdict, facts };
    }
    return { verdict: 'UNDECIDED', facts: [] };
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
   * it. Layer by layer: after n rounds, the tightest bound that n facts give. That everything takes time is free.
   */
  #proof(from: number, to: number, limit: number): string[] | null {
    interface Reached {
      bound: number;
      facts: string[];
    }
    const free = ({ fact }: Edge) => fact === null;
    let layer = new Map<number, Reached>([[from, { bound: 0, facts: [] }]]);
    const best = new Map<number, number>();
    const settle = (at: number, reached: Reached, into: Map<number, Reached>) => {
      if (reached.bound >= (best.get(at) ?? Number.POSITIVE_INFINITY)) return;
      best.set(at, reached.bound);
      into.set(at, reached);
      for (const edge of this.#out[at] ?? []) {
        if (free(edge)) settle(edge.to, { ...reached, bound: reached.bound + edge.weight }, into);
      }
    };
    const start = new Map<number, Reached>();
    settle(from, { bound: 0, facts: [] }, start);
    layer = start;
    while (layer.size > 0) {
      const found = layer.get(to);
      if (found !== undefined && found.bound <= limit) return found.facts;
      const next = new Map<number, Reached>();
      for (const [at, { bound, facts }] of layer) {
        for (const edge of this.#out[at] ?? []) {
          if (edge.fact === null) continue;
          settle(edge.to, { bound: bound + edge.weight, facts: [...facts, edge.fact] }, next);
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

/** The name of a stretch: an event, a work, or the prologue of a work, which is a stretch of its own. */
export const stretchOf = (id: string, part: 'MAIN' | 'PROLOGUE'): string =>
  part === 'PROLOGUE' ? `${id}#PROLOGUE` : id;

/** The entity and the part that a stretch is. */
export const entityOf = (stretch: string): { id: string; part: 'MAIN' | 'PROLOGUE' } => {
  const [id = '', part] = stretch.split('#');
  return { id, part: part === 'PROLOGUE' ? 'PROLOGUE' : 'MAIN' };
};

export interface PlacementRow {
  id: string;
  subjectId: string;
  part: 'MAIN' | 'PROLOGUE';
  relation: Relation;
  relativeToId: string;
  offset: string | null;
  approximate: boolean;
  alternative: boolean;
}

export interface ShowingRow {
  id: string;
  eventId: string;
  workId: string;
  part: 'MAIN' | 'PROLOGUE';
  told: boolean;
}

/**
 * The chronology that facts in force give: placements that are no rival readings; an event shown, and not only told,
 * in one work alone lies within it, or within its prologue; and a prologue comes before the rest.
 */
export function chronologyFrom(placements: Iterable<PlacementRow>, showings: Iterable<ShowingRow>): Chronology {
  const constraints: Constraint[] = [];
  const prologues = new Set<string>();
  const place = (fact: string, subject: string, relation: Relation, relativeTo: string) =>
    constraints.push({ fact, subject, relation, relativeTo, offset: null, approximate: false });
  for (const { id, subjectId, part, relation, relativeToId, offset, approximate, alternative } of placements) {
    if (alternative) continue;
    if (part === 'PROLOGUE') prologues.add(subjectId);
    constraints.push({
      fact: id,
      subject: stretchOf(subjectId, part),
      relation,
      relativeTo: relativeToId,
      offset,
      approximate,
    });
  }
  const shown = Map.groupBy(
    [...showings].filter(({ told }) => !told),
    ({ eventId }) => eventId,
  );
  for (const [event, works] of shown) {
    const [only, another] = works;
    if (only === undefined || another !== undefined) continue;
    if (only.part === 'PROLOGUE') prologues.add(only.workId);
    place(only.id, event, 'DURING', stretchOf(only.workId, only.part));
  }
  const order: Constraint[] = [...prologues].map((work) => ({
    fact: null,
    subject: stretchOf(work, 'PROLOGUE'),
    relation: 'BEFORE',
    relativeTo: work,
    offset: null,
    approximate: false,
  }));
  return new Chronology([], [...constraints, ...order]);
}
