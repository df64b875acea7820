/** What leads away from an entity: the fact, and the entity it leads to. */
export interface Step {
  fact: string;
  to: string;
}

export interface Routes {
  status: 'FOUND' | 'NONE' | 'BEYOND_MAX_HOPS' | 'SAME';
  /** The shortest routes, each from its first step to its last. */
  routes: Step[][];
  /** How many entities the search looked at. */
  touched: number;
}

export interface Terrain {
  /** What leads away from an entity, in a stable order. It must lead back as well. */
  steps: (id: string) => readonly Step[];
  /** Whether a route may go through an entity; it may always start and end there. */
  passable: (id: string) => boolean;
}

/** A search from one end: how far each entity lies from it, and those found last. */
interface Side {
  distance: Map<string, number>;
  border: string[];
  depth: number;
}

/**
 * All shortest routes between two entities, searched from both ends, always on from the smaller border. At most
 * `limit` are told, in the order in which the steps come; between two entities a route takes the first fact there is.
 */
export function shortestRoutes(from: string, to: string, terrain: Terrain, maxHops: number, limit: number): Routes {
  if (from === to) return { status: 'SAME', routes: [], touched: 1 };
  const ahead: Side = { distance: new Map([[from, 0]]), border: [from], depth: 0 };
  const behind: Side = { distance: new Map([[to, 0]]), border: [to], depth: 0 };
  const through = (id: string) => id === from || id === to || terrain.passable(id);
  const touched = () => ahead.distance.size + behind.distance.size;
  while (ahead.border.length > 0 && behind.border.length > 0) {
    if (ahead.depth + behind.depth >= maxHops) return { status: 'BEYOND_MAX_HOPS', routes: [], touched: touched() };
    const [side, other] = ahead.border.length <= behind.border.length ? [ahead, behind] : [behind, ahead];
    grow(side, terrain, through);
    const meeting = side.border.filter((id) => other.distance.has(id) && through(id));
    if (meeting.length > 0) {
      return {
        status: 'FOUND',
        routes: unfold(from, to, ahead, behind, meeting, terrain, through, limit),
        touched: touched(),
      };
    }
  }
  return { status: 'NONE', routes: [], touched: touched() };
}

function grow(side: Side, { steps }: Terrain, through: (id: string) => boolean): void {
  side.depth += 1;
  const found: string[] = [];
  for (const id of side.border) {
    if (!through(id)) continue;
    for (const { to } of steps(id)) {
      if (side.distance.has(to)) continue;
      side.distance.set(to, side.depth);
      found.push(to);
    }
  }
  side.border = found;
}

function unfold(
  from: string,
  to: string,
  ahead: Side,
  behind: Side,
  meeting: readonly string[],
  { steps }: Terrain,
  through: (id: string) => boolean,
  limit: number,
): Step[][] {
  // On the near side only what leads to a meeting counts; the far side leads to the goal by itself.
  const leading: Set<string>[] = [];
  leading[ahead.depth] = new Set(meeting);
  for (let depth = ahead.depth; depth > 1; depth -= 1) {
    const nearer = [...(leading[depth] ?? [])].flatMap((id) => steps(id).map((step) => step.to));
    leading[depth - 1] = new Set(nearer.filter((id) => ahead.distance.get(id) === depth - 1 && through(id)));
  }
  const length = ahead.depth + behind.depth;
  const leads = (id: string, hop: number): boolean =>
    hop <= ahead.depth
      ? leading[hop]?.has(id) === true
      : behind.distance.get(id) === length - hop && (id === to || through(id));
  const routes: Step[][] = [];
  const walk = (id: string, route: Step[]): void => {
    if (routes.length >= limit) return;
    if (route.length === length) {
      routes.push(route);
      return;
    }
    const next = new Map<string, Step>();
    for (const step of steps(id)) if (!next.has(step.to) && leads(step.to, route.length + 1)) next.set(step.to, step);
    for (const step of next.values()) walk(step.to, [...route, step]);
  };
  walk(from, []);
  return routes;
}
