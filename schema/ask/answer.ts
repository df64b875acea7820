// From an interpretation to its answer: runs the operation, and takes the sentences and facts from its data.

import type { Context, OperationResult, Query } from '../builder.ts';
import { lastDay } from '../tables/dates.ts';
import { entityKinds } from '../tables/index.ts';
import { type AnyFact, kindOf, type View } from '../view/view.ts';
import { Budget } from './budget.ts';
import { collectFacts, filled, valuesAt } from './collect-facts.ts';
import { type Interpretation, paraphrase, type Understanding, understand } from './understand.ts';
import type { Verdict } from './verdicts.ts';

/** An interpretation with its text in plain words. */
export interface ReadingRef {
  view: View;
  interpretation: Interpretation;
  text: string;
}

export interface AnswerRef {
  view: View;
  understanding: Understanding;
  /** How the question was read; null when it can't be read, or in more than one way. */
  chosen: ReadingRef | null;
  others: ReadingRef[];
  verdict: Verdict['verdict'] | null;
  sentences: string[];
  facts: AnyFact[];
  entities: string[];
  result: OperationResult | null;
}

const mostOthers = 5;
/** How much further than the nearest an interpretation may be and still be offered. */
const nearEnough = 2;

/** Reads a question and answers it, as far as the view knows. */
export async function answer(view: View, question: string, context: Context): Promise<AnswerRef> {
  const understanding = await understand(view, question, new Budget(view, context.meter));
  const { interpretations } = understanding;
  const furthest = (interpretations[0]?.cost ?? 0) + nearEnough;
  const refs = await Promise.all(
    interpretations
      .filter(({ cost }) => cost <= furthest)
      .slice(0, mostOthers + 1)
      .map(async (interpretation) => {
        const text = await paraphrase(view, interpretation.reading, interpretation.slots);
        return { view, interpretation, text };
      }),
  );
  const empty = { view, understanding, verdict: null, facts: [], entities: [], result: null };
  const [first, ...rest] = refs;
  if (first === undefined) return { ...empty, chosen: null, others: [], sentences: ["I can't read that."] };
  if (understanding.ambiguous) {
    const sentences = ['I can read that in more than one way, as several things have that name.'];
    return { ...empty, chosen: null, others: refs, sentences };
  }
  const others = rest.filter(
    (each, at) => each.text !== first.text && rest.findIndex(({ text }) => text === each.text) === at,
  );
  const result = await context.runOperation(...operationOf(first, context));
  return { ...empty, chosen: first, others, ...(await answerFrom(result.data, first)), result };
}

/** The query that answers a reading; it is not run. */
export const queryOf = (reading: ReadingRef, context: Context): Query =>
  context.queryFor(...operationOf(reading, context));

/** The operation of a reading. It looks back to the view's day unless that is the latest. */
function operationOf(
  { view, interpretation }: ReadingRef,
  { view: latest }: Context,
): Parameters<Context['runOperation']> {
  const { reading, variables } = interpretation;
  const { date } = variables;
  // An operation with a date looks back by itself, from the latest view, but not beyond the day of this view.
  if (typeof date === 'string') {
    const clipped = view.isNested && lastDay(date) > view.day ? view.day : date;
    return [reading.operation, { ...variables, date: clipped }, null];
  }
  return [reading.operation, variables, view.day === latest.day ? null : view.day];
}

async function answerFrom(data: unknown, { view, interpretation: { reading } }: ReadingRef) {
  const works = reading.within === undefined ? {} : { works: new Set(valuesAt(data, reading.within).map(String)) };
  const { sentences, ids } = collectFacts(data, { ...works, ...(reading.only && { only: reading.only }) });
  const verdict = reading.verdict?.(data) ?? null;
  const head = reading.head === undefined ? null : filled(reading.head, data);
  const isEmpty = reading.head !== undefined || sentences.length === 0;
  const none = isEmpty && reading.none !== undefined ? filled(reading.none, data) : null;
  const begin = verdict?.line ?? head ?? none;
  const rest = sentences.filter((text) => !begin?.endsWith(text));
  const known = await Promise.all(ids.map((id) => (view.isFactKind(kindOf(id)) ? view.fact(id) : null)));
  return {
    verdict: verdict?.verdict ?? null,
    sentences: [...(begin === null ? [] : [begin]), ...rest],
    facts: known.flatMap((fact) => fact ?? []),
    entities: ids.filter((id) => entityKinds.some((kind) => kind === kindOf(id))),
  };
}
