import { type EntityKind, keyOf } from '../../schema/tables/index.ts';
import type { Ledger } from '../../seed/ledger.ts';
import { idIn, nameIn } from './grow.ts';

type Variables = Record<string, unknown>;

/** An operation that is measured, and its variables for one thing after the other of the real universe. */
export interface Operation {
  name: string;
  document: string;
  /** As many as there are things to ask about; each is moved to whatever copy it is asked in. */
  asked: ((copy: number) => Variables)[];
}

export interface Questions {
  operations: [Operation, ...Operation[]];
  /** Between what paths are sought; the other end lies in another copy where there is one. */
  ends: ((copy: number, another: number) => [from: string, to: string])[];
}

/** What is asked of a universe, in the order in which the real one holds it. */
export function questionsAbout({ entities, facts }: Ledger): Questions {
  const ids = (...kinds: EntityKind[]) =>
    [...entities.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const primary = [...facts.values()].filter(
    ({ kind, supersededById, columns }) => kind === 'Naming' && columns.kind === 'PRIMARY' && supersededById === null,
  );
  const names = primary
    .filter(({ columns }) => String(columns.entityId).startsWith('Character:'))
    .map(({ columns }) => String(columns.name));
  const placed = new Set(
    [...facts.values()].flatMap(({ kind, columns }) => (kind === 'Placement' ? [String(columns.subjectId)] : [])),
  );
  const stretches = ids('Film', 'Series', 'Event').filter((id) => placed.has(id));
  const all = [...entities.keys()];
  const beside = (list: readonly string[], index: number, step: number) => list[(index + step) % list.length] ?? '';
  return {
    operations: [
      {
        name: 'point read: a character by name, with films',
        document: 'query ($name: String!) { character(name: $name) { name films { title } } }',
        asked: names
          .filter((name) => names.filter((other) => keyOf(other) === keyOf(name)).length === 1)
          .map((name) => (copy) => ({ name: nameIn(copy, name) })),
      },
      {
        name: 'page: 50 characters, with castings',
        document: `query ($after: String) { characters(first: 50, after: $after) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes { name castings { person { name } work { title } } }
        } }`,
        // Only where 50 more follow in the real universe.
        asked: ids('Character')
          .toSorted()
          .slice(0, 40)
          .map((id) => (copy) => ({ after: `characters by name~${idIn(copy, id)}` })),
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
        asked: stretches.map((id) => (copy) => ({ after: `story~${idIn(copy, id)}` })),
      },
    ],
    ends: all.map((id, index) => (copy, another) => [
      idIn(copy, id),
      idIn(another, beside(all, index, 1 + ((index * 37) % (all.length - 1)))),
    ]),
  };
}
