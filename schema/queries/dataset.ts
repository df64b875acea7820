// The query for the dataset itself: its version, content hash, day and size.

import { builder, viewOf } from '../builder.ts';
import { Root } from '../interfaces.ts';
import { countsOf, tallyOf } from '../view/statements.ts';
import type { View } from '../view/view.ts';

const Count = builder.objectRef<{ kind: string; total: number }>('Count');
Count.implement({
  description: 'The number of entities, facts or sources of one kind.',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: 'The kind, such as Character (an entity), Casting (a fact), or Source.',
    }),
    total: t.exposeInt('total', {
      description: 'How many are known by the date in `asOf`; without `asOf`, by the last day of the dataset.',
    }),
  }),
});

const Dataset = builder.objectRef<View>('Dataset');
Dataset.implement({
  description: 'The data behind the answers: its version and its size.',
  fields: (t) => ({
    version: t.string({
      description: 'The version of the package that wrote it.',
      resolve: ({ store }) => store.dataset.version,
    }),
    contentHash: t.string({
      description:
        'SHA-256 of the content of the facts. It is the same on every machine, and changes when a fact changes.',
      resolve: ({ store }) => store.dataset.contentHash,
    }),
    day: t.field({
      type: 'Date',
      description: 'The last day on which something in the dataset became known.',
      resolve: ({ store }) => store.dataset.day,
    }),
    viewDay: t.field({
      type: 'Date',
      description: 'The newest day on which something became known, no later than the date in `asOf`.',
      resolve: (view) => view.day,
    }),
    uncited: t.int({
      description:
        'How many facts cite only general sources: common knowledge, or unnamed news reports. They cite no web page, film or series.',
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
      description:
        'How many entities and facts of each kind, and how many sources, are known by the date in `asOf`; without `asOf`, by the last day of the dataset.',
      resolve: countsOf,
    }),
  }),
});

builder.interfaceField(Root, 'dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'The data behind the answers: version, content hash, day and counts.',
    resolve: (root, _, context) => viewOf(root, context),
  }),
);
