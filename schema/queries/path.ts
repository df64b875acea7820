import { builder, enumOf, viewOf } from '../builder.ts';
import { BadUserInput, InvalidId } from '../errors.ts';
import { byId, nothingCalled, oneNamed, together } from '../find.ts';
import { Fact, Node } from '../interfaces.ts';
import { entityKinds, locations } from '../tables/index.ts';
import { type Routes, shortestRoutes, type Terrain } from '../view/routes.ts';
import { type AnyFact, kindOf, type View } from '../view/view.ts';

const PathStatus = enumOf<Routes['status']>('PathStatus', 'Whether there is a way from one thing to the other.', {
  FOUND: 'There is.',
  NONE: 'There is none, however far one goes.',
  BEYOND_MAX_HOPS: 'There is none within the hops allowed.',
  SAME: 'Both are the same thing.',
});

const Hub = enumOf<'FRANCHISE' | 'COUNTRY' | 'SOURCE'>(
  'Hub',
  'What nearly everything is tied to, so that a way through it says little. Paths avoid it unless asked.',
  {
    FRANCHISE: 'The franchise.',
    COUNTRY: 'A country.',
    SOURCE: 'A source that two facts share.',
  },
);

interface HopRef {
  fact: AnyFact;
  from: { id: string };
  to: { id: string };
}

const Hop = builder.objectRef<HopRef>('Hop');
Hop.implement({
  description: 'One step of a path: the fact that makes it, and where it leads.',
  fields: (t) => ({
    fact: t.field({ type: Fact, description: 'The fact that ties the two.', resolve: ({ fact }) => fact }),
    from: t.field({ type: Node, description: 'Where the step starts.', resolve: ({ from }) => from }),
    to: t.field({ type: Node, description: 'Where it leads.', resolve: ({ to }) => to }),
  }),
});

const Path = builder.objectRef<HopRef[]>('Path');
Path.implement({
  description: 'A shortest way from one thing to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many hops.', resolve: (hops) => hops.length }),
    hops: t.field({ type: [Hop], description: 'The hops, from first to last.', resolve: (hops) => hops }),
  }),
});

interface PathsFound {
  status: Routes['status'];
  paths: HopRef[][];
}

const PathResult = builder.objectRef<PathsFound>('PathResult');
PathResult.implement({
  description: 'All shortest ways from one thing to another, as far as asked for.',
  fields: (t) => ({
    status: t.expose('status', { type: PathStatus, description: 'Whether there is a way.' }),
    length: t.int({
      nullable: true,
      description: 'How many hops the shortest way has; null when none was found.',
      resolve: ({ status, paths }) => (status === 'SAME' ? 0 : (paths[0]?.length ?? null)),
    }),
    paths: t.field({
      type: [Path],
      description:
        'The shortest ways, in the order of the seed; between two things each takes the first fact there is.',
      resolve: ({ paths }) => paths,
    }),
  }),
});

/** An end of a path: an id, or the name of an entity. */
async function endOf(view: View, text: string): Promise<string> {
  const end = /^[A-Z][A-Za-z]+:\S+$/.test(text) ? await byId(view, text) : await oneNamed(view, entityKinds, text);
  if (end === null) throw nothingCalled(view, entityKinds, text);
  const kind = kindOf(end.id);
  if (kind === 'Source' || entityKinds.some((each) => each === kind)) return end.id;
  throw new InvalidId(`"${text.slice(0, 60)}" is a fact. A path leads between entities or sources.`);
}

/** The ground on which a path between two ends is sought: hubs are closed unless `via` opens them. */
export async function terrainBetween(view: View, from: string, to: string, via: readonly string[]): Promise<Terrain> {
  const countries = via.includes('COUNTRY') ? new Set<string>() : await countriesIn(view);
  const open = { Franchise: via.includes('FRANCHISE'), Source: via.includes('SOURCE') };
  const passable = (id: string) => {
    const kind = kindOf(id);
    return kind === 'Franchise' || kind === 'Source' ? open[kind] : !countries.has(id);
  };
  const ends = new Set([from, to]);
  const steps = (id: string) =>
    view.steps(id).filter((step) => open.Source || kindOf(step.to) !== 'Source' || ends.has(step.to));
  return { steps, passable };
}

async function pathsBetween(
  view: View,
  from: string,
  to: string,
  { maxHops, via, limit }: { maxHops: number; via: readonly string[]; limit: number },
): Promise<PathsFound> {
  const { status, routes } = shortestRoutes(from, to, await terrainBetween(view, from, to, via), maxHops, limit);
  const hopOf = async (start: string, { fact: factId, to: end }: { fact: string; to: string }): Promise<HopRef> => {
    const [fact, a, b] = await Promise.all([view.fact(factId), thing(view, start), thing(view, end)]);
    if (fact === null) throw new Error(`${factId} makes a hop before it is known.`);
    return { fact, from: a, to: b };
  };
  const paths = routes.map((route) =>
    Promise.all(route.map((step, index) => hopOf(index === 0 ? from : (route[index - 1]?.to ?? from), step))),
  );
  return { status, paths: await Promise.all(paths) };
}

async function thing(view: View, id: string): Promise<{ id: string }> {
  return kindOf(id) === 'Source' ? ((await view.source(id)) ?? { id }) : view.ref(id);
}

const countriesIn = (view: View) =>
  view.order('countries', async () => {
    const ids = await view.byName('Location');
    const details = await Promise.all(ids.map((id) => view.detail(locations, id)));
    return new Set(details.filter(({ kind }) => kind === 'COUNTRY').map(({ entityId }) => entityId));
  });

const within = (name: string, value: number, least: number, most: number): number => {
  if (value >= least && value <= most) return value;
  throw new BadUserInput(`${name} must be from ${least} to ${most}; ${value} is not.`);
};

builder.queryField('path', (t) =>
  t.field({
    type: PathResult,
    args: {
      from: t.arg.string({
        required: true,
        description: 'An id (Character:charon), or a name that only one entity has.',
      }),
      to: t.arg.string({ required: true, description: 'Where to.' }),
      maxHops: t.arg.int({ defaultValue: 6, description: 'How many hops at most: from 1 to 20.' }),
      via: t.arg({ type: [Hub], description: 'Hubs that a path may pass through; none unless asked.' }),
      limit: t.arg.int({ defaultValue: 10, description: 'How many shortest paths at most: from 1 to 100.' }),
    },
    description: 'How two things are connected: all shortest ways, each hop with the fact that makes it.',
    resolve: async (root, { from, to, maxHops, via, limit }, context) => {
      const view = viewOf(root, context);
      const bounds = { maxHops: within('maxHops', maxHops ?? 6, 1, 20), limit: within('limit', limit ?? 10, 1, 100) };
      const [start, end] = await together([endOf(view, from), endOf(view, to)]);
      return pathsBetween(view, start, end, { ...bounds, via: via ?? [] });
    },
  }),
);
