// The GraphQL field `ask`, which answers questions in natural language.

import { builder, enumOf, type Query, viewOf } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { Citation, citationsOf } from '../facts/source.ts';
import { Entity, Fact, Root } from '../interfaces.ts';
import { maxSearchLength } from '../view/search.ts';
import type { EntityRef } from '../view/view.ts';
import { type AnswerRef, answer, queryOf, type ReadingRef } from './answer.ts';
import { paraphrase } from './understand.ts';
import type { Verdict } from './verdicts.ts';

const AnswerVerdict = enumOf<Verdict['verdict']>('AnswerVerdict', 'The answer to a yes-or-no question.', {
  YES: 'Yes: a fact says so.',
  NO: 'No: a fact says the opposite, or the list that would contain it is complete and does not.',
  NOT_RECORDED: 'Not known: no fact says yes or no.',
});

/** The address of GraphiQL with a query filled in. */
const graphiqlUrl = ({ query, variables }: Query): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;

const Reading = builder.objectRef<ReadingRef>('Reading');
Reading.implement({
  description: 'One way to understand a question.',
  fields: (t) => ({
    reading: t.exposeString('text', {
      description: 'Your question, reworded so that it has only this meaning. You can ask it in these words.',
    }),
    operation: t.string({
      description: 'The name of the prepared query that answers the question.',
      resolve: ({ interpretation }) => interpretation.reading.operation,
    }),
    query: t.string({
      description: 'The GraphQL query that answers the question.',
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
    text: t.exposeString('text', { description: 'The name or date as written in the question.' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity with that name; null for a date.',
      resolve: ({ entity }) => entity,
    }),
  }),
});

const Answer = builder.objectRef<AnswerRef>('Answer');
Answer.implement({
  description:
    'The answer to a question in natural language: how it was understood, what the facts say, and where they come from.',
  fields: (t) => ({
    question: t.string({
      description: 'The question as you asked it.',
      resolve: ({ understanding }) => understanding.question,
    }),
    reading: t.string({
      nullable: true,
      description:
        "How the question was understood, in plain words; null when it can't be understood, or can be understood in several ways.",
      resolve: ({ chosen }) => chosen?.text ?? null,
    }),
    operation: t.string({
      nullable: true,
      description:
        'The name of the prepared query that answers the question; null when the question was not understood.',
      resolve: ({ chosen }) => chosen?.interpretation.reading.operation ?? null,
    }),
    verdict: t.expose('verdict', {
      type: AnswerVerdict,
      nullable: true,
      description: 'The answer to a yes-or-no question; null for other questions.',
    }),
    sentences: t.exposeStringList('sentences', {
      description: 'The answer as sentences: a summary first, then the facts behind it.',
    }),
    facts: t.field({ type: [Fact], description: 'The facts behind the answer.', resolve: ({ facts }) => facts }),
    entities: t.field({
      type: [Entity],
      description: 'The films, characters and other things in the answer, without duplicates.',
      resolve: ({ view, entities }) => entities.map((id) => view.ref(id)),
    }),
    citations: t.field({
      type: [Citation],
      description: 'The sources of the facts, without duplicates.',
      resolve: ({ view, facts }) =>
        citationsOf(
          view,
          facts.map(({ id }) => id),
        ),
    }),
    query: t.string({
      nullable: true,
      description: 'The GraphQL query that gives the answer; null when the question was not understood.',
      resolve: ({ result }) => result?.query ?? null,
    }),
    variables: t.string({
      nullable: true,
      description: 'The variables of the query, as JSON; null when there is no query.',
      resolve: ({ result }) => (result === null ? null : JSON.stringify(result.variables)),
    }),
    url: t.string({
      nullable: true,
      description: 'A link that opens the query in GraphiQL; null when there is no query.',
      resolve: ({ result }) => (result === null ? null : graphiqlUrl(result)),
    }),
    otherReadings: t.field({
      type: [Reading],
      description: 'Other ways to understand the question, at most six, the most likely first.',
      resolve: ({ others }) => others,
    }),
    recognised: t.field({
      type: [Recognised],
      description: 'The names and dates in the question, in the order in which it has them.',
      resolve: ({ view, understanding }) =>
        understanding.recognised.map(({ text, id }) => ({ text, entity: id === null ? null : view.ref(id) })),
    }),
    suggestions: t.stringList({
      description: "Similar questions that can be answered, if this one can't be understood.",
      resolve: ({ view, understanding }) =>
        Promise.all(understanding.suggestions.map(({ reading, slots }) => paraphrase(view, reading, slots))),
    }),
  }),
});

builder.interfaceField(Root, 'ask', (t) =>
  t.field({
    type: Answer,
    args: {
      question: t.arg.string({
        required: true,
        description: `The question, such as "which films is Charon in?"; at most ${maxSearchLength} characters.`,
      }),
    },
    description:
      'Answers a question in natural language. It is parsed by a grammar, not by a language model. A question that the grammar cannot parse gets no answer, only suggestions of similar questions.',
    resolve: (root, { question }, context) => {
      if (question.length > maxSearchLength) {
        throw new BadUserInput(`A question may have ${maxSearchLength} characters; this one has ${question.length}.`);
      }
      return answer(viewOf(root, context), question, context);
    },
  }),
);
