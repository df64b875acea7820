// What the servers are asked: the project's own operations about things that are in the graph, the same at every run.

import { astFromValue, isInputType, print } from 'graphql';
import { operations } from '../../src/execution/operations.ts';
import type { Graph } from '../../src/graph.ts';

type Variables = Record<string, unknown>;

export interface Request {
  operation: string;
  query: string;
  variables: Variables;
}

const kinds = ['characters', 'people', 'organizations', 'locations', 'events', 'works', 'films'] as const;
type Kind = (typeof kinds)[number];
interface Thing {
  id: string;
  name: string;
}

/** Draws things of a kind; the same ones at every run. */
interface Draw {
  name: (kind: Kind) => string;
  id: (...kinds: Kind[]) => string;
  month: () => string;
  number: (most: number) => number;
}

/** What is read: by far most of what is asked. */
const reads: Record<string, (draw: Draw) => Variables> = {
  WhichFilms: ({ name }) => ({ name: name('characters') }),
  Cast: ({ name }) => ({ name: name('works') }),
  WhoPlays: ({ name }) => ({ name: name('characters') }),
  Career: ({ name }) => ({ name: name('people') }),
  Crew: ({ name }) => ({ name: name('works') }),
  Release: ({ name }) => ({ name: name('works') }),
  Placement: ({ name }) => ({ name: name('works') }),
  Members: ({ name }) => ({ name: name('organizations') }),
  Houses: ({ name }) => ({ name: name('organizations') }),
  Ties: ({ name }) => ({ name: name('characters') }),
  Names: ({ id }) => ({ id: id('characters', 'people', 'organizations', 'works') }),
  Story: ({ name }) => ({ name: name('works') }),
  Shared: ({ name }) => ({ film: name('films'), organization: name('organizations') }),
  ThenAndNow: ({ name, month }) => ({ name: name('films'), date: month() }),
  LookUp: ({ id }) => ({ id: id(...kinds) }),
  WhichSeries: ({ name }) => ({ name: name('characters') }),
  Appearances: ({ name }) => ({ name: name('characters') }),
  WhoPlaysIn: ({ name, id }) => ({ name: name('characters'), work: id('works') }),
  RolesIn: ({ name }) => ({ person: name('people'), work: name('works') }),
  ReleasePlans: ({ name }) => ({ name: name('works') }),
  IsMember: ({ name }) => ({ character: name('characters'), organization: name('organizations') }),
  Memberships: ({ name }) => ({ name: name('characters') }),
  Where: ({ id }) => ({ id: id('organizations', 'locations', 'events') }),
  Appearance: ({ name }) => ({ character: name('characters'), work: name('works') }),
  Known: ({ name, month }) => ({ name: name('works'), date: month() }),
  About: ({ id }) => ({ id: id('characters', 'people') }),
  Fate: ({ name }) => ({ name: name('characters') }),
  Dataset: () => ({}),
};

/**
 * What is searched, solved or understood. Its time goes into the same search in every server, whatever executes the
 * query, and it costs many times a read; as one in twelve it is there without drowning the rest.
 */
const searches: Record<string, (draw: Draw) => Variables> = {
  Find: ({ name }) => ({ text: name('characters').replace(/(?<=.)[aeiou]/, '') }),
  Path: ({ id }) => ({ from: id('characters'), to: id('people') }),
  Timeline: ({ number }) => ({ first: 1 + number(20) }),
  Comparison: ({ id }) => ({ a: id('works'), b: id('works', 'events') }),
  State: ({ name, id }) => ({ name: name('organizations'), event: id('events') }),
  Neighbours: ({ name }) => ({ name: name('characters') }),
  StoryOrder: ({ name }) => ({ name: name('works') }),
  Ask: ({ name }) => ({ question: `Which films is ${name('characters')} in?` }),
};
const searchesOneIn = 12;

/** So many requests, no two alike: of some operations, or of all, in turn. */
export async function mixOf(graph: Graph, many: number, only?: readonly string[]): Promise<Request[]> {
  const random = randomFrom(1);
  const draw = drawing(random, await everything(graph));
  const among = (drawn: typeof reads) => Object.entries(drawn).filter(([name]) => !only || only.includes(name));
  const mix: Request[] = [];
  const add = async (drawn: typeof reads, most: number) => {
    // Whatever has been asked about everything there is drops out.
    const left = among(drawn);
    for (let turn = 0; mix.length < most && left.length > 0; turn += 1) {
      const index = turn % left.length;
      const [operation = '', variables = () => ({})] = left[index] ?? [];
      const another = await anotherOf(graph, operation, () => variables(draw), mix);
      if (another === null) left.splice(index, 1);
      else mix.push(another);
    }
  };
  await add(reads, among(searches).length === 0 ? many : Math.round(many * (1 - 1 / searchesOneIn)));
  await add(searches, many);
  return shuffled(mix, random);
}

/** Filters in the text of a document, and the same as the variable $where: such a document is not compiled. */
export interface Filters {
  literal: Request[];
  variable: Request[];
}

/** Filters that begin with a film, three for each. */
export async function filtersOn(graph: Graph): Promise<Filters> {
  const { films } = await everything(graph);
  const wheres = films.flatMap(({ id }) => [
    { film: [id], killedBy: {} },
    { castings: { work: { name: [id] } }, gender: ['FEMALE'] },
    { or: [{ killedBy: { film: [id] } }, { memberships: { character: { film: [id] } } }] },
  ]);
  const type = graph.schema.getType('CharacterFilter');
  const list = (where: string) => `characters(where: ${where}, first: 10) { totalCount nodes { name } }`;
  const operation = 'Filter';
  return {
    literal: wheres.map((where) => {
      const node = isInputType(type) ? astFromValue(where, type) : null;
      if (!node) throw new Error("The benchmark can't write a filter of characters.");
      return { operation, query: `{ ${list(print(node))} }`, variables: {} };
    }),
    variable: wheres.map((where) => ({
      operation,
      query: `query ($where: CharacterFilter) { ${list('$where')} }`,
      variables: { where },
    })),
  };
}

/** A request that is not yet in the mix and has an answer; null when there seems to be none. */
async function anotherOf(graph: Graph, operation: string, variables: () => Variables, mix: readonly Request[]) {
  const query = operations().find(({ name }) => name === operation)?.text;
  if (query === undefined) throw new Error(`There is no operation ${operation}; the mix of the benchmark wants one.`);
  let refused: unknown;
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const another = { operation, query, variables: variables() };
    const key = JSON.stringify(another);
    if (mix.some((each) => JSON.stringify(each) === key)) continue;
    // A name that two things share is refused; whoever gets that asks again.
    const { errors } = await graph.query(query, another.variables);
    if (errors === undefined) return another;
    refused = errors[0];
  }
  if (refused !== undefined && !mix.some((each) => each.operation === operation)) throw refused;
  return null;
}

/** All things with their names, kind by kind. */
async function everything(graph: Graph): Promise<Record<Kind, Thing[]>> {
  const things = kinds.map(async (kind): Promise<[Kind, Thing[]]> => {
    const found: Thing[] = [];
    for (let after: string | null = null; ; ) {
      const page = `query ($after: String) {
        page: ${kind}(after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
      }`;
      const { data }: { data?: { page: Page } | null } = await graph.query<{ page: Page }, Variables>(page, { after });
      if (!data) throw new Error(`The benchmark can't list the ${kind}.`);
      found.push(...data.page.nodes);
      after = data.page.pageInfo.endCursor;
      if (!data.page.pageInfo.hasNextPage) return [kind, found];
    }
  });
  // All kinds are there, as each is one of the list.
  return Object.fromEntries(await Promise.all(things)) as Record<Kind, Thing[]>;
}

interface Page {
  nodes: Thing[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

function drawing(random: () => number, things: Record<Kind, Thing[]>): Draw {
  const number = (most: number) => Math.floor(random() * most);
  const one = (list: readonly Thing[]) => list[number(list.length)] ?? { id: '', name: '' };
  return {
    name: (kind) => one(things[kind]).name,
    id: (...of) => one(things[of[number(of.length)] ?? 'works']).id,
    month: () => `${2014 + number(12)}-${String(1 + number(12)).padStart(2, '0')}`,
    number,
  };
}

/** Mulberry32: numbers from 0 to 1 that look random and are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((each) => ({ each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each);
