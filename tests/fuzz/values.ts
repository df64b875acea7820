import type { Graph } from '../../src/graph.ts';

/** Names and ids that mean something in a dataset. */
export interface Known {
  /** By kind of entity: names, other names, slugs and ids. */
  names: Map<string, string[]>;
  ids: string[];
}

/** What a dataset knows, for questions that find something. */
export async function knownTo(graph: Graph): Promise<Known> {
  const lists = {
    Character: 'characters',
    Person: 'people',
    Organization: 'organizations',
    Location: 'locations',
    Event: 'events',
    Franchise: 'franchises',
    Film: 'films',
    Series: 'allSeries',
  };
  const names = new Map<string, string[]>();
  const ids: string[] = [];
  // One after another, as all at once would be more than a query may ask for.
  for (const [kind, list] of Object.entries(lists)) {
    const query = `{ ${list}(first: 100) { nodes { id slug name aliases namings { id } citations { source { id } } } } }`;
    const { data, errors } = await graph.query<Record<string, { nodes: Told[] }>>(query);
    const nodes = data?.[list]?.nodes;
    if (!nodes || errors) throw new Error(`The names can't be asked for: ${errors}`);
    names.set(
      kind,
      nodes.flatMap(({ id, slug, name, aliases }) => [name, slug, id, ...aliases]),
    );
    for (const { id, namings, citations } of nodes) {
      ids.push(id, ...namings.map((each) => each.id), ...citations.map(({ source }) => source.id));
    }
  }
  const { data } = await graph.query<{ film: { cast: { nodes: { id: string }[] } } }>(
    '{ film(name: "Ballerina") { cast { nodes { id } } } }',
  );
  ids.push(...(data?.film.cast.nodes ?? []).map(({ id }) => id));
  return { names, ids };
}

interface Told {
  id: string;
  slug: string;
  name: string;
  aliases: string[];
  citations: { source: { id: string } }[];
  namings: { id: string }[];
}

/** Texts that nobody in good faith would ask for. Some can't stand in a document, only in a variable. */
export const hostile: readonly string[] = [
  'Nobody of That Name',
  '',
  ' ',
  '"',
  '\\',
  '\n\t\u0007',
  '__proto__',
  'constructor',
  '%',
  '_',
  '*',
  'NEAR("a" "b")',
  "' OR 1=1; DROP TABLE facts; --",
  'Film:',
  'Character:__proto__',
  'Nothing:at-all',
  '1 or 1=1',
  '🐕‍🦺',
  'e\u0301\u202Ekciw nhoj',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: compiled code must not take it for one of its own
  '\u2028${1}`',
  'null',
  '99999999999999999999999999',
  'x'.repeat(200),
  '\u0000',
  '\ud800',
];

/** A text as GraphQL writes it, which is as JSON does; undefined for one that GraphQL can't write. */
export const written = (text: string): string | undefined => (text.isWellFormed() ? JSON.stringify(text) : undefined);

/** Kinds of entities by the names of arguments; all that has a name, by those of others. */
const kindsByArgument: Record<string, string[]> = {
  actor: ['Person'],
  character: ['Character'],
  event: ['Event'],
  film: ['Film'],
  franchise: ['Franchise'],
  in: ['Film', 'Series'],
  location: ['Location'],
  organization: ['Organization'],
  member: ['Character'],
  person: ['Person'],
  series: ['Series'],
  within: ['Location'],
  work: ['Film', 'Series'],
  a: ['Film', 'Series', 'Event'],
  b: ['Film', 'Series', 'Event'],
};
const roles = ['CONCIERGE', 'MANAGER', 'person', 'character', 'work', 'from', 'to', 'organization', 'member'];
const dates = ['2025-06-06', '2014-10-24', '2019', '2023-03', '2017-02-10', '1999-01-01', '2031', '2024-02-29'];
const usual = [0, 1, 2, 3, 5, 8, 20];
const unusual = [...usual, 50, 100, 101, -1, 2_147_483_647];

/** Numbers to choose by, in their order; over and over. */
export type Choose = (among: number) => number;

export const choosing = (numbers: readonly number[]): Choose => {
  let at = 0;
  return (among) => {
    const number = (numbers[at % numbers.length] ?? 0) + 7 * Math.floor(at / Math.max(1, numbers.length));
    at += 1;
    return number % among;
  };
};

export function oneOf<T>(choose: Choose, list: readonly T[]): T {
  const chosen = list[choose(list.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** A text for an argument of a field that gives things of some kind. */
export function textFor(argument: string, kind: string, known: Known, choose: Choose): string {
  const luck = choose(12);
  if (luck === 11) return oneOf(choose, hostile);
  if (argument === 'id' || argument === 'ids') return oneOf(choose, known.ids);
  if (argument === 'role' || argument === 'directions') return oneOf(choose, roles);
  if (argument === 'after' || argument === 'before') return luck > 5 ? `name~${oneOf(choose, known.ids)}` : 'name';
  const all = [...known.names.keys()];
  const kinds = kindsByArgument[argument] ?? (known.names.has(kind) ? [kind] : all);
  const name = oneOf(choose, known.names.get(oneOf(choose, luck === 10 ? all : kinds)) ?? []);
  if (argument === 'text') return name.slice(0, 3 + choose(12));
  if (argument !== 'question') return name;
  return oneOf(choose, [
    `which films is ${name} in?`,
    `who plays ${name}?`,
    `who killed ${name} as of 2023?`,
    `how is ${name} connected to Winston?`,
    name,
  ]);
}

/** A number for an argument, mostly one that is let pass. */
export const numberFor = (argument: string, choose: Choose): number =>
  argument === 'year' ? 2012 + choose(16) : oneOf(choose, choose(16) === 15 ? unusual : usual);

export const dateFor = (choose: Choose): string => oneOf(choose, dates);
