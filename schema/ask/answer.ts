// From a reading to its answer: runs the operation and takes from its data what tells it.

import type { Context, Query, Ran } from '../builder.ts';
import { lastDay } from '../tables/dates.ts';
import { entityKinds } from '../tables/index.ts';
import { type AnyFact, kindOf, type View } from '../view/view.ts';
import { asked, type Read, type Understanding, understand } from './read.ts';
import { filled, told, valuesAt } from './told.ts';
import type { Verdict } from './verdicts.ts';

export interface ReadingRef {
  view: View;
  read: Read;
  text: string;
}

export interface AnswerRef {
  view: View;
  understood: Understanding;
  /** How it was read; null when it can't be, or could as well be read of something else. */
  read: ReadingRef | null;
  others: ReadingRef[];
  verdict: Verdict['verdict'] | null;
  sentences: string[];
  facts: AnyFact[];
  entities: string[];
  ran: Ran | null;
}

const mostOthers = 5;
/** How much further than the nearest a reading may be and still be offered. */
const nearEnough = 2;

/** Reads a question and answers it, as far as the view knows. */
export async function answer(view: View, question: string, context: Context): Promise<AnswerRef> {
  const understood = await understand(view, question);
  const [best] = understood.reads;
  const near = understood.reads.filter(({ cost }) => best !== undefined && cost <= best.cost + nearEnough);
  const refs = await Promise.all(
    near
      .slice(0, mostOthers + 1)
      .map(async (read) => ({ view, read, text: await asked(view, read.reading, read.slots) })),
  );
  const empty = { view, understood, verdict: null, facts: [], entities: [], ran: null };
  const [first, ...rest] = refs;
  if (first === undefined) return { ...empty, read: null, others: [], sentences: ["I can't read that."] };
  if (understood.ambiguous) {
    const sentences = ['I can read that in more than one way, as several things have that name.'];
    return { ...empty, read: null, others: refs, sentences };
  }
  const others = rest.filter(
    (each, at) => each.text !== first.text && rest.findIndex(({ text }) => text === each.text) === at,
  );
  const ran = await context.run(...operationOf(first, context));
  return { ...empty, read: first, others, ...(await tell(view, first.read, ran.data)), ran };
}

/** The query that answers a reading, without asking it. */
export const queryOf = (reading: ReadingRef, context: Context): Query =>
  context.asking(...operationOf(reading, context));

/** The operation of a reading, as of the view's day if that is not the latest. */
function operationOf({ view, read }: ReadingRef, { view: latest }: Context): Parameters<Context['run']> {
  const { operation } = read.reading;
  const { date } = read.variables;
  // An operation that looks back by itself can't look from an earlier day, but no further than to it.
  if (typeof date === 'string') {
    const clipped = view.nested && lastDay(date) > view.day ? view.day : date;
    return [operation, { ...read.variables, date: clipped }, null];
  }
  return [operation, read.variables, view.day === latest.day ? null : view.day];
}

async function tell(view: View, { reading }: Read, data: unknown) {
  const works = reading.within === undefined ? {} : { works: new Set(valuesAt(data, reading.within).map(String)) };
  const { sentences, ids } = told(data, { ...works, ...(reading.only && { only: reading.only }) });
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
