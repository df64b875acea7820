import type { ObjectRef } from '@pothos/core';
import { builder, viewOf } from '../builder.ts';
import { idsNamed } from '../find.ts';
import { Entity, Fact, Node, Work } from '../interfaces.ts';
import type { FactKind } from '../tables/index.ts';
import { type AnyFact, currentOrAll, type FactOf, type IdField, kindOf, type View } from '../view/view.ts';
import { sentenceOf } from './sentence.ts';
import { Citation } from './source.ts';

const Place = builder.objectRef<{ file: string; line: number }>('SeedPlace');
Place.implement({
  description: 'Where a fact stands in the seed, for whoever wants to mend it.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'The file in the folder `seed`.' }),
    line: t.exposeInt('line', { description: 'The line in that file, from 1.' }),
  }),
});

const Participant = builder.objectRef<{ role: string; entity: { id: string; slug: string; view: View } }>(
  'Participant',
);
Participant.implement({
  description: 'An entity that a fact is about, and as what.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'As what: person, character, work, organization …' }),
    entity: t.field({ type: Entity, description: 'The entity.', resolve: (each) => each.entity }),
  }),
});

Fact.implement({
  description: 'Something known: an edge of the graph, with its sources, its sentence and its place in time.',
  interfaces: [Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    sentence: t.string({ description: 'The fact as a plain sentence.', resolve: sentenceOf }),
    citations: t.field({
      type: [Citation],
      description: 'Where it comes from; never empty. Sources that came later than the day of the view are left out.',
      resolve: ({ id, view }) => view.citations(id),
    }),
    since: t.expose('since', { type: 'Date', description: 'The day from which the public could know it.' }),
    sinceWork: t.field({
      type: Work,
      nullable: true,
      description: 'The film or series that shows it; null when something else made it known.',
      resolve: ({ sinceWorkId, view }) => (sinceWorkId === null ? null : view.ref(sinceWorkId)),
    }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The day on which another fact took its place; null while it holds.',
    }),
    supersededBy: t.field({
      type: Fact,
      nullable: true,
      description: 'The fact that took its place; null while it holds.',
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
      type: Place,
      description: 'Where it stands in the seed.',
      resolve: ({ file, line }) => ({ file, line }),
    }),
  }),
});

export const historyArgs = builder.args((t) => ({
  history: t.boolean({ defaultValue: false, description: 'Also what held once and has been superseded.' }),
}));

/** The field of an entity that lists its facts of one kind, found by a field of theirs, in the order of the seed. */
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
    currentOrAll<FactOf<K> & AnyFact>(await view.facts(kind, field).load(id), history) as never,
});

const inArgs = builder.args((t) => ({
  in: t.stringList({ description: 'Only in these films or series.' }),
}));

interface InArgs {
  history?: boolean | null | undefined;
  in?: readonly string[] | null | undefined;
}

/** Facts of one work each. */
type OfWork = 'Casting' | 'Credit' | 'Fate';

/** The same for facts that are each of one work: `in` keeps those of some works. */
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
