// Sorts the intervals of story time.

import type { ConstraintGraph } from './constraint-graph.ts';
import type { Schedule } from './schedule.ts';

/**
 * The ids of all intervals by their start. Among those that start together, an interval that is proven to start no later
 * comes first, such as one that contains the others; then the one that ends later; then by id.
 */
export function orderOf(graph: ConstraintGraph, schedule: Schedule): string[] {
  const startOf = (id: string) => schedule[graph.startOf(id)] ?? 0;
  const endOf = (id: string) => schedule[graph.endOf(id)] ?? 0;
  const byEndThenId = (a: string, b: string) => endOf(b) - endOf(a) || (a < b ? -1 : 1);
  return [...Map.groupBy(graph.ids, startOf)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, group]) => {
      if (group.length === 1) return group;
      const members = new Set(group);
      const noLater = new Map(group.map((id) => [id, startingNoLater(graph, schedule, { id, members })]));
      // Two that are proven no later than each other start at the same instant; neither has to wait.
      const predecessors = new Map(
        group.map((id) => [id, [...(noLater.get(id) ?? [])].filter((each) => !noLater.get(each)?.has(id))]),
      );
      return topologicallySorted(group.toSorted(byEndThenId), predecessors);
    });
}

/** Always takes the first id whose predecessors have all been taken. */
function topologicallySorted(ids: readonly string[], predecessors: ReadonlyMap<string, readonly string[]>): string[] {
  const waiting = [...ids];
  const done = new Set<string>();
  while (waiting.length > 0) {
    const next = waiting.findIndex((id) => predecessors.get(id)?.every((each) => done.has(each)));
    for (const id of waiting.splice(next, 1)) done.add(id);
  }
  return [...done];
}

/** The members of a group that start with an interval and are proven to start no later: edges without slack lead there. */
function startingNoLater(
  graph: ConstraintGraph,
  schedule: Schedule,
  { id, members }: { id: string; members: ReadonlySet<string> },
): Set<string> {
  const found = new Set<string>();
  const seen = new Set([graph.startOf(id)]);
  for (const from of seen) {
    for (const { to, weight } of graph.edgesFrom[from] ?? []) {
      if ((schedule[from] ?? 0) + weight === schedule[to]) seen.add(to);
    }
    const reached = graph.startingAt(from);
    if (reached !== undefined && reached !== id && members.has(reached)) found.add(reached);
  }
  return found;
}
