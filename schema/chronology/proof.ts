// Proves a claim about two instants of story time with as few facts as possible.

import type { ConstraintGraph } from './constraint-graph.ts';
import type { Schedule } from './schedule.ts';

/** The claim that the instant `to` lies at most `maxSeconds` after the instant `from`. */
export interface BoundClaim {
  from: number;
  to: number;
  maxSeconds: number;
}

interface ProofOptions {
  /** Facts that are not counted, because another part of the same proof already uses them. */
  freeFacts?: ReadonlySet<string>;
  /** How many facts the proof may use besides `freeFacts`. */
  maxFacts?: number;
  /** A schedule that satisfies all constraints. It prunes the search. */
  schedule?: Schedule;
}

/** The tightest bound that the search has found for an instant, and the facts that prove it. */
interface Reached {
  /** At most this many seconds after `from`. */
  bound: number;
  facts: string[];
}

const none: ReadonlySet<string> = new Set();

/**
 * The fewest facts that prove a claim; null if no facts prove it, or only more than `maxFacts`. Edges without a fact hold
 * by definition and are not counted.
 *
 * The search goes layer by layer: after n rounds it has the tightest bounds that n facts give.
 */
export function proofOf(graph: ConstraintGraph, claim: BoundClaim, options: ProofOptions = {}): string[] | null {
  const { from, to, maxSeconds } = claim;
  const { freeFacts = none, maxFacts = Number.POSITIVE_INFINITY, schedule } = options;
  if (schedule && !graph.areConnected(from, to)) return null;
  const bestBound = new Map<number, number>();
  /** Records a tighter bound, and every bound that follows without another counted fact. */
  const settle = (start: number, reached: Reached, into: Map<number, Reached>) => {
    const pending: [number, Reached][] = [[start, reached]];
    for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
      const [instant, { bound, facts }] = entry;
      if (bound >= (bestBound.get(instant) ?? Number.POSITIVE_INFINITY)) continue;
      // The schedule satisfies every edge, so the rest of the path adds at least `schedule[to] - schedule[instant]`.
      if (schedule && bound + (schedule[to] ?? 0) - (schedule[instant] ?? 0) > maxSeconds) continue;
      bestBound.set(instant, bound);
      into.set(instant, { bound, facts });
      for (const { to: next, weight, fact } of graph.edgesFrom[instant] ?? []) {
        if (fact === null) pending.push([next, { bound: bound + weight, facts }]);
        else if (freeFacts.has(fact)) pending.push([next, { bound: bound + weight, facts: [...facts, fact] }]);
      }
    }
  };
  let layer = new Map<number, Reached>();
  settle(from, { bound: 0, facts: [] }, layer);
  for (let used = 0; layer.size > 0; used += 1) {
    const found = layer.get(to);
    if (found !== undefined && found.bound <= maxSeconds) return found.facts;
    if (used >= maxFacts) return null;
    const nextLayer = new Map<number, Reached>();
    for (const [instant, { bound, facts }] of layer) {
      for (const { to: next, weight, fact } of graph.edgesFrom[instant] ?? []) {
        if (fact === null || freeFacts.has(fact)) continue;
        settle(next, { bound: bound + weight, facts: [...facts, fact] }, nextLayer);
      }
    }
    layer = nextLayer;
  }
  return null;
}
