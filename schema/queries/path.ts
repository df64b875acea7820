// The query for the shortest paths between two things.

import { builder, enumOf, viewOf } from '../builder.ts';
import { checkRange } from '../connection.ts';
import { InvalidId } from '../errors.ts';
import { allOrFirstError, entityNamed, nodeById, unknownName } from '../find.ts';
import { Fact, Named, Root } from '../interfaces.ts';
import { entityKinds } from '../tables/index.ts';
import { type PathQuery, type PathsFound, type SearchSpace, shortestPaths } from '../view/shortest-paths.ts';
import { type AnyFact, type EntityRef, kindOf, type SourceRef, type View } from '../view/view.ts';
import { type Hub, searchSpaceFor } from './path-search-space.ts';

const PathStatus = enumOf<PathsFound['status']>('PathStatus', 'Whether there is a path.', {
  FOUND: 'There is a path.',
  NONE: 'There is no path of any length.',
  BEYOND_MAX_HOPS: 'There is no path within the allowed number of hops.',
  SAME: 'Both ends are the same.',
});

const Hubs = enumOf<Hub>(
  'Hub',
  'Things that nearly everything is connected to. A path through such a thing says little, so a path avoids these things unless `via` names them.',
  {
    FRANCHISE: 'The franchise.',
    COUNTRY: 'A country.',
    SOURCE: 'A source that two facts share.',
  },
);

interface HopRef {
  fact: AnyFact;
  from: EntityRef | SourceRef;
  to: EntityRef | SourceRef;
}

const Hop = builder.objectRef<HopRef>('Hop');
Hop.implement({
  description: 'One step of a path: a fact, and the two things it connects.',
  fields: (t) => ({
    fact: t.field({ type: Fact, description: 'The fact that connects the two.', resolve: ({ fact }) => fact }),
    from: t.field({ type: Named, description: 'Where the step starts.', resolve: ({ from }) => from }),
    to: t.field({ type: Named, description: 'Where the step leads.', resolve: ({ to }) => to }),
  }),
});

const Path = builder.objectRef<HopRef[]>('Path');
Path.implement({
  description: 'A shortest path between two things.',
  fields: (t) => ({
    length: t.int({ description: 'How many hops the path has.', resolve: (hops) => hops.length }),
    hops: t.field({
      type: [Hop],
      description: 'The hops of the path, from the first to the last.',
      resolve: (hops) => hops,
    }),
  }),
});

interface PathResultRef {
  status: PathsFound['status'];
  paths: HopRef[][];
}

const PathResult = builder.objectRef<PathResultRef>('PathResult');
PathResult.implement({
  description: 'The shortest paths between two things.',
  fields: (t) => ({
    status: t.expose('status', { type: PathStatus, description: 'Whether there is a path.' }),
    length: t.int({
      nullable: true,
      description: 'How many hops the shortest paths have. Null when none was found.',
      resolve: ({ status, paths }) => (status === 'SAME' ? 0 : (paths[0]?.length ?? null)),
    }),
    paths: t.field({
      type: [Path],
      description:
        "The shortest paths, in the order of the project's data files. If several facts connect the same two things, a path takes the first fact.",
      resolve: ({ paths }) => paths,
    }),
  }),
});

/** Resolves an end of a path, given by id or by name, to its id. */
async function endOf(view: View, text: string): Promise<string> {
  const isId = /^[A-Z][A-Za-z]+:\S+$/.test(text);
  const end = isId
    ? await nodeById(view, text)
    : await entityNamed(view, entityKinds, text, { primaryNamesFirst: true });
  if (end === null) throw unknownName(view, entityKinds, text);
  const kind = kindOf(end.id);
  if (kind === 'Source' || entityKinds.some((name) => name === kind)) return end.id;
  throw new InvalidId(`"${text.slice(0, 60)}" is a fact. A path leads between entities or sources.`);
}

async function pathsBetween(view: View, query: PathQuery, space: SearchSpace): Promise<PathResultRef> {
  const { from } = query;
  const { status, paths } = await shortestPaths(space, query);
  const nodeOf = async (id: string): Promise<EntityRef | SourceRef> => {
    if (kindOf(id) !== 'Source') return view.ref(id);
    const source = await view.source(id);
    if (source === null) throw new Error(`The path leads to ${id}, but this view does not know that source yet.`);
    return source;
  };
  const hopOf = async (start: string, { fact: factId, to: end }: { fact: string; to: string }): Promise<HopRef> => {
    const [fact, ...ends] = await Promise.all([view.fact(factId), nodeOf(start), nodeOf(end)]);
    if (fact === null) throw new Error(`The path uses ${factId}, but this view does not know that fact yet.`);
    return { fact, from: ends[0], to: ends[1] };
  };
  const loaded = paths.map((hops) => Promise.all(hops.map((hop, index) => hopOf(hops[index - 1]?.to ?? from, hop))));
  return { status, paths: await Promise.all(loaded) };
}

builder.interfaceField(Root, 'path', (t) =>
  t.field({
    type: PathResult,
    args: {
      from: t.arg.string({
        required: true,
        description: 'Where the path starts: an id, such as Character:charon, or a name that only one entity has.',
      }),
      to: t.arg.string({ required: true, description: 'Where the path ends, also an id or a name.' }),
      maxHops: t.arg.int({ defaultValue: 6, description: 'The greatest number of hops: from 1 to 20.' }),
      via: t.arg({
        type: [Hubs],
        description: 'Hubs that a path may pass through. By default a path avoids all hubs.',
      }),
      limit: t.arg.int({ defaultValue: 10, description: 'The greatest number of paths: from 1 to 100.' }),
    },
    description:
      'How two things are connected: the shortest paths between them, each hop with the fact that connects its ends.',
    resolve: async (root, { from, to, via, ...args }, context) => {
      const view = viewOf(root, context);
      const { maxHops, limit } = { maxHops: args.maxHops ?? 6, limit: args.limit ?? 10 };
      checkRange('maxHops', maxHops, { min: 1, max: 20 });
      checkRange('limit', limit, { min: 1, max: 100 });
      const [start, end] = await allOrFirstError([endOf(view, from), endOf(view, to)]);
      const ends = { from: start, to: end };
      const space = searchSpaceFor(view, { ...ends, via: via ?? [] }, { meter: context.meter });
      return pathsBetween(view, { ...ends, maxHops, limit }, space);
    },
  }),
);
