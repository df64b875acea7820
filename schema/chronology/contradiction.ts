// Explains a contradiction by a minimal set of facts that can't all be true.

import type { ConstraintGraph } from './constraint-graph.ts';
import { second } from './duration.ts';
import { proofOf } from './proof.ts';

/** The placements contradict each other. If any of `facts` is left out, the others can all be true. */
export class Contradiction extends Error {
  readonly facts: readonly string[];

  constructor(facts: readonly string[]) {
    super(`These placements contradict each other: ${facts.join(', ')}.`);
    this.name = 'Contradiction';
    this.facts = facts;
  }
}

/** Reduces the facts on a negative cycle to a minimal set of facts that contradict each other. */
export function minimalContradiction(graph: ConstraintGraph, cycle: readonly string[]): string[] {
  let facts = cycle;
  for (let instant = 0; instant < graph.size; instant += 1) {
    // A negative cycle proves that an instant lies before itself, even if only by a thousandth of a second.
    const claim = { from: instant, to: instant, maxSeconds: -second / 1_000 };
    const smaller = proofOf(graph, claim, { maxFacts: facts.length - 1 });
    if (smaller !== null) facts = [...new Set(smaller)];
  }
  let minimal = [...facts];
  for (const fact of facts) {
    const otherFacts = minimal.filter((other) => other !== fact);
    if (contradicts(graph, new Set(otherFacts))) minimal = otherFacts;
  }
  return minimal.toSorted();
}

/** Whether these facts alone contradict each other (Bellman-Ford). */
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
