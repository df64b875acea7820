// What all facts have in common: their fields, and the fields of entities that list them.

import type { ObjectRef } from '@pothos/core';
import { builder, viewOf } from '../builder.ts';
import { idsNamed } from '../find.ts';
import { Entity, Fact, Node, Work } from '../interfaces.ts';
import type { FactKind } from '../tables/index.ts';
import { type AnyFact, currentOrAll, type FactOf, type IdField, kindOf, type View } from '../view/view.ts';
import { Citation } from './source.ts';

const SeedPlace = builder.objectRef<{ file: string; line: number }>('SeedPlace');
SeedPlace.implement({
  description: 'Where a fact stands in the seed files, for anyone who wants to correct it.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'The file, in the folder `seed`.' }),
    line: t.exposeInt('line', { description: 'The line in that file, counted from 1.' }),
  }),
});

const Participant = builder.objectRef<{ role: string; entity: { id: string; slug: string; view: View } }>(
  'Participant',
);
Participant.implement({
  description: 'An entity that a fact is about, with its role in the fact.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'Its role: person, character, work, organization …' }),
    entity: t.field({ type: Entity, description: 'The entity.', resolve: (each) => each.entity }),
  }),
});

Fact.implement({
  description:
    'Something that is known: a link between entities, with a sentence, its sources, and the day from which it is known.',
  interfaces: [Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    citations: t.field({
      type: [Citation],
      description: 'Its sources; there is always at least one. Sources later than the day of the view are left out.',
      resolve: ({ id, view }) => view.citations(id),
    }),
    since: t.expose('since', { type: 'Date', description: 'The day from which the public could know it.' }),
    sinceWork: t.field({
      type: Work,
      nullable: true,
      description: 'The film or series that made it known; null when something else did.',
      resolve: ({ sinceWorkId, view }) => (sinceWorkId === null ? null : view.ref(sinceWorkId)),
    }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The day on which another fact replaced it; null while it holds.',
    }),
    supersededBy: t.field({
      type: Fact,
      nullable: true,
      description: 'The fact that replaced it; null while it holds.',
      resolve: ({ supersededById, view }) => (supersededById === null ? null : view.fact(supersededById)),
    }),
    disputed: t.boolean({
      description: 'Whether sources disagree about it.',
      resolve: ({ disputedSince }) => disputedSince !== null,
    }),
    participants: t.field({
      type: [Participant],
      description: 'The entities it is about.',
      resolve: ({ id, view }) => view.participants(id),
    }),
    url: t.string({ description: "Its page in the explorer: /f/ and the fact's id.", resolve: ({ id }) => `/f/${id}` }),
    seed: t.field({
      type: SeedPlace,
      description: 'Where it stands in the seed files.',
      resolve: ({ file, line }) => ({ file, line }),
    }),
  }),
});

export const historyArgs = builder.args((t) => ({
  history: t.boolean({ defaultValue: false, description: 'Also facts that other facts have replaced since.' }),
}));

/**
 * A field of an entity that lists facts of one kind, in the order of the seed. `field` is the field of the fact that
 * holds the entity's id.
 *
 *     statuses: t.field(factList(Status, 'Status', 'workId', 'How far it has come.')),
 */
export const factList = <K extends FactKind>(
  type: ObjectRef<typeof builder.$inferSchemaTypes, FactOf<K>>,
  kind: K,
  field: IdField<K>,
  description: string,
) => ({
  type: [type] as [typeof type],
  args: historyArgs,
  description,
  resolve: async ({ id, view }: { id: string; view: View }, { history }: { history?: boolean | null | undefined }) =>
    // Pothos asks whether the fact could be a list, which a type parameter can't answer.
    currentOrAll<FactOf<K> & AnyFact>(await view.facts(kind, field).load(id), history) as never,
});

const inArgs = builder.args((t) => ({
  in: t.stringList({ description: 'Only in these films or series.' }),
}));

interface InArgs {
  history?: boolean | null | undefined;
  in?: readonly string[] | null | undefined;
}

/** Kinds whose facts belong to one work each. */
type OfWork = 'Casting' | 'Credit' | 'Fate';

/** Like `factList`, for facts that belong to one work each: `in` keeps those of some works. */
export const factListIn = <K extends OfWork>(
  type: ObjectRef<typeof builder.$inferSchemaTypes, FactOf<K>>,
  kind: K,
  field: IdField<K>,
  description: string,
) => {
  const list = factList(type, kind, field, description);
  return {
    ...list,
    args: { ...historyArgs, ...inArgs },
    resolve: async (entity: { id: string; view: View }, { history, in: works }: InArgs) => {
      const ids = works && (await idsNamed(entity.view, ['Film', 'Series'], works));
      const facts: { workId: string }[] = await list.resolve(entity, { history });
      return facts.filter(({ workId }) => !ids || ids.includes(workId)) as never;
    },
  };
};

builder.queryField('fact', (t) =>
  t.field({
    type: Fact,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Such as Casting:lance-reddick--charon--ballerina.' }) },
    description: 'A fact by its id.',
    resolve: (root, { id }, context) => viewOf(root, context).fact(id),
  }),
);
