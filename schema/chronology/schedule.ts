// Finds a time for every instant of story time that satisfies all constraints, or a negative cycle: constraints that
// can't all be true (Bellman-Ford).

import type { ConstraintGraph, Edge } from './constraint-graph.ts';

/** The time of each instant in seconds, at most 0. All constraints are satisfied; each instant is as late as they allow. */
export type Schedule = Float64Array;

/** The schedule of a graph, or the facts on a negative cycle, which contradict each other. */
export function scheduleOf(graph: ConstraintGraph): { schedule: Schedule } | { cycle: string[] } {
  const schedule = new Float64Array(graph.size);
  const movedBy = new Array<Edge | undefined>(graph.size);
  let queue = [...schedule.keys()];
  for (let round = 0; queue.length > 0; round += 1) {
    const moved = new Set<number>();
    for (const from of queue) {
      for (const edge of graph.edgesFrom[from] ?? []) {
        const latest = (schedule[from] ?? 0) + edge.weight;
        if (latest >= (schedule[edge.to] ?? 0)) continue;
        schedule[edge.to] = latest;
        movedBy[edge.to] = edge;
        moved.add(edge.to);
      }
    }
    // Without a negative cycle, no instant moves any more after this many rounds.
    if (round >= graph.size) return { cycle: factsOnCycle(movedBy, [...moved][0] ?? 0) };
    queue = [...moved];
  }
  return { schedule };
}

/** The facts on the cycle that keeps moving an instant. */
function factsOnCycle(movedBy: readonly (Edge | undefined)[], start: number): string[] {
  let instant = start;
  // After one step per instant, the walk is on the cycle.
  for (let steps = 0; steps < movedBy.length; steps += 1) instant = movedBy[instant]?.from ?? instant;
  const facts = new Set<string>();
  const end = instant;
  do {
    const edge = movedBy[instant];
    if (edge?.fact != null) facts.add(edge.fact);
    instant = edge?.from ?? end;
  } while (instant !== end);
  return [...facts];
}

/**
 * The shortest distance from an origin to each reachable instant. FORWARD: the instant is at most this many seconds after
 * the origin. BACKWARD: at most this many seconds before the origin.
 */
export function distancesFrom(
  graph: ConstraintGraph,
  origin: number,
  direction: 'FORWARD' | 'BACKWARD',
): Map<number, number> {
  const edgesAt = direction === 'FORWARD' ? graph.edgesFrom : edgesInto(graph);
  const distance = new Map<number, number>([[origin, 0]]);
  let queue = new Set([origin]);
  while (queue.size > 0) {
    const moved = new Set<number>();
    for (const instant of queue) {
      for (const edge of edgesAt[instant] ?? []) {
        const next = direction === 'FORWARD' ? edge.to : edge.from;
        const reached = (distance.get(instant) ?? 0) + edge.weight;
        if (reached >= (distance.get(next) ?? Number.POSITIVE_INFINITY)) continue;
        distance.set(next, reached);
        moved.add(next);
      }
    }
    queue = moved;
  }
  return distance;
}

function edgesInto({ edges, edgesFrom }: ConstraintGraph): Edge[][] {
  const into: Edge[][] = edgesFrom.map(() => []);
  for (const edge of edges) into[edge.to]?.push(edge);
  return into;
}
