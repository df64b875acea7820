// Sorts the intervals of story time.

import type { ConstraintGraph } from './constraint-graph.ts';
import type { Schedule } from './schedule.ts';

/**
 * The ids of all intervals, sorted by start. Among intervals with the same start, an interval that is proven to start no
 * later than another comes before it. Where no proof decides, the later end comes first, then the smaller id.
 */
export function orderOf(graph: ConstraintGraph, schedule: Schedule): string[] {
  const startOf = (id: string) => schedule[graph.startOf(id)] ?? 0;
  const endOf = (id: string) => schedule[graph.endOf(id)] ?? 0;
  const compareEndThenId = (a: string, b: string) => endOf(b) - endOf(a) || (a < b ? -1 : 1);
  return [...Map.groupBy(graph.ids, startOf)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, group]) => {
      if (group.length === 1) return group;
      const members = new Set(group);
      const noLater = new Map(group.map((id) => [id, startingNoLater(graph, schedule, { id, members })]));
      // Intervals that are each proven to start no later than the other start at the same instant; neither precedes.
      const predecessors = new Map(
        group.map((id) => [id, [...(noLater.get(id) ?? [])].filter((other) => !noLater.get(other)?.has(id))]),
      );
      return topologicallySorted(group.toSorted(compareEndThenId), predecessors);
    });
}

/** Topological sort: repeatedly takes the first id whose predecessors have all been taken. */
function topologicallySorted(ids: readonly string[], predecessors: ReadonlyMap<string, readonly string[]>): string[] {
  const waiting = [...ids];
  const taken = new Set<string>();
  while (waiting.length > 0) {
    const nextIndex = waiting.findIndex((id) => predecessors.get(id)?.every((predecessor) => taken.has(predecessor)));
    for (const id of waiting.splice(nextIndex, 1)) taken.add(id);
  }
  return [...taken];
}

/** The members of a group that are proven to start no later than an interval: edges without slack lead to their starts. */
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
