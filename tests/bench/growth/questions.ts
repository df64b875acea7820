import { chronologyFrom, type PlacementRow, type ShowingRow } from '../../../schema/chronology/facts.ts';
import { type FactKind, fold, keyOf } from '../../../schema/tables/index.ts';
import type { Ledger } from '../../../seed/ledger.ts';
import { idIn, nameIn } from './grow.ts';

type Variables = Record<string, unknown>;

/** An operation that is measured, and its variables for one thing after the other of the real universe. */
export interface Operation {
  name: string;
  document: string;
  /** As many as there are things to ask about; each is moved to whatever copies it is asked in. */
  asked: ((copy: number, another: number) => Variables)[];
  /** What its cost may be, asked again, of that at the first size; null if that is only reported. */
  promised?: number | null;
}

/** What a filter may cost that begins with a named thing, whatever the universe has besides it. */
const promisedOfFilters = 2;

/** What is asked of a universe, in the order in which the real one holds it. */
export function operationsOn({ entities, facts }: Ledger): Operation[] {
  const rows = (wanted: FactKind) =>
    [...facts.values()]
      .filter(({ kind, supersededById }) => kind === wanted && supersededById === null)
      .map(({ id, columns }) => ({ id, ...columns }));
  // What the tables hold is what the solver reads.
  const { order } = chronologyFrom(rows('Placement') as PlacementRow[], rows('Showing') as ShowingRow[]);
  const stretches = order.filter((stretch) => entities.has(stretch));
  const characters = rows('Naming')
    .map(({ entityId, kind, name }: Record<string, unknown>) => ({ id: String(entityId), kind, name: String(name) }))
    .filter(({ id, kind }) => id.startsWith('Character:') && kind === 'PRIMARY');
  const all = [...entities.keys()];
  const beside = (list: readonly string[], index: number, step: number) => list[(index + step) % list.length] ?? '';
  const otherEnd = (index: number) => beside(all, index, 1 + ((index * 37) % (all.length - 1)));
  const films = rows('Casting')
    .map(({ workId }: Record<string, unknown>) => String(workId))
    .filter((id, index, ids) => id.startsWith('Film:') && ids.indexOf(id) === index);
  const path = 'query ($from: String!, $to: String!) { path(from: $from, to: $to) { status length } }';
  return [
    {
      name: 'point read: a character by name, with films',
      document: 'query ($name: String!) { character(name: $name) { name films { title } } }',
      asked: characters
        .filter(({ name }) => characters.filter((other) => keyOf(other.name) === keyOf(name)).length === 1)
        .map(({ name }) => (copy) => ({ name: nameIn(copy, name) })),
    },
    {
      name: 'page: 50 characters, with castings',
      document: `query ($after: String) { characters(first: 50, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { name castings { person { name } work { title } } }
      } }`,
      // Only where 50 more follow in the real universe.
      asked: characters
        .toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1))
        .slice(0, -51)
        .map(({ id }) => (copy) => ({ after: `characters by name~${idIn(copy, id)}` })),
    },
    {
      name: 'neighbours: all groups, with 3 facts of each',
      document: `query ($id: ID!) { node(id: $id) { ... on Entity {
        neighbours { kind direction total facts(first: 3) { nodes { sentence } } }
      } } }`,
      asked: all.map((id) => (copy) => ({ id: idIn(copy, id) })),
    },
    {
      name: 'comparison: two works or events, with the chain',
      document: 'query ($a: String!, $b: String!) { comparison(a: $a, b: $b) { verdict sentence chain { id } } }',
      asked: stretches.map((id, index) => (copy) => ({
        a: idIn(copy, id),
        b: idIn(copy, beside(stretches, index, 1 + ((index * 7) % 40))),
      })),
    },
    {
      name: 'timeline: 50 entries, with bounds',
      document: `query ($after: String) { timeline(first: 50, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { position entity { name } part earliest latest }
      } }`,
      asked: stretches.slice(0, -51).map((id) => (copy) => ({ after: `story~${idIn(copy, id)}` })),
    },
    {
      name: 'path: two things of one copy',
      document: path,
      asked: all.map((id, index) => (copy) => ({ from: idIn(copy, id), to: idIn(copy, otherEnd(index)) })),
    },
    {
      name: 'path: two things of two copies',
      document: path,
      asked: all.map((id, index) => (copy, another) => ({ from: idIn(copy, id), to: idIn(another, otherEnd(index)) })),
    },
    {
      name: 'filter: whom somebody killed, of the characters in a film',
      document: `query ($film: [String!]) { characters(where: { film: $film, killedBy: {} }) { totalCount nodes { name } } }`,
      asked: films.map((id) => (copy) => ({ film: [idIn(copy, id)] })),
      promised: promisedOfFilters,
    },
    {
      name: 'filter: whom owners of something killed, who are in a film',
      document: `query ($film: [String!]) {
        characters(where: { killedBy: { owns: {}, film: $film } }) { totalCount nodes { name } }
      }`,
      asked: films.map((id) => (copy) => ({ film: [idIn(copy, id)] })),
      promised: promisedOfFilters,
    },
    {
      name: 'filter: people in the casts of two films',
      document: `query ($a: [String!], $b: [String!]) {
        people(where: { and: [{ castings: { work: { name: $a } } }, { castings: { work: { name: $b } } }] }) {
          totalCount nodes { name }
        }
      }`,
      asked: films.map((id, index) => (copy) => ({ a: [idIn(copy, id)], b: [idIn(copy, beside(films, index, 1))] })),
      promised: promisedOfFilters,
    },
    {
      name: 'filter without a name: whom owners of something killed',
      document: '{ characters(where: { killedBy: { owns: {} } }, first: 20) { totalCount nodes { name } } }',
      asked: [() => ({})],
      promised: null,
    },
    {
      name: 'filter without a name: organizations of three members',
      document: `{ organizations(where: { memberships: { count: { min: 3 } } }, first: 20) { totalCount nodes { name } } }`,
      asked: [() => ({})],
      promised: null,
    },
  ];
}
