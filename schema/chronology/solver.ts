// Solves story time as a system of difference constraints. The modules of this folder use neither GraphQL nor SQLite.

import { type Constraint, ConstraintGraph, type Relation } from './constraint-graph.ts';
import { Contradiction, minimalContradiction } from './contradiction.ts';
import { day, second } from './duration.ts';
import { orderOf } from './order.ts';
import { type BoundClaim, proofOf } from './proof.ts';
import { distancesFrom, type Schedule, scheduleOf } from './schedule.ts';

export { type Constraint, Contradiction, type Relation };
export type Verdict = 'BEFORE' | 'AFTER' | 'DURING' | 'CONTAINS' | 'OVERLAPS' | 'UNDECIDED';

/** When an interval starts, in days after the start of the reference; null when no fact bounds it. */
export interface Bounds {
  earliest: number | null;
  latest: number | null;
}

/** How two intervals relate to each other, and the facts that prove it. Empty for UNDECIDED. */
export interface Comparison {
  verdict: Verdict;
  facts: string[];
}

/** A claim that a verdict needs, and whether its proof leads from the second interval back to the first. */
interface VerdictClaim extends BoundClaim {
  backwards: boolean;
}

/**
 * The solution of story time. Throws `Contradiction` when the constraints can't all be true.
 *
 *     const story = new Chronology([], constraints);
 *     story.compare('Film:john-wick', 'Film:ballerina'); // { verdict: 'BEFORE', facts: ['Placement:…'] }
 */
export class Chronology {
  /** The ids of all intervals, in the order of the story; see `orderOf`. */
  readonly order: readonly string[];
  readonly #graph: ConstraintGraph;
  readonly #schedule: Schedule;

  constructor(intervals: Iterable<string>, constraints: Iterable<Constraint>) {
    this.#graph = new ConstraintGraph(intervals, constraints);
    const solved = scheduleOf(this.#graph);
    if ('cycle' in solved) throw new Contradiction(minimalContradiction(this.#graph, solved.cycle));
    this.#schedule = solved.schedule;
    this.order = orderOf(this.#graph, this.#schedule);
  }

  has(id: string): boolean {
    return this.#graph.has(id);
  }

  /**
   * How `a` relates to `b`, with a chain of facts from `a` to `b` that proves it. For BEFORE and AFTER it is the shortest
   * chain. The other verdicts need two proofs, and no fact of their chain can be left out.
   */
  compare(a: string, b: string): Comparison {
    if (!this.has(a) || !this.has(b)) return { verdict: 'UNDECIDED', facts: [] };
    for (const [verdict, claims] of this.#claims(a, b)) {
      const chains = [claims, claims.toReversed()].flatMap((orderedClaims) => {
        const chain = this.#proofOfAll(orderedClaims);
        return chain === null ? [] : [chain];
      });
      const [shortest] = chains.toSorted((x, y) => x.length - y.length);
      if (shortest !== undefined) return { verdict, facts: shortest };
    }
    return { verdict: 'UNDECIDED', facts: [] };
  }

  /** Whether an instant of one interval comes no later than an instant of another; null when the facts don't decide it. */
  precedes(a: string, aEnd: 'START' | 'END', b: string, bEnd: 'START' | 'END'): boolean | null {
    if (!this.has(a) || !this.has(b)) return null;
    const instantOf = (id: string, end: 'START' | 'END') =>
      end === 'START' ? this.#graph.startOf(id) : this.#graph.endOf(id);
    const [instant, otherInstant] = [instantOf(a, aEnd), instantOf(b, bEnd)];
    if (instant === otherInstant || this.#proves({ from: otherInstant, to: instant, maxSeconds: 0 })) return true;
    return this.#proves({ from: instant, to: otherInstant, maxSeconds: -second }) ? false : null;
  }

  /** The bounds of the start of every interval, in days after the start of the reference. */
  boundsFrom(reference: string): Map<string, Bounds> {
    const origin = this.#graph.startOf(reference);
    const latest = distancesFrom(this.#graph, origin, 'FORWARD');
    const earliest = distancesFrom(this.#graph, origin, 'BACKWARD');
    const inDays = (seconds: number | undefined, sign: 1 | -1) =>
      // Adding 0 turns -0 into 0.
      seconds === undefined ? null : Math.round((sign * seconds * 1_000) / day) / 1_000 + 0;
    return new Map(
      this.#graph.ids.map((id) => {
        const start = this.#graph.startOf(id);
        return [id, { earliest: inDays(earliest.get(start), -1), latest: inDays(latest.get(start), 1) }];
      }),
    );
  }

  /** The claims that prove each verdict, the strictest verdict first. */
  #claims(a: string, b: string): [Verdict, VerdictClaim[]][] {
    const [aStarts, aEnds] = [this.#graph.startOf(a), this.#graph.endOf(a)];
    const [bStarts, bEnds] = [this.#graph.startOf(b), this.#graph.endOf(b)];
    const claim = (earlier: number, later: number, maxSeconds = 0): VerdictClaim => ({
      from: later,
      to: earlier,
      maxSeconds,
      backwards: later === bStarts || later === bEnds,
    });
    return [
      ['BEFORE', [claim(aEnds, bStarts)]],
      ['AFTER', [claim(bEnds, aStarts)]],
      ['DURING', [claim(bStarts, aStarts), claim(aEnds, bEnds)]],
      ['CONTAINS', [claim(aStarts, bStarts), claim(bEnds, aEnds)]],
      ['OVERLAPS', [claim(aStarts, bEnds, -second), claim(bStarts, aEnds, -second)]],
    ];
  }

  /** The facts that prove all of the claims; null when a claim can't be proven. */
  #proofOfAll(claims: readonly VerdictClaim[]): string[] | null {
    const chain = new Set<string>();
    for (const claim of claims) {
      const facts = proofOf(this.#graph, claim, { freeFacts: chain, schedule: this.#schedule });
      if (facts === null) return null;
      for (const fact of claim.backwards ? facts.toReversed() : facts) chain.add(fact);
    }
    if (claims.length === 1) return [...chain];
    for (const fact of chain) {
      const rest = new Set([...chain].filter((other) => other !== fact));
      if (claims.every((claim) => this.#proves(claim, rest))) chain.delete(fact);
    }
    return [...chain];
  }

  /** Whether a claim can be proven from all facts, or from the facts in `only`. */
  #proves(claim: BoundClaim, only?: ReadonlySet<string>): boolean {
    const options = only ? { freeFacts: only, maxFacts: 0 } : {};
    return proofOf(this.#graph, claim, { ...options, schedule: this.#schedule }) !== null;
  }
}
