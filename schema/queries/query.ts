import { builder, type Root, viewOf } from '../builder.ts';
import { EntityKinds } from '../entities/entity.ts';
import { BadUserInput, NestedAsOf } from '../errors.ts';
import { byId, nothingCalled, oneNamed } from '../find.ts';
import { Entity, Node } from '../interfaces.ts';
import { lastDay } from '../tables/dates.ts';
import { entityKinds, works } from '../tables/index.ts';
import { mostHits, search } from '../view/search.ts';
import type { EntityRef, View } from '../view/view.ts';

const Query = builder.queryType({
  description: 'What can be asked. Everything answers as of the last day of the dataset; `asOf` asks for another.',
});

const SearchHit = builder.objectRef<{ entity: EntityRef; matched: string }>('SearchHit');
SearchHit.implement({
  description: 'Something that the search found.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'What was found.', resolve: (hit) => hit.entity }),
    matched: t.exposeString('matched', { description: 'The name that fits the text.' }),
  }),
});

const Count = builder.objectRef<{ kind: string; total: number }>('Count');
Count.implement({
  description: 'How many there are of a kind.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'The kind of entity or fact, or Source.' }),
    total: t.exposeInt('total', { description: 'How many are known on the day.' }),
  }),
});

const Dataset = builder.objectRef<View>('Dataset');
Dataset.implement({
  description: 'What this is a copy of.',
  fields: (t) => ({
    version: t.string({
      description: 'The version of the package that wrote it.',
      resolve: ({ store }) => store.entry('version'),
    }),
    contentHash: t.string({
      description: 'SHA-256 of what the facts say: the same on every machine, another when a fact changes.',
      resolve: ({ store }) => store.entry('contentHash'),
    }),
    day: t.field({
      type: 'Date',
      description: 'The day on which the dataset stands: the latest on which something became known.',
      resolve: ({ store }) => store.entry('day'),
    }),
    viewDay: t.field({
      type: 'Date',
      description:
        'The day on which this answer stands: the last one, up to the day asked for, on which something changed.',
      resolve: (view) => view.day,
    }),
    uncited: t.int({
      description: 'How many facts no page or work is cited for: only common knowledge, or the reports of the day.',
      resolve: async (view) => (await view.tally()).uncited,
    }),
    unknowns: t.int({
      description: 'How many facts say that something is not known: an undisclosed part, an open question.',
      resolve: async (view) => (await view.tally()).unknowns,
    }),
    changed: t.int({
      description: 'How many facts have been superseded by others.',
      resolve: async (view) => (await view.tally()).changed,
    }),
    counts: t.field({
      type: [Count],
      description: 'How many there are of each kind of entity and fact, and of sources, on the day of the view.',
      resolve: (view) => view.counts(),
    }),
  }),
});

/** The view that asOf asks for: exactly one of a date, a film and a series. */
async function viewAsOf(
  view: View,
  views: { asOf: (day: string) => View },
  asked: { [K in 'date' | 'film' | 'series']?: string | null | undefined },
) {
  if (view.nested) throw new NestedAsOf();
  const given = Object.entries(asked).filter(([, each]) => each != null);
  if (given.length !== 1) {
    throw new BadUserInput(
      `asOf wants exactly one of date, film and series; ${given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ')} is given.`,
    );
  }
  if (asked.date != null) return views.asOf(lastDay(asked.date));
  const text = asked.film ?? asked.series ?? '';
  const kind = asked.film != null ? 'Film' : 'Series';
  const work = await oneNamed(view, [kind], text);
  if (work === null) throw nothingCalled(view, [kind], text);
  const { day } = await view.detail(works, work.id);
  if (day === null) {
    throw new BadUserInput(
      `${await view.label(work.id)} is not out, so nothing is known as of it yet. Ask for a date.`,
    );
  }
  return views.asOf(day);
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Such as Character:charon.' }) },
    description: 'An entity, a fact or a source by its id; null when there is none of that id on the day.',
    resolve: (root, { id }, context) => byId(viewOf(root, context), id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: 'At most 100 ids.' }) },
    description: 'Entities, facts or sources by their ids, in that order; null for each that is not there.',
    resolve: (root, { ids }, context) => {
      if (ids.length > 100) throw new BadUserInput(`ids may hold 100 ids; it holds ${ids.length}.`);
      return Promise.all(ids.map((id) => byId(viewOf(root, context), id)));
    },
  }),
  search: t.field({
    type: [SearchHit],
    args: {
      text: t.arg.string({
        required: true,
        description: 'A name, or a part of one, with typos if need be; at most 200 characters.',
      }),
      kinds: t.arg({ type: [EntityKinds], description: 'Only these kinds.' }),
      first: t.arg.int({ defaultValue: 20, description: `How many at most: from 1 to ${mostHits}.` }),
    },
    description: 'Everything by name, all kinds at once, typos forgiven: the best fit first.',
    resolve: (root, { text, kinds, first }, context) => {
      const view = viewOf(root, context);
      const limit = first ?? 20;
      if (limit < 1 || limit > mostHits)
        throw new BadUserInput(`first must be from 1 to ${mostHits}; ${limit} is not.`);
      return search(view, text, kinds ?? entityKinds, limit).map(({ id, matched }) => ({
        entity: view.ref(id),
        matched,
      }));
    },
  }),
  asOf: t.field({
    type: Query,
    args: {
      date: t.arg({ type: 'Date', description: 'At the end of this day, month or year.' }),
      film: t.arg.string({ description: 'When this film had come out.' }),
      series: t.arg.string({ description: 'When the last night of this series had been shown.' }),
    },
    description:
      'Everything again, as the public knew it then: no name, summary, count or edge that became known later. Give exactly one of date, film and series.',
    resolve: async (root: Root, asked, context): Promise<Root> => ({
      view: await viewAsOf(viewOf(root, context), context.views, asked),
    }),
  }),
  dataset: t.field({
    type: Dataset,
    description: 'Version, content hash, day and counts.',
    resolve: (root, _, context) => viewOf(root, context),
  }),
}));
