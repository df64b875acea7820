/** What can be drawn: an entity, or a source, which has a title instead of a name, at the end of a path. */
export interface Thing {
  __typename: string;
  id: string;
  name?: string;
  title?: string;
  distinction?: string | null;
  url?: string;
}

export interface Fact {
  __typename: string;
  id: string;
  sentence: string;
  url: string;
}

/** All the facts that tie two things. */
export interface Link {
  from: Thing;
  to: Thing;
  facts: Fact[];
}

const thing = `fragment Thing on Node {
  __typename
  id
  ... on Entity { name distinction url }
  ... on Source { title }
}`;

export const aroundQuery = `query Around($id: ID!, $film: String, $date: Date) {
  view: asOf(film: $film, date: $date) {
    node(id: $id) {
      ...Thing
      ... on Entity {
        neighbours { facts { nodes { __typename id sentence url participants { entity { ...Thing } } } } }
      }
    }
  }
}
${thing}`;

export const wayQuery = `query Way($from: String!, $to: String!, $film: String, $date: Date) {
  view: asOf(film: $film, date: $date) {
    path(from: $from, to: $to) {
      paths { hops { from { ...Thing } to { ...Thing } fact { __typename id sentence url } } }
    }
  }
}
${thing}`;

export interface Around {
  view: { node: (Thing & { neighbours?: Group[] }) | null };
}
interface Group {
  facts: { nodes: (Fact & { participants: { entity: Thing }[] })[] };
}
export interface Ways {
  view: { path: { paths: { hops: { from: Thing; to: Thing; fact: Fact }[] }[] } };
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string }[];
}

/** Asks the public API, as far as the reader has seen. Rejects with what it says is wrong. */
async function ask<Data>(query: string, variables: object, seen: string | undefined): Promise<Data> {
  // A view of a day after the last is the latest.
  const line = seen === undefined ? { date: '9999-12-31' } : { film: seen };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: { ...variables, ...line } }),
  });
  if (!response.headers.get('content-type')?.includes('json'))
    throw new Error(`The server answered ${response.status}.`);
  // The query says what its data are; JSON can't.
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors?.[0]) throw new Error(errors[0].message);
  if (!data) throw new Error('The server answered nothing.');
  return data;
}

/** What is tied to a thing, one link for each of the others, those with the most facts first. */
export function linksIn({ view: { node } }: Around): Link[] {
  if (node === null) throw new Error('Nothing is known of it.');
  const { neighbours = [], ...from } = node;
  const links = new Map<string, Link>();
  for (const { participants, ...fact } of neighbours.flatMap(({ facts }) => facts.nodes)) {
    for (const { entity: to } of participants) {
      if (to.id === from.id) continue;
      const link = links.get(to.id) ?? { from, to, facts: [] };
      if (!link.facts.some(({ id }) => id === fact.id)) link.facts.push(fact);
      links.set(to.id, link);
    }
  }
  return [...links.values()].sort((a, b) => b.facts.length - a.facts.length);
}

export async function linksAround(id: string, seen: string | undefined): Promise<Link[]> {
  return linksIn(await ask<Around>(aroundQuery, { id }, seen));
}

/** A way from one thing to another: its links, and how many steps from the start each thing lies. */
export interface Way {
  links: Link[];
  steps: Map<string, number>;
}

export function wayIn({ view }: Ways): Way {
  const links = new Map<string, Link>();
  const steps = new Map<string, number>();
  for (const { hops } of view.path.paths) {
    hops.forEach(({ from, to, fact }, step) => {
      const key = `${from.id} ${to.id}`;
      links.set(key, links.get(key) ?? { from, to, facts: [fact] });
      steps.set(from.id, step).set(to.id, step + 1);
    });
  }
  return { links: [...links.values()], steps };
}

export async function wayBetween(from: string, to: string, seen: string | undefined): Promise<Way> {
  return wayIn(await ask<Ways>(wayQuery, { from, to }, seen));
}
