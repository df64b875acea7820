// Explains a contradiction: the smallest set of facts that can't all be true.

import type { ConstraintGraph } from './constraint-graph.ts';
import { second } from './duration.ts';
import { proofOf } from './proof.ts';

/** The placements contradict each other. `facts` is a minimal set: without any one of them, the rest can be true. */
export class Contradiction extends Error {
  readonly facts: readonly string[];

  constructor(facts: readonly string[]) {
    super(`These placements contradict each other: ${facts.join(', ')}.`);
    this.name = 'Contradiction';
    this.facts = facts;
  }
}

/** A minimal set of contradicting facts, from those on one negative cycle. */
export function minimalContradiction(graph: ConstraintGraph, cycle: readonly string[]): string[] {
  let facts = cycle;
  for (let instant = 0; instant < graph.size; instant += 1) {
    // A negative cycle proves that an instant lies before itself; any limit between it and 0 will do.
    const claim = { from: instant, to: instant, limit: -second / 1_000 };
    const smaller = proofOf(graph, claim, { most: facts.length - 1 });
    if (smaller !== null) facts = [...new Set(smaller)];
  }
  let kept = [...facts];
  for (const fact of facts) {
    const without = kept.filter((each) => each !== fact);
    if (contradicts(graph, new Set(without))) kept = without;
  }
  return kept.toSorted();
}

/** Whether some of the facts contradict each other by themselves. */
function contradicts(graph: ConstraintGraph, facts: ReadonlySet<string>): boolean {
  const edges = graph.edges.filter(({ fact }) => fact === null || facts.has(fact));
  const time = new Float64Array(graph.size);
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
