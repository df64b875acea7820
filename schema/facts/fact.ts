// The GraphQL interface of all facts (provenance, dates, participants), and the fields of entities that list facts.

import type { ObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { idsNamed, lookUpIn, withoutDay } from '../find.ts';
import { Entity, Fact, Node, Root, Work } from '../interfaces.ts';
import type { FactKind } from '../tables/index.ts';
import {
  type AnyFact,
  currentOrAll,
  type EntityRef,
  type FactOf,
  type IdField,
  kindOf,
  type View,
} from '../view/view.ts';
import { Citation } from './source.ts';

const SeedPlace = builder.objectRef<{ file: string; line: number }>('SeedPlace');
SeedPlace.implement({
  description: "Where a fact is written in the seed, the project's data files, for anyone who wants to correct it.",
  fields: (t) => ({
    file: t.exposeString('file', { description: 'The name of the file, in the folder `seed`.' }),
    line: t.exposeInt('line', { description: 'The line in that file, counted from 1.' }),
  }),
});

const Participant = builder.objectRef<{ role: string; entity: EntityRef }>('Participant');
Participant.implement({
  description: 'An entity that a fact is about, with its role in the fact.',
  fields: (t) => ({
    role: t.exposeString('role', {
      description: 'The role of the entity in the fact: person, character, work, organization …',
    }),
    entity: t.field({ type: Entity, description: 'The entity.', resolve: (participant) => participant.entity }),
  }),
});

Fact.implement({
  description:
    'Something that is known about one or more entities, with a sentence, its sources, and the day from which it is known.',
  interfaces: [Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    citations: t.field({
      type: [Citation],
      description:
        'The sources of the fact, always at least one. With `asOf`, sources from after that date are left out.',
      resolve: ({ id, view }) => view.citations(id),
    }),
    since: t.expose('since', { type: 'Date', description: 'The day from which the public could know the fact.' }),
    sinceWork: t.field({
      type: Work,
      nullable: true,
      description: 'The film or series that made the fact known; null when something else did.',
      resolve: ({ sinceWorkId, view }) => (sinceWorkId === null ? null : view.ref(sinceWorkId)),
    }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The day on which another fact replaced this one; null while this fact is current.',
    }),
    supersededBy: t.field({
      type: Fact,
      nullable: true,
      description: 'The fact that replaced this one; null while this fact is current.',
      resolve: ({ supersededById, view }) => (supersededById === null ? null : view.fact(supersededById)),
    }),
    disputed: t.boolean({
      description: 'Whether sources disagree about the fact.',
      resolve: ({ disputedSince }) => disputedSince !== null,
    }),
    participants: t.field({
      type: [Participant],
      description: 'The entities that the fact is about.',
      resolve: ({ id, view }) => view.participants(id),
    }),
    url: t.string({
      description: "The fact's page in the explorer: /f/ and its id.",
      resolve: ({ id, view }) => `/f/${view.idOf(id)}`,
    }),
    seed: t.field({
      type: SeedPlace,
      description: "Where the fact is written in the project's data files.",
      resolve: ({ file, line }) => ({ file, line }),
    }),
  }),
});

export const historyArgs = builder.args((t) => ({
  history: t.boolean({
    defaultValue: false,
    description: 'Whether to include facts that were later replaced by other facts.',
  }),
}));

/**
 * Defines a field of an entity that lists facts of one kind, in the order of the seed. `field` is the field of a fact
 * that has the entity's id.
 *
 *     statuses: t.field(factList(Status, 'Status', 'workId', 'Its production statuses.')),
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
    // Pothos's types depend on whether the fact is a list, which a type parameter leaves open.
    currentOrAll<FactOf<K> & AnyFact>(await view.facts(kind, field).load(id), history) as never,
});

const inArgs = builder.args((t) => ({
  in: t.stringList({ description: 'Only facts about these films or series, by title, slug or id.' }),
}));

interface InArgs {
  history?: boolean | null | undefined;
  in?: readonly string[] | null | undefined;
}

/** The kinds whose facts each have one work. */
type KindWithWork = 'Casting' | 'Credit' | 'Fate';

/** Like `factList`, for facts with one work each. The argument `in` keeps only the facts of some works. */
export const factListIn = <K extends KindWithWork>(
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

builder.interfaceField(Root, 'fact', (t) =>
  t.field({
    type: Fact,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'The id, such as Casting:lance-reddick--charon--ballerina.' }),
    },
    description: 'Looks up a fact by its id. Null when there is none.',
    resolve: (root, { id }, context) => {
      const { view, text } = lookUpIn(root, context, id);
      return view.fact(withoutDay(view, text));
    },
  }),
);
