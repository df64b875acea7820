// Queries the public API for the data of a graph, and turns the results into nodes and edges.

/** A node of the graph: an entity, or a source, which has a title instead of a name. */
export interface GraphNode {
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

/** Two nodes and facts that connect them: all facts for a neighbour, one for a hop of a path. */
export interface GraphEdge {
  from: GraphNode;
  to: GraphNode;
  facts: Fact[];
}

const nodeFragment = `fragment GraphNode on Node {
  __typename
  id
  ... on Entity { name distinction url }
  ... on Source { title }
}`;

export const neighboursQuery = `query GraphNeighbours($id: ID!, $film: String, $date: Date) {
  view: asOf(film: $film, date: $date) {
    node(id: $id) {
      ...GraphNode
      ... on Entity {
        neighbours { facts { nodes { __typename id sentence url participants { entity { ...GraphNode } } } } }
      }
    }
  }
}
${nodeFragment}`;

export const pathsQuery = `query GraphPaths($from: String!, $to: String!, $film: String, $date: Date) {
  view: asOf(film: $film, date: $date) {
    path(from: $from, to: $to) {
      paths { hops { from { ...GraphNode } to { ...GraphNode } fact { __typename id sentence url } } }
    }
  }
}
${nodeFragment}`;

export interface NeighboursData {
  view: { node: (GraphNode & { neighbours?: NeighbourGroup[] }) | null };
}
interface NeighbourGroup {
  facts: { nodes: (Fact & { participants: { entity: GraphNode }[] })[] };
}
export interface PathsData {
  view: { path: { paths: { hops: { from: GraphNode; to: GraphNode; fact: Fact }[] }[] } };
}

interface Result<Data> {
  data?: Data | null;
  errors?: { message: string }[];
}

/** Queries the view that the JSON in `view` selects, or else the latest view. Rejects with the first error. */
async function query<Data>(document: string, variables: object, view: string | undefined): Promise<Data> {
  // A date after every day in the dataset selects the latest view.
  const viewVariables: object = view === undefined ? { date: '9999-12-31' } : JSON.parse(view);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables: { ...variables, ...viewVariables } }),
  });
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`The server responded with status ${response.status}.`);
  }
  // JSON has no types; the document determines the type of the data.
  const { data, errors } = (await response.json()) as Result<Data>;
  if (errors?.[0]) throw new Error(errors[0].message);
  if (!data) throw new Error('The response has no data.');
  return data;
}

/** The edges from a node to its neighbours, one per neighbour. Edges with more facts come first. */
export function neighbourEdges({ view: { node } }: NeighboursData): GraphEdge[] {
  if (node === null) throw new Error('Nothing is known about this node.');
  const { neighbours = [], ...from } = node;
  const edges = new Map<string, GraphEdge>();
  for (const { participants, ...fact } of neighbours.flatMap(({ facts }) => facts.nodes)) {
    for (const { entity: to } of participants) {
      if (to.id === from.id) continue;
      const edge = edges.get(to.id) ?? { from, to, facts: [] };
      if (!edge.facts.some(({ id }) => id === fact.id)) edge.facts.push(fact);
      edges.set(to.id, edge);
    }
  }
  return [...edges.values()].sort((a, b) => b.facts.length - a.facts.length);
}

export async function fetchNeighbourEdges(id: string, view: string | undefined): Promise<GraphEdge[]> {
  return neighbourEdges(await query<NeighboursData>(neighboursQuery, { id }, view));
}

/** All shortest paths between two nodes. */
export interface Paths {
  edges: GraphEdge[];
  /** The number of steps from the start to each node, by node id. */
  steps: Map<string, number>;
}

export function pathEdges({ view }: PathsData): Paths {
  const edges = new Map<string, GraphEdge>();
  const steps = new Map<string, number>();
  for (const { hops } of view.path.paths) {
    hops.forEach(({ from, to, fact }, step) => {
      const key = `${from.id} ${to.id}`;
      edges.set(key, edges.get(key) ?? { from, to, facts: [fact] });
      steps.set(from.id, step).set(to.id, step + 1);
    });
  }
  return { edges: [...edges.values()], steps };
}

export async function fetchPaths(from: string, to: string, view: string | undefined): Promise<Paths> {
  return pathEdges(await query<PathsData>(pathsQuery, { from, to }, view));
}
