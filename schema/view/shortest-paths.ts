// Finds the shortest paths between two nodes by bidirectional BFS (breadth-first search). Uses neither GraphQL nor SQLite.

/** One step of a path: the id of a fact, and the id of the node that the fact leads to. */
export interface Hop {
  fact: string;
  to: string;
}

/** A hop with its place among the hops that lead away from a node: by fact, then by the place of `to` in the fact. */
export interface Link extends Hop {
  factOrder: number;
  toOrder: number;
  /** The place in the fact of the node where the hop starts. It is the `toOrder` of the opposite hop. */
  fromOrder: number;
}

/** The hops that lead away from some nodes. */
export interface Expansion {
  /** The hops of each expanded node, in any order. */
  links: ReadonlyMap<string, readonly Link[]>;
  /** The nodes that were not expanded because they have too many hops. */
  postponed: readonly string[];
}

/** The graph that is searched. */
export interface SearchSpace {
  /**
   * Loads the hops that lead away from nodes. For each hop, the opposite hop must exist too. Large nodes may be postponed,
   * unless `expandsAll` is set.
   */
  hopsFrom: (ids: readonly string[], expandsAll: boolean) => Promise<Expansion>;
  /** Whether a path may pass through a node that a hop led to. It may start and end anywhere. */
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

/**
 * A node with more facts than this is postponed: the search expands it last. Until then it counts as this many nodes, so
 * the other frontier grows first while it is smaller.
 */
export const maxFactsAtOnce = 5_000;

/** The BFS from one end: the distance of each visited node, and the hops of each expanded node. */
class SearchSide {
  readonly distance: Map<string, number>;
  /** The nodes at each distance. */
  readonly layers: string[][];
  readonly links = new Map<string, readonly Link[]>();
  #postponed: readonly string[] = [];

  constructor(start: string) {
    this.distance = new Map([[start, 0]]);
    this.layers = [[start]];
  }

  get depth(): number {
    return this.layers.length - 1;
  }

  /** The nodes visited last. */
  get frontier(): readonly string[] {
    return this.layers[this.depth] ?? [];
  }

  get weight(): number {
    return this.frontier.length + this.#postponed.length * maxFactsAtOnce;
  }

  /** Visits all nodes that are one hop further away. Returns false when large nodes were postponed instead. */
  async grow({ hopsFrom, isPassable }: SearchSpace): Promise<boolean> {
    const expandsAll = this.#postponed.length > 0;
    const ids = expandsAll ? this.#postponed : this.frontier.filter(isPassable);
    if (ids.length > 0) {
      const { links, postponed } = await hopsFrom(ids, expandsAll);
      for (const [id, ofNode] of links) this.links.set(id, ofNode);
      this.#postponed = postponed;
      if (postponed.length > 0) return false;
    }
    const depth = this.depth + 1;
    const found: string[] = [];
    for (const id of this.frontier) {
      for (const { to } of this.links.get(id) ?? []) {
        if (this.distance.has(to)) continue;
        this.distance.set(to, depth);
        found.push(to);
      }
    }
    this.layers.push(found);
    return true;
  }

  /** Calls `visit` with each hop between neighbouring layers that lies on a way from the start to one of the ends. */
  eachHopTo(ends: readonly string[], visit: (from: string, link: Link) => void): void {
    let wanted: ReadonlySet<string> = new Set(ends);
    for (let depth = this.depth - 1; depth >= 0; depth -= 1) {
      const nearer = new Set<string>();
      for (const id of this.layers[depth] ?? []) {
        for (const link of this.links.get(id) ?? []) {
          if (!wanted.has(link.to)) continue;
          nearer.add(id);
          visit(id, link);
        }
      }
      wanted = nearer;
    }
  }
}

/**
 * The shortest paths between two nodes, at most `limit`, in the order of their hops. If several facts connect two
 * nodes, a path takes the first. Each round grows the smaller frontier, so that a hub costs little.
 */
export async function shortestPaths(space: SearchSpace, { from, to, maxHops, limit }: PathQuery): Promise<PathsFound> {
  if (from === to) return { status: 'SAME', paths: [], visited: 1 };
  const isPassable = (id: string) => id === from || id === to || space.isPassable(id);
  const passable: SearchSpace = { hopsFrom: space.hopsFrom, isPassable };
  const near = new SearchSide(from);
  const far = new SearchSide(to);
  const visited = () => near.distance.size + far.distance.size;
  while (near.frontier.length > 0 && far.frontier.length > 0) {
    if (near.depth + far.depth >= maxHops) return { status: 'BEYOND_MAX_HOPS', paths: [], visited: visited() };
    const [smaller, other] = near.weight <= far.weight ? [near, far] : [far, near];
    if (!(await smaller.grow(passable))) continue;
    const meeting = smaller.frontier.filter((id) => other.distance.has(id) && isPassable(id));
    if (meeting.length > 0) {
      const paths = pathsThrough(meeting, { from, limit, near, far });
      return { status: 'FOUND', paths, visited: visited() };
    }
  }
  return { status: 'NONE', paths: [], visited: visited() };
}

interface Meeting extends Pick<PathQuery, 'from' | 'limit'> {
  near: SearchSide;
  far: SearchSide;
}

/** The paths through the nodes at which the two searches met. */
function pathsThrough(meeting: readonly string[], { from, limit, near, far }: Meeting): Hop[][] {
  const next = new Map<string, Link[]>();
  const add = (id: string, link: Link) => {
    const links = next.get(id);
    if (links) links.push(link);
    else next.set(id, [link]);
  };
  near.eachHopTo(meeting, add);
  // The hops of the far half were loaded from its other end, so each is turned around.
  far.eachHopTo(meeting, (id, { fact, to, factOrder, toOrder, fromOrder }) =>
    add(to, { fact, to: id, factOrder, toOrder: fromOrder, fromOrder: toOrder }),
  );
  const firstHops = new Map<string, Hop[]>();
  const hopsFrom = (id: string): Hop[] => {
    const hops = firstHops.get(id) ?? firstHopsOf(next.get(id) ?? []);
    firstHops.set(id, hops);
    return hops;
  };
  const length = near.depth + far.depth;
  const paths: Hop[][] = [];
  const walk = (id: string, path: Hop[]): void => {
    if (path.length === length) paths.push(path);
    else
      for (const hop of hopsFrom(id)) {
        if (paths.length >= limit) return;
        walk(hop.to, [...path, hop]);
      }
  };
  walk(from, []);
  return paths;
}

/** The first hop to each node, in order. */
function firstHopsOf(links: readonly Link[]): Hop[] {
  const first = new Map<string, Hop>();
  for (const { fact, to } of links.toSorted((a, b) => a.factOrder - b.factOrder || a.toOrder - b.toOrder))
    if (!first.has(to)) first.set(to, { fact, to });
  return [...first.values()];
}
