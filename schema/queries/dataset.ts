// What the dataset is: its version, its content hash, its day, and how much it holds.

import { builder, viewOf } from '../builder.ts';
import { countsOf, tallyOf } from '../view/statements.ts';
import type { View } from '../view/view.ts';

const Count = builder.objectRef<{ kind: string; total: number }>('Count');
Count.implement({
  description: 'How many there are of one kind.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'A kind of entity or fact, or Source.' }),
    total: t.exposeInt('total', { description: 'How many were known on the day of the view.' }),
  }),
});

const Dataset = builder.objectRef<View>('Dataset');
Dataset.implement({
  description: 'The dataset that answers: which one it is, and how much it holds.',
  fields: (t) => ({
    version: t.string({
      description: 'The version of the package that wrote it.',
      resolve: ({ store }) => store.entry('version'),
    }),
    contentHash: t.string({
      description: 'SHA-256 of what the facts say. It is the same on every machine, and changes when a fact changes.',
      resolve: ({ store }) => store.entry('contentHash'),
    }),
    day: t.field({
      type: 'Date',
      description: 'The last day on which something in the dataset became known.',
      resolve: ({ store }) => store.entry('day'),
    }),
    viewDay: t.field({
      type: 'Date',
      description: 'The day of the view: the last day, up to the day in `asOf`, on which something became known.',
      resolve: (view) => view.day,
    }),
    uncited: t.int({
      description: 'How many facts cite no page and no work: only common knowledge, or the reports of the day.',
      resolve: async (view) => (await tallyOf(view)).uncited,
    }),
    unknowns: t.int({
      description: 'How many facts say that something is not known, such as an undisclosed part or an open question.',
      resolve: async (view) => (await tallyOf(view)).unknowns,
    }),
    changed: t.int({
      description: 'How many facts have been superseded by later ones.',
      resolve: async (view) => (await tallyOf(view)).changed,
    }),
    counts: t.field({
      type: [Count],
      description: 'How many entities and facts of each kind, and how many sources, were known on the day of the view.',
      resolve: countsOf,
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'The dataset that answers: its version, content hash, day and counts.',
    resolve: (root, _, context) => viewOf(root, context),
  }),
);
