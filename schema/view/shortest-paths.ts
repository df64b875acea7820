// Finds the shortest paths between two nodes by bidirectional BFS (breadth-first search). Uses neither GraphQL nor SQLite.

/** One step of a path: the id of a fact, and the id of the node that the fact leads to. */
export interface Hop {
  fact: string;
  to: string;
}

/** The graph that is searched. */
export interface SearchSpace {
  /** The hops that lead away from a node, in a stable order. For each hop, the opposite hop must exist too. */
  hopsFrom: (id: string) => readonly Hop[];
  /** Whether a path may pass through a node. It may start and end anywhere. */
  isPassable: (id: string) => boolean;
}

export interface PathQuery {
  from: string;
  to: string;
  maxHops: number;
  /** How many paths to return at most. */
  limit: number;
}

export interface PathsFound {
  status: 'FOUND' | 'NONE' | 'BEYOND_MAX_HOPS' | 'SAME';
  /** The shortest paths, each from its first hop to its last. */
  paths: Hop[][];
  /** How many nodes the search visited. */
  visited: number;
}

/** The search from one end. */
class SearchSide {
  /** The distance of each visited node from this end. */
  readonly distance: Map<string, number>;
  /** The nodes visited last, all at the distance `depth`. */
  frontier: string[];
  depth = 0;

  constructor(start: string) {
    this.distance = new Map([[start, 0]]);
    this.frontier = [start];
  }

  /** Visits all nodes that are one hop further away. */
  grow({ hopsFrom, isPassable }: SearchSpace): void {
    this.depth += 1;
    const found: string[] = [];
    for (const id of this.frontier) {
      if (!isPassable(id)) continue;
      for (const { to } of hopsFrom(id)) {
        if (this.distance.has(to)) continue;
        this.distance.set(to, this.depth);
        found.push(to);
      }
    }
    this.frontier = found;
  }
}

/**
 * The shortest paths between two nodes, at most `limit`, in the order in which `hopsFrom` lists their hops. If
 * several facts connect two nodes, a path takes the first. Each round grows the smaller frontier, so that a hub costs
 * little.
 */
export function shortestPaths(space: SearchSpace, { from, to, maxHops, limit }: PathQuery): PathsFound {
  if (from === to) return { status: 'SAME', paths: [], visited: 1 };
  const isPassable = (id: string) => id === from || id === to || space.isPassable(id);
  const passable: SearchSpace = { hopsFrom: space.hopsFrom, isPassable };
  const near = new SearchSide(from);
  const far = new SearchSide(to);
  const visited = () => near.distance.size + far.distance.size;
  while (near.frontier.length > 0 && far.frontier.length > 0) {
    if (near.depth + far.depth >= maxHops) return { status: 'BEYOND_MAX_HOPS', paths: [], visited: visited() };
    const [smaller, other] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near];
    smaller.grow(passable);
    const meeting = smaller.frontier.filter((id) => other.distance.has(id) && isPassable(id));
    if (meeting.length > 0) {
      const paths = pathsThrough(passable, { from, to, limit, near, far, meeting });
      return { status: 'FOUND', paths, visited: visited() };
    }
  }
  return { status: 'NONE', paths: [], visited: visited() };
}

interface Meeting extends Omit<PathQuery, 'maxHops'> {
  near: SearchSide;
  far: SearchSide;
  /** The nodes at which the two searches met. */
  meeting: readonly string[];
}

/** The paths through the nodes at which the two searches met. */
function pathsThrough(
  { hopsFrom, isPassable }: SearchSpace,
  { from, to, limit, near, far, meeting }: Meeting,
): Hop[][] {
  // Before the meeting, keep only nodes that lead to it. After the meeting, every node one hop closer to `to` is on a
  // shortest path.
  const onTheWay: Set<string>[] = [];
  onTheWay[near.depth] = new Set(meeting);
  for (let depth = near.depth; depth > 1; depth -= 1) {
    const nearer = [...(onTheWay[depth] ?? [])].flatMap((id) => hopsFrom(id).map((hop) => hop.to));
    onTheWay[depth - 1] = new Set(nearer.filter((id) => near.distance.get(id) === depth - 1 && isPassable(id)));
  }
  const length = near.depth + far.depth;
  const isOnShortestPath = (id: string, hops: number): boolean =>
    hops <= near.depth
      ? onTheWay[hops]?.has(id) === true
      : far.distance.get(id) === length - hops && (id === to || isPassable(id));
  const paths: Hop[][] = [];
  const walk = (id: string, path: Hop[]): void => {
    if (paths.length >= limit) return;
    if (path.length === length) {
      paths.push(path);
      return;
    }
    const next = new Map<string, Hop>();
    for (const hop of hopsFrom(id))
      if (!next.has(hop.to) && isOnShortestPath(hop.to, path.length + 1)) next.set(hop.to, hop);
    for (const hop of next.values()) walk(hop.to, [...path, hop]);
  };
  walk(from, []);
  return paths;
}
