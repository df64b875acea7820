import { builder, enumOf, type Query, viewOf } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { Citation, citationsOf } from '../facts/source.ts';
import { Entity, Fact } from '../interfaces.ts';
import { maxSearchLength } from '../view/search.ts';
import type { EntityRef } from '../view/view.ts';
import { type AnswerRef, answer, queryOf, type ReadingRef } from './answer.ts';
import { paraphrase } from './understand.ts';
import type { Verdict } from './verdicts.ts';

const AnswerVerdict = enumOf<Verdict['verdict']>('AnswerVerdict', 'The answer to a yes-or-no question.', {
  YES: 'Yes: a fact says so.',
  NO: 'No: a fact says otherwise, or it is missing from a list that is complete.',
  NOT_RECORDED: 'The facts do not decide.',
});

/** The address of GraphiQL with a query in it. */
const graphiqlUrl = ({ query, variables }: Query): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;

const Reading = builder.objectRef<ReadingRef>('Reading');
Reading.implement({
  description: 'One way to read a question.',
  fields: (t) => ({
    reading: t.exposeString('text', {
      description: 'The question in plain words. Ask it like this, and it is read in this way.',
    }),
    operation: t.string({
      description: 'The name of the operation that answers it.',
      resolve: ({ interpretation }) => interpretation.reading.operation,
    }),
    query: t.string({
      description: 'The GraphQL query that answers it.',
      resolve: (reading, _, context) => queryOf(reading, context).query,
    }),
    variables: t.string({
      description: 'The variables of the query, as JSON.',
      resolve: (reading, _, context) => JSON.stringify(queryOf(reading, context).variables),
    }),
    url: t.string({
      description: 'A link that opens the query in GraphiQL.',
      resolve: (reading, _, context) => graphiqlUrl(queryOf(reading, context)),
    }),
  }),
});

const Recognised = builder.objectRef<{ text: string; entity: EntityRef | null }>('Recognised');
Recognised.implement({
  description: 'A name or a date in a question.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words of the question.' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'What the words name; null for a date.',
      resolve: ({ entity }) => entity,
    }),
  }),
});

const Answer = builder.objectRef<AnswerRef>('Answer');
Answer.implement({
  description:
    'The answer to a question in plain words: how it was read, what the facts say, and where they come from.',
  fields: (t) => ({
    question: t.string({
      description: 'The question as you asked it.',
      resolve: ({ understanding }) => understanding.question,
    }),
    reading: t.string({
      nullable: true,
      description: "How the question was read, in plain words; null when it can't be read, or in more than one way.",
      resolve: ({ chosen }) => chosen?.text ?? null,
    }),
    operation: t.string({
      nullable: true,
      description: 'The name of the operation that answers it; null when there is no reading.',
      resolve: ({ chosen }) => chosen?.interpretation.reading.operation ?? null,
    }),
    verdict: t.expose('verdict', {
      type: AnswerVerdict,
      nullable: true,
      description: 'The answer to a yes-or-no question; null for other questions.',
    }),
    sentences: t.exposeStringList('sentences', {
      description: 'The answer: one line first, then the facts behind it, as sentences.',
    }),
    facts: t.field({ type: [Fact], description: 'The facts behind the answer.', resolve: ({ facts }) => facts }),
    entities: t.field({
      type: [Entity],
      description: 'The films, characters and other things in the answer, each once.',
      resolve: ({ view, entities }) => entities.map((id) => view.ref(id)),
    }),
    citations: t.field({
      type: [Citation],
      description: 'The sources of the facts, each place in a source once.',
      resolve: ({ view, facts }) =>
        citationsOf(
          view,
          facts.map(({ id }) => id),
        ),
    }),
    query: t.string({
      nullable: true,
      description: 'The GraphQL query that gives the answer; null when there is none.',
      resolve: ({ result }) => result?.query ?? null,
    }),
    variables: t.string({
      nullable: true,
      description: 'The variables of the query, as JSON; null when there is none.',
      resolve: ({ result }) => (result === null ? null : JSON.stringify(result.variables)),
    }),
    url: t.string({
      nullable: true,
      description: 'A link that opens the query in GraphiQL; null when there is none.',
      resolve: ({ result }) => (result === null ? null : graphiqlUrl(result)),
    }),
    otherReadings: t.field({
      type: [Reading],
      description: 'Other ways to read the question, the most likely first; at most six.',
      resolve: ({ others }) => others,
    }),
    recognised: t.field({
      type: [Recognised],
      description: 'The names and dates in the question, in its order.',
      resolve: ({ view, understanding }) =>
        understanding.recognised.map(({ text, id }) => ({ text, entity: id === null ? null : view.ref(id) })),
    }),
    suggestions: t.stringList({
      description: "Similar questions that can be read, when this one can't.",
      resolve: ({ view, understanding }) =>
        Promise.all(understanding.suggestions.map(({ reading, slots }) => paraphrase(view, reading, slots))),
    }),
  }),
});

builder.queryField('ask', (t) =>
  t.field({
    type: Answer,
    args: {
      question: t.arg.string({
        required: true,
        description: `Such as "which films is Charon in?"; at most ${maxSearchLength} characters.`,
      }),
    },
    description:
      "Answers a question in plain words. A grammar reads it, and never guesses: when it can't read a question, it says so and suggests similar ones.",
    resolve: (root, { question }, context) => {
      if (question.length > maxSearchLength) {
        throw new BadUserInput(`A question may have ${maxSearchLength} characters; this one has ${question.length}.`);
      }
      return answer(viewOf(root, context), question, context);
    },
  }),
);
