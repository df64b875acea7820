// Proves a claim about two instants of story time with as few facts as possible.

import type { ConstraintGraph } from './constraint-graph.ts';
import type { Schedule } from './schedule.ts';

/** The claim that the instant `to` lies at most `limit` seconds after `from`. */
export interface Claim {
  from: number;
  to: number;
  limit: number;
}

interface ProofOptions {
  /** Facts that may be used for free, as another part of the same proof uses them already. */
  free?: ReadonlySet<string>;
  /** How many other facts may be used. */
  most?: number;
  /** A schedule that satisfies all constraints, if there is one yet. It prunes the search. */
  schedule?: Schedule;
}

/** An instant as the search has reached it: its tightest bound, and the facts that give it. */
interface Reached {
  bound: number;
  facts: string[];
}

const none: ReadonlySet<string> = new Set();

/**
 * The facts, as few as possible, that prove a claim; null when the facts don't, or not within `most`. What holds by
 * definition costs nothing.
 *
 * The search goes by layers: after n rounds it has the tightest bounds that n facts give.
 */
export function proofOf(graph: ConstraintGraph, claim: Claim, options: ProofOptions = {}): string[] | null {
  const { from, to, limit } = claim;
  const { free = none, most = Number.POSITIVE_INFINITY, schedule } = options;
  if (schedule && !graph.areConnected(from, to)) return null;
  const best = new Map<number, number>();
  /** Takes a tighter bound, and every bound that follows from it for free. */
  const settle = (start: number, reached: Reached, into: Map<number, Reached>) => {
    const open: [number, Reached][] = [[start, reached]];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      const [at, { bound, facts }] = each;
      if (bound >= (best.get(at) ?? Number.POSITIVE_INFINITY)) continue;
      // The schedule satisfies every constraint, so no path from here can be tighter than its difference.
      if (schedule && bound + (schedule[to] ?? 0) - (schedule[at] ?? 0) > limit) continue;
      best.set(at, bound);
      into.set(at, { bound, facts });
      for (const { to: next, weight, fact } of graph.edgesFrom[at] ?? []) {
        if (fact === null) open.push([next, { bound: bound + weight, facts }]);
        else if (free.has(fact)) open.push([next, { bound: bound + weight, facts: [...facts, fact] }]);
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
      for (const { to: there, weight, fact } of graph.edgesFrom[at] ?? []) {
        if (fact === null || free.has(fact)) continue;
        settle(there, { bound: bound + weight, facts: [...facts, fact] }, next);
      }
    }
    layer = next;
  }
  return null;
}
