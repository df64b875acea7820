import { builder, enumOf, type Query, viewOf } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { Citation } from '../facts/source.ts';
import { Entity, Fact } from '../interfaces.ts';
import { longestText } from '../view/search.ts';
import type { CitationRef, EntityRef, View } from '../view/view.ts';
import { type AnswerRef, answer, queryOf, type ReadingRef } from './answer.ts';
import { asked } from './read.ts';
import type { Verdict } from './verdicts.ts';

const AnswerVerdict = enumOf<Verdict['verdict']>('AnswerVerdict', 'The answer to a question of yes or no.', {
  YES: 'Yes, a fact says so.',
  NO: 'No: a fact says otherwise, or the list that would have it is whole.',
  NOT_RECORDED: 'No fact decides it.',
});

/** The page of GraphiQL that opens on a query. */
const graphiql = ({ query, variables }: Query): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;

const Reading = builder.objectRef<ReadingRef>('Reading');
Reading.implement({
  description: 'One way in which a question can be read.',
  fields: (t) => ({
    reading: t.exposeString('text', {
      description: 'The question in plain words; asked like this, it is read like this.',
    }),
    operation: t.string({
      description: 'The operation of the project that answers it.',
      resolve: ({ read }) => read.reading.operation,
    }),
    query: t.string({
      description: 'The GraphQL text that answers it.',
      resolve: (reading, _, context) => queryOf(reading, context).query,
    }),
    variables: t.string({
      description: 'Its variables, as JSON.',
      resolve: (reading, _, context) => JSON.stringify(queryOf(reading, context).variables),
    }),
    url: t.string({
      description: 'The address that opens both in GraphiQL.',
      resolve: (reading, _, context) => graphiql(queryOf(reading, context)),
    }),
  }),
});

const Recognised = builder.objectRef<{ text: string; entity: EntityRef | null }>('Recognised');
Recognised.implement({
  description: 'A name or a date found in a question.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As it stands in the question.' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'What it names; null for a date.',
      resolve: ({ entity }) => entity,
    }),
  }),
});

async function citationsOf({ view, facts }: AnswerRef): Promise<CitationRef[]> {
  const all = await Promise.all(facts.map(({ id }) => view.citations(id)));
  const once = new Map(all.flat().map((each) => [`${each.sourceId} ${each.locator}`, each]));
  return [...once.values()];
}

/** The thing that an id found in the answer's data stands for. */
const refs = (view: View, ids: readonly string[]): EntityRef[] => ids.map((id) => view.ref(id));

const Answer = builder.objectRef<AnswerRef>('Answer');
Answer.implement({
  description: 'A question in plain words, how it was read, and its answer with all that tells it.',
  fields: (t) => ({
    question: t.string({
      description: 'The question as it was asked.',
      resolve: ({ understood }) => understood.question,
    }),
    reading: t.string({
      nullable: true,
      description: "How it was read, in plain words; null when it can't be read, or not in one way.",
      resolve: ({ read }) => read?.text ?? null,
    }),
    operation: t.string({
      nullable: true,
      description: "The operation of the project that answers it; null when it can't be read.",
      resolve: ({ read }) => read?.read.reading.operation ?? null,
    }),
    verdict: t.expose('verdict', {
      type: AnswerVerdict,
      nullable: true,
      description: 'The answer to a question of yes or no; null for other questions.',
    }),
    sentences: t.exposeStringList('sentences', {
      description: 'The answer: first in a line, then the facts that say so, as sentences.',
    }),
    facts: t.field({ type: [Fact], description: 'The facts that tell the answer.', resolve: ({ facts }) => facts }),
    entities: t.field({
      type: [Entity],
      description: 'The things in the answer, each once.',
      resolve: ({ view, entities }) => refs(view, entities),
    }),
    citations: t.field({
      type: [Citation],
      description: 'Where the facts come from, each place once.',
      resolve: citationsOf,
    }),
    query: t.string({
      nullable: true,
      description: 'The GraphQL text that gives the answer.',
      resolve: ({ ran }) => ran?.query ?? null,
    }),
    variables: t.string({
      nullable: true,
      description: 'Its variables, as JSON.',
      resolve: ({ ran }) => (ran === null ? null : JSON.stringify(ran.variables)),
    }),
    url: t.string({
      nullable: true,
      description: 'The address that opens both in GraphiQL.',
      resolve: ({ ran }) => (ran === null ? null : graphiql(ran)),
    }),
    otherReadings: t.field({
      type: [Reading],
      description: 'How else it can be read, the nearest first; at most six.',
      resolve: ({ others }) => others,
    }),
    recognised: t.field({
      type: [Recognised],
      description: 'The names and dates in the question, in its order.',
      resolve: ({ view, understood }) =>
        understood.recognised.map(({ text, id }) => ({ text, entity: id === null ? null : view.ref(id) })),
    }),
    suggestions: t.stringList({
      description: "Questions of a kind that comes near, when it can't be read.",
      resolve: ({ view, understood }) =>
        Promise.all(understood.near.map(({ reading, slots }) => asked(view, reading, slots))),
    }),
  }),
});

builder.queryField('ask', (t) =>
  t.field({
    type: Answer,
    args: {
      question: t.arg.string({
        required: true,
        description: `Such as "which films is Charon in?"; at most ${longestText} characters.`,
      }),
    },
    description:
      "A question in plain words. A grammar reads it, and no guess is made: what it can't read, it says so, with what comes near.",
    resolve: (root, { question }, context) => {
      if (question.length > longestText) {
        throw new BadUserInput(`A question may have ${longestText} characters; this one has ${question.length}.`);
      }
      return answer(viewOf(root, context), question, context);
    },
  }),
);
