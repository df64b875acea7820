// Natural language understanding: finds the interpretations of a question, the most likely first.

import { entityKinds } from '../tables/index.ts';
import { compareRanks, kindOrder } from '../view/ranking.ts';
import type { View } from '../view/view.ts';
import { type Budget, QuestionTooCostly } from './budget.ts';
import { type Chart, type ChartEdge, matches, type Pattern, patternOf, wordsOf } from './chart.ts';
import { datesIn } from './dates.ts';
import { namesIn } from './mentions.ts';
import { type Reading, readings } from './readings.ts';
import { similarNamesIn } from './similar-names.ts';
import { phraseFor, tokensIn } from './tokenizer.ts';

/** An intent with its slots filled: a reading, and the value of each slot. */
export interface Interpretation {
  reading: Reading;
  variables: Record<string, unknown>;
  /** The value of each slot by its name: an id, a date, a job or a role. */
  slots: Record<string, string>;
  /** Lower is more likely: 0 when all words match exactly. */
  cost: number;
}

export interface Understanding {
  question: string;
  /** The most likely first. Empty when the question can't be read. */
  interpretations: Interpretation[];
  /** Whether a name in the best interpretation could equally well mean another entity. */
  ambiguous: boolean;
  /** The names and dates in the question. `id` is that of the most likely entity; null for a date. */
  recognised: { text: string; id: string | null }[];
  /** Similar questions that can be read, if this one can't. */
  suggestions: { reading: Reading; slots: Record<string, string> }[];
}

const isEntity = ({ label }: ChartEdge) => entityKinds.some((kind) => kind === label);

const patterns: readonly { reading: Reading; pattern: Pattern }[] = readings.flatMap((reading) => [
  ...(reading.patterns ?? []).map((text) => ({ reading, pattern: patternOf(text, false) })),
  ...(reading.orderedPatterns ?? []).map((text) => ({ reading, pattern: patternOf(text, true) })),
]);

/** The variables of an operation. Slots whose names differ only in a final digit, such as `jobs2`, fill one list. */
function variablesOf(reading: Reading, slots: Record<string, ChartEdge>): Record<string, unknown> {
  const variables: Record<string, unknown> = { ...reading.fixed };
  for (const [slot, { label, value }] of Object.entries(slots).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const name = slot.replace(/\d$/, '');
    const isList = label === 'job' || label === 'role';
    // Only this loop writes lists, and it writes strings.
    variables[name] = isList ? [...((variables[name] as string[] | undefined) ?? []), value] : value;
  }
  return variables;
}

/** Whether a question has an edge for each item of a pattern. This cheap test rules out most patterns. */
const mayMatch = ({ items }: Pattern, { slots }: Reading, labels: ReadonlySet<string>): boolean =>
  items.every((item) =>
    'token' in item ? labels.has(item.token) : slots[item.slot]?.some((label) => labels.has(label)),
  );

async function interpretationsOf(chart: Chart, budget: Budget): Promise<Interpretation[]> {
  const found = new Map<string, Interpretation & { rank: number[] }>();
  const labels = new Set(chart.edges.map(({ label }) => label));
  for (const [index, { reading, pattern }] of patterns.entries()) {
    if (!mayMatch(pattern, reading, labels)) continue;
    budget.spend(chart.edges.length);
    await budget.pause();
    for (const { slots, cost } of matches(chart, pattern, reading.slots)) {
      const slotValues = Object.values(slots).map(({ value }) => value);
      if (new Set(slotValues).size < slotValues.length) continue;
      const variables = variablesOf(reading, slots);
      const key = JSON.stringify([reading.question, variables]);
      // If entities of several kinds have the name, prefer the kind that the slot lists first.
      const kindRanks = Object.entries(slots).map(([slot, { label }]) => reading.slots[slot]?.indexOf(label) ?? 0);
      const rank = [Math.round(cost * 1000) / 1000, index, ...kindRanks];
      const values = Object.fromEntries(Object.entries(slots).map(([slot, { value }]) => [slot, value]));
      const earlier = found.get(key);
      if (earlier && compareRanks(earlier.rank, rank) <= 0) continue;
      found.set(key, { reading, variables, slots: values, cost, rank });
    }
  }
  return [...found.values()].toSorted((a, b) => compareRanks(a.rank, b.rank));
}

/** Whether two interpretations differ only in the entities, which are of the same kinds and equally likely. */
function isRival(a: Interpretation, b: Interpretation): boolean {
  if (a.reading !== b.reading || Math.abs(a.cost - b.cost) > 0.0005) return false;
  const kinds = ({ slots }: Interpretation) => Object.values(slots).map((value) => value.split(':')[0]);
  return kinds(a).join() === kinds(b).join();
}

/** Picks edges that don't overlap, the best first: by cost rounded down, then length, then exact cost, then kind. */
function withoutOverlaps(edges: readonly ChartEdge[]): ChartEdge[] {
  const kept: ChartEdge[] = [];
  const bestFirst = edges.toSorted(
    (a, b) =>
      Math.floor(a.cost) - Math.floor(b.cost) ||
      b.to - b.from - (a.to - a.from) ||
      a.cost - b.cost ||
      kindRank(a) - kindRank(b),
  );
  for (const edge of bestFirst) {
    if (kept.every(({ from, to }) => edge.to <= from || edge.from >= to)) kept.push(edge);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

const kindRank = ({ label }: ChartEdge) => kindOrder.indexOf(label);

/** The readings that have most tokens and kinds of entity in common with the question, the best first. */
function suggestionsFor(edges: readonly ChartEdge[], names: readonly ChartEdge[]): Understanding['suggestions'] {
  const labels = new Set(edges.map(({ label }) => label));
  const scored = patterns.map(({ reading, pattern }) => {
    const slots: Record<string, string> = {};
    let matched = 0;
    for (const item of pattern.items) {
      if ('token' in item) matched += labels.has(item.token) ? 2 : 0;
      else {
        const usedValues = new Set(Object.values(slots));
        const name = names.find(
          ({ label, value }) => reading.slots[item.slot]?.includes(label) && !usedValues.has(value),
        );
        if (name) slots[item.slot] = name.value;
        matched += name ? 1.5 : 0;
      }
    }
    const total = pattern.items.reduce((sum, item) => sum + ('token' in item ? 2 : 1.5), 0);
    return { reading, slots, score: matched / total + matched / 100 };
  });
  const bestByQuestion = new Map<string, (typeof scored)[number]>();
  for (const candidate of scored.toSorted((a, b) => b.score - a.score)) {
    const { question } = candidate.reading;
    if (!bestByQuestion.has(question)) bestByQuestion.set(question, candidate);
  }
  return [...bestByQuestion.values()].filter(({ score }) => score > 0.3).slice(0, 3);
}

const emptyUnderstanding = { interpretations: [], ambiguous: false, recognised: [], suggestions: [] };

/** Interprets a question with the names that a view knows. A question that needs too much work has no interpretation. */
export async function understand(view: View, question: string, budget: Budget): Promise<Understanding> {
  try {
    return await understandWithin(view, question, budget);
  } catch (error) {
    if (!(error instanceof QuestionTooCostly)) throw error;
    return { question, ...emptyUnderstanding };
  }
}

async function understandWithin(view: View, question: string, budget: Budget): Promise<Understanding> {
  const words = wordsOf(question);
  const spend = (units: number) => budget.spend(units);
  const exactNames = await namesIn(view, question, words, budget);
  const exact = [...exactNames, ...datesIn(words)];
  let edges = [...exact, ...tokensIn(words, false, spend)];
  let interpretations = await interpretationsOf({ words, edges, spend }, budget);
  if (interpretations.length === 0 && words.length > 0) {
    const similarNames = await similarNamesIn(view, question, words, { named: exact, budget });
    edges = [...exact, ...similarNames, ...tokensIn(words, true, spend)];
    interpretations = await interpretationsOf({ words, edges, spend }, budget);
  }
  const [best, ...rest] = interpretations;
  const names = withoutOverlaps(edges.filter((edge) => isEntity(edge) || edge.label === 'date'));
  const textOf = ({ from, to }: ChartEdge) => question.slice(words[from]?.start, words[to - 1]?.end);
  return {
    question,
    interpretations,
    ambiguous: best !== undefined && rest.some((other) => isRival(best, other)),
    recognised: names.map((edge) => ({ text: textOf(edge), id: isEntity(edge) ? edge.value : null })),
    suggestions: best === undefined ? suggestionsFor(edges, names) : [],
  };
}

/** Example values for the empty slots of a suggestion. */
const examples: Record<string, string> = {
  Character: 'Charon',
  Film: 'Ballerina',
  Person: 'Lance Reddick',
  Organization: 'the New York Continental',
  date: '2023',
  job: 'directed',
  role: 'concierge',
};

/** Writes a reading as a plain question. Asking that question gives the same reading. */
export async function paraphrase(view: View, reading: Reading, slots: Record<string, string>): Promise<string> {
  const slotTexts = Object.keys(reading.slots).map(async (slot): Promise<[string, string]> => {
    const [label = ''] = reading.slots[slot] ?? [];
    const value = slots[slot];
    if (value === undefined) return [slot, slot.endsWith('2') ? '' : (examples[label] ?? '…')];
    if (label === 'date') return [slot, value];
    if (label === 'job' || label === 'role') return [slot, phraseFor(label, value)];
    return [slot, await view.label(value)];
  });
  const texts = Object.fromEntries(await Promise.all(slotTexts));
  const jobs = texts.jobs2 ? `${texts.jobs} and ${texts.jobs2}` : texts.jobs;
  return reading.question.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'jobs' ? jobs : texts[slot]) ?? '…');
}
