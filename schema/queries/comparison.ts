import { builder, enumOf, viewOf } from '../builder.ts';
import { entityOf, intervalOf } from '../chronology/facts.ts';
import type { Verdict } from '../chronology/solver.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { BadUserInput } from '../errors.ts';
import { quoted } from '../facts/sentence.ts';
import { nothingCalled, oneNamed, together } from '../find.ts';
import { Entity, Fact, Work } from '../interfaces.ts';
import type { AnyFact, EntityRef, View } from '../view/view.ts';
import { chronologyOf, stretchesOf } from './timeline.ts';

const StoryVerdict = enumOf<Verdict>('StoryVerdict', 'How one stretch of story time stands to another.', {
  BEFORE: 'Over when the other starts.',
  AFTER: 'Starts when the other is over.',
  DURING: 'Within the other.',
  CONTAINS: 'The other lies within it.',
  OVERLAPS: 'They share some time.',
  UNDECIDED: 'The facts leave it open.',
});

interface Compared {
  a: EntityRef;
  b: EntityRef;
  verdict: Verdict;
  chain: AnyFact[];
}

const Comparison = builder.objectRef<Compared>('Comparison');
const told: Record<Verdict, string> = {
  BEFORE: 'takes place before',
  AFTER: 'takes place after',
  DURING: 'takes place during',
  CONTAINS: 'spans the time of',
  OVERLAPS: 'shares some time with',
  UNDECIDED: 'has no decided place in story time beside',
};
Comparison.implement({
  description: 'How two works or events stand to each other in story time, and what proves it.',
  fields: (t) => ({
    a: t.field({ type: Entity, description: 'The one.', resolve: ({ a }) => a }),
    b: t.field({ type: Entity, description: 'The other.', resolve: ({ b }) => b }),
    verdict: t.expose('verdict', { type: StoryVerdict, description: 'How `a` stands to `b`.' }),
    sentence: t.string({
      description: 'The verdict as a sentence.',
      resolve: async ({ a, b, verdict }) => {
        const [one, other] = await Promise.all([a, b].map(({ id, view }) => quoted(id, (each) => view.label(each))));
        return `${one} ${told[verdict]} ${other}.`;
      },
    }),
    chain: t.field({
      type: [Fact],
      description:
        'A chain of facts that proves it, from `a` to `b`, none of which can be left out; empty when it is undecided.',
      resolve: ({ chain }) => chain,
    }),
  }),
});

async function compared(a: EntityRef, b: EntityRef): Promise<Compared> {
  const chronology = await chronologyOf(a.view);
  const { verdict, facts } = chronology.compare(intervalOf(a.id, 'MAIN'), intervalOf(b.id, 'MAIN'));
  const chain = await Promise.all(facts.map((fact) => a.view.fact(fact)));
  return { a, b, verdict, chain: chain.flatMap((fact) => fact ?? []) };
}

const ComparisonConnection = connectionOf(Comparison, 'Comparison', 'comparisons with other works');

builder.interfaceFields(Work, (t) => ({
  comparisons: t.field({
    type: ComparisonConnection,
    args: { ...pageArgs, verdicts: t.arg({ type: [StoryVerdict], description: 'Only these verdicts.' }) },
    description:
      'How it stands in story time to each other work, in the order of the story. AFTER lists what comes before it.',
    resolve: async (work, { verdicts, ...page }) => {
      const stretches = (await stretchesOf(work.view, true, false)).map(entityOf);
      const others = stretches.filter(({ id, part }) => part === 'MAIN' && id !== work.id);
      const all = await Promise.all(others.map(({ id }) => compared(work, work.view.ref(id))));
      const wanted = new Map(
        all.filter(({ verdict }) => !verdicts || verdicts.includes(verdict)).map((each) => [each.b.id, each]),
      );
      const cut = pageOf([...wanted.keys()], 'story of others', page);
      return { ...cut, nodes: cut.nodes.flatMap((id) => wanted.get(id) ?? []) };
    },
  }),
}));

async function placed(view: View, name: string): Promise<EntityRef> {
  const kinds = ['Film', 'Series', 'Event'] as const;
  const entity = await oneNamed(view, kinds, name);
  if (entity === null) throw nothingCalled(view, kinds, name);
  return entity;
}

builder.queryField('comparison', (t) =>
  t.field({
    type: Comparison,
    args: {
      a: t.arg.string({ required: true, description: 'A work or an event: a name, a slug or an id.' }),
      b: t.arg.string({ required: true, description: 'The other.' }),
    },
    description: 'How two works or events stand to each other in story time, with the chain of facts that proves it.',
    resolve: async (root, args, context) => {
      const view = viewOf(root, context);
      const [a, b] = await together([placed(view, args.a), placed(view, args.b)]);
      if (a.id === b.id) throw new BadUserInput(`Both are ${a.id}. Compare two different things.`);
      return compared(a, b);
    },
  }),
);
