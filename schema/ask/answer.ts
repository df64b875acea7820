// Answers a question: runs the operation of its best interpretation, and extracts sentences and facts from the data.

import type { Context, OperationResult, Query } from '../builder.ts';
import { bareId } from '../find.ts';
import { lastDay } from '../tables/dates.ts';
import { entityKinds, mapValues } from '../tables/index.ts';
import { type AnyFact, kindOf, type View } from '../view/view.ts';
import { Budget } from './budget.ts';
import { collectFacts, filled, valuesAt } from './collect-facts.ts';
import { type Interpretation, paraphrase, type Understanding, understand } from './understand.ts';
import type { Verdict } from './verdicts.ts';

/** An interpretation, with its question in plain words as `text`. */
export interface ReadingRef {
  view: View;
  interpretation: Interpretation;
  text: string;
}

export interface AnswerRef {
  view: View;
  understanding: Understanding;
  /** The interpretation that is answered; null when the question can't be read, or is ambiguous. */
  chosen: ReadingRef | null;
  others: ReadingRef[];
  verdict: Verdict['verdict'] | null;
  sentences: string[];
  facts: AnyFact[];
  entities: string[];
  result: OperationResult | null;
}

const maxOtherReadings = 5;
/** Interpretations that cost this much more than the best are not offered. */
const maxExtraCost = 2;

/** Interprets a question and answers it from the facts of a view. */
export async function answer(view: View, question: string, context: Context): Promise<AnswerRef> {
  const understanding = await understand(view, question, new Budget(view, context.meter));
  const { interpretations } = understanding;
  const maxCost = (interpretations[0]?.cost ?? 0) + maxExtraCost;
  const readingRefs = await Promise.all(
    interpretations
      .filter(({ cost }) => cost <= maxCost)
      .slice(0, maxOtherReadings + 1)
      .map(async (interpretation) => {
        const text = await paraphrase(view, interpretation.reading, interpretation.slots);
        return { view, interpretation, text };
      }),
  );
  const empty = { view, understanding, verdict: null, facts: [], entities: [], result: null };
  const [first, ...rest] = readingRefs;
  if (first === undefined) return { ...empty, chosen: null, others: [], sentences: ["I can't read that."] };
  if (understanding.ambiguous) {
    const sentences = ['I can read that in more than one way, as several things have that name.'];
    return { ...empty, chosen: null, others: readingRefs, sentences };
  }
  const others = rest.filter(
    (other, index) => other.text !== first.text && rest.findIndex(({ text }) => text === other.text) === index,
  );
  const result = await context.runOperation(...operationOf(first, context));
  return { ...empty, chosen: first, others, ...(await answerFrom(result.data, first)), result };
}

/** The query that answers a reading, without running it. */
export const queryOf = (reading: ReadingRef, context: Context): Query =>
  context.queryFor(...operationOf(reading, context));

/** The operation of a reading, with its variables, and the day for `asOf`; null for the latest day. */
function operationOf(
  { view, interpretation }: ReadingRef,
  { view: latest }: Context,
): Parameters<Context['runOperation']> {
  const { reading } = interpretation;
  // The operation is a query like any client's, so it takes the ids of the view.
  const variables = mapValues(interpretation.variables, (value) =>
    typeof value === 'string' ? view.publicId(value) : value,
  );
  const { date } = variables;
  // An operation with a date uses `asOf` itself. Inside `asOf`, the date must not be later than the view's day.
  if (typeof date === 'string') {
    const clipped = !view.isLatest && lastDay(date) > view.day ? view.day : date;
    return [reading.operation, { ...variables, date: clipped }, null];
  }
  return [reading.operation, variables, view.day === latest.day ? null : view.day];
}

async function answerFrom(data: unknown, { view, interpretation: { reading } }: ReadingRef) {
  const works =
    reading.worksPath === undefined ? {} : { works: new Set(valuesAt(data, reading.worksPath).map(String)) };
  const collected = collectFacts(data, {
    ...works,
    ...(reading.allowedValues && { allowedValues: reading.allowedValues }),
  });
  const { sentences } = collected;
  const ids = [...new Set(collected.ids.map(bareId))].map((id) => view.store.slugs.keyOn(id, view.day) ?? id);
  const verdict = reading.verdict?.(data) ?? null;
  const firstLine = reading.firstLine === undefined ? null : filled(reading.firstLine, data);
  const isEmpty = reading.firstLine !== undefined || sentences.length === 0;
  const emptyLine = isEmpty && reading.emptyLine !== undefined ? filled(reading.emptyLine, data) : null;
  const opening = verdict?.line ?? firstLine ?? emptyLine;
  const otherSentences = sentences.filter((text) => !opening?.endsWith(text));
  const facts = await Promise.all(ids.map((id) => (view.isFactKind(kindOf(id)) ? view.fact(id) : null)));
  return {
    verdict: verdict?.verdict ?? null,
    sentences: [...(opening === null ? [] : [opening]), ...otherSentences],
    facts: facts.flatMap((fact) => fact ?? []),
    entities: ids.filter((id) => entityKinds.some((kind) => kind === kindOf(id))),
  };
}
