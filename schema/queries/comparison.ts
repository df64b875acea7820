// Comparisons of works and events in story time.

import { builder, enumOf, viewOf } from '../builder.ts';
import type { Verdict } from '../chronology/solver.ts';
import { connectionOf, pageArgs, pageOfNodes } from '../connection.ts';
import { BadUserInput } from '../errors.ts';
import { capitalized, nameInSentence } from '../facts/wording.ts';
import { allOrFirstError, entityNamed, unknownName } from '../find.ts';
import { Entity, Fact, Root, Work } from '../interfaces.ts';
import { compareInStory, comparisonsOf, type StoryComparison } from '../view/story-time.ts';
import type { EntityRef, View } from '../view/view.ts';

const StoryVerdict = enumOf<Verdict>(
  'StoryVerdict',
  'How the first of two works or events relates to the second in story time.',
  {
    BEFORE: 'The first has ended by the time the second starts.',
    AFTER: 'The second has ended by the time the first starts.',
    DURING: 'The first happens within the second.',
    CONTAINS: 'The second happens within the first.',
    OVERLAPS: 'The two share some time.',
    UNDECIDED: 'The facts do not say.',
  },
);

/** The words between the two names in a sentence. */
const verdictWords: Record<Verdict, string> = {
  BEFORE: 'takes place before',
  AFTER: 'takes place after',
  DURING: 'takes place during',
  CONTAINS: 'spans the time of',
  OVERLAPS: 'shares some time with',
  UNDECIDED: 'has no decided place in story time beside',
};

const Comparison = builder.objectRef<StoryComparison>('Comparison');
Comparison.implement({
  description: 'How two works or events relate to each other in story time, and the facts that prove it.',
  fields: (t) => ({
    a: t.field({ type: Entity, description: 'The first of the two.', resolve: ({ a }) => a }),
    b: t.field({ type: Entity, description: 'The second of the two.', resolve: ({ b }) => b }),
    verdict: t.expose('verdict', {
      type: StoryVerdict,
      description: 'How `a` relates to `b`, such as BEFORE when `a` has ended by the time `b` starts.',
    }),
    sentence: t.string({
      description: 'The verdict as a sentence.',
      resolve: async ({ a, b, verdict }) => {
        const [first, second] = await Promise.all(
          [a, b].map(async ({ id, view }) => nameInSentence(id, await view.names(id))),
        );
        return capitalized(`${first} ${verdictWords[verdict]} ${second}.`);
      },
    }),
    chain: t.field({
      type: [Fact],
      description:
        'The facts that prove the verdict, as a chain from `a` to `b`. None of them can be left out. Empty when the verdict is UNDECIDED.',
      resolve: ({ chain }) => chain,
    }),
  }),
});

const ComparisonConnection = connectionOf(Comparison, 'Comparison', 'comparisons with other works');

builder.interfaceFields(Work, (t) => ({
  comparisons: t.field({
    type: ComparisonConnection,
    args: { ...pageArgs, verdicts: t.arg({ type: [StoryVerdict], description: 'Only these verdicts.' }) },
    description:
      'Whether it takes place before, during or after each of the other works, in the order of the story. AFTER means that this work comes after the other work.',
    resolve: async (work, { verdicts, ...args }) => {
      const comparisons = await comparisonsOf(work);
      const matching = comparisons.filter(({ verdict }) => !verdicts || verdicts.includes(verdict));
      const page = pageOfNodes(
        matching.map((comparison) => ({ id: comparison.b.id, comparison })),
        'story of others',
        args,
      );
      return { ...page, nodes: page.nodes.map(({ comparison }) => comparison) };
    },
  }),
}));

async function workOrEvent(view: View, name: string): Promise<EntityRef> {
  const kinds = ['Film', 'Series', 'Event'] as const;
  const entity = await entityNamed(view, kinds, name);
  if (entity === null) throw unknownName(view, kinds, name);
  return entity;
}

builder.interfaceField(Root, 'comparison', (t) =>
  t.field({
    type: Comparison,
    args: {
      a: t.arg.string({ required: true, description: 'A work or an event: a name, a slug or an id.' }),
      b: t.arg.string({ required: true, description: 'The work or event to compare it with.' }),
    },
    description: 'How two works or events relate to each other in story time, with the facts that prove it.',
    resolve: async (root, args, context) => {
      const view = viewOf(root, context);
      const [a, b] = await allOrFirstError([workOrEvent(view, args.a), workOrEvent(view, args.b)]);
      if (a.id === b.id) throw new BadUserInput(`Both are ${a.id}. Compare two different things.`);
      return compareInStory(a, b);
    },
  }),
);
