// From a question to its interpretations, the nearest first. There are none when a word is left that no edge covers.

import { entityKinds } from '../tables/index.ts';
import { compareRanks, kindOrder } from '../view/ranking.ts';
import type { View } from '../view/view.ts';
import { type Budget, QuestionTooCostly } from './budget.ts';
import { type Chart, type Edge, matches, type Pattern, patternOf, wordsOf } from './chart.ts';
import { datesIn } from './dates.ts';
import { namesIn, similarNamesIn } from './mentions.ts';
import { type Reading, readings } from './readings.ts';
import { phraseFor, tokensIn } from './vocabulary.ts';

/** A reading with the values of its slots. */
export interface Interpretation {
  reading: Reading;
  variables: Record<string, unknown>;
  /** By the name of the slot: an id, a date, a job or a role. */
  slots: Record<string, string>;
  /** How far it is from what is written. */
  cost: number;
}

export interface Understanding {
  question: string;
  /** The nearest first. */
  interpretations: Interpretation[];
  /** Whether the nearest takes a name that could as well stand for something else. */
  ambiguous: boolean;
  /** The names and dates in the question, each with the most likely entity; null for a date. */
  recognised: { text: string; id: string | null }[];
  /** Readings that share something with a question that can't be read. */
  suggestions: { reading: Reading; slots: Record<string, string> }[];
}

const isEntity = ({ label }: Edge) => entityKinds.some((kind) => kind === label);

const patterns: readonly { reading: Reading; pattern: Pattern }[] = readings.flatMap((reading) => [
  ...(reading.words ?? []).map((text) => ({ reading, pattern: patternOf(text, false) })),
  ...(reading.phrases ?? []).map((text) => ({ reading, pattern: patternOf(text, true) })),
]);

/** The variables of an operation. Slots whose names differ only in a number fill one list. */
function variablesOf(reading: Reading, slots: Record<string, Edge>): Record<string, unknown> {
  const variables: Record<string, unknown> = { ...reading.fixed };
  for (const [slot, { label, value }] of Object.entries(slots).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const name = slot.replace(/\d$/, '');
    const isList = label === 'job' || label === 'role';
    // Only this loop writes lists, and it writes strings.
    variables[name] = isList ? [...((variables[name] as string[] | undefined) ?? []), value] : value;
  }
  return variables;
}

/** Whether a question has at least one edge for each item of a pattern. Most patterns are ruled out by this. */
const mayFit = ({ items }: Pattern, { slots }: Reading, labels: ReadonlySet<string>): boolean =>
  items.every((item) =>
    'token' in item ? labels.has(item.token) : slots[item.slot]?.some((label) => labels.has(label)),
  );

async function interpretationsOf(chart: Chart, budget: Budget): Promise<Interpretation[]> {
  const found = new Map<string, Interpretation & { rank: number[] }>();
  const labels = new Set(chart.edges.map(({ label }) => label));
  for (const [place, { reading, pattern }] of patterns.entries()) {
    if (!mayFit(pattern, reading, labels)) continue;
    budget.spend(chart.edges.length);
    await budget.pause();
    for (const { slots, cost } of matches(chart, pattern, reading.slots)) {
      const filled = Object.values(slots).map(({ value }) => value);
      if (new Set(filled).size < filled.length) continue;
      const variables = variablesOf(reading, slots);
      const key = JSON.stringify([reading.question, variables]);
      // Of several kinds that bear a name, the one that the slot names first.
      const kinds = Object.entries(slots).map(([slot, { label }]) => reading.slots[slot]?.indexOf(label) ?? 0);
      const rank = [Math.round(cost * 1000) / 1000, place, ...kinds];
      const values = Object.fromEntries(Object.entries(slots).map(([slot, { value }]) => [slot, value]));
      const before = found.get(key);
      if (before && compareRanks(before.rank, rank) <= 0) continue;
      found.set(key, { reading, variables, slots: values, cost, rank });
    }
  }
  return [...found.values()].toSorted((a, b) => compareRanks(a.rank, b.rank));
}

/** Whether two interpretations ask the same about different things of one kind, and neither is nearer. */
function isRival(a: Interpretation, b: Interpretation): boolean {
  if (a.reading !== b.reading || Math.abs(a.cost - b.cost) > 0.0005) return false;
  const kinds = ({ slots }: Interpretation) => Object.values(slots).map((value) => value.split(':')[0]);
  return kinds(a).join() === kinds(b).join();
}

/** The best edges that don't overlap: the nearest first, and the longest of equally near ones. */
function apart(edges: readonly Edge[]): Edge[] {
  const kept: Edge[] = [];
  const best = edges.toSorted(
    (a, b) =>
      Math.floor(a.cost) - Math.floor(b.cost) ||
      b.to - b.from - (a.to - a.from) ||
      a.cost - b.cost ||
      preference(a) - preference(b),
  );
  for (const edge of best) {
    if (kept.every(({ from, to }) => edge.to <= from || edge.from >= to)) kept.push(edge);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

const preference = ({ label }: Edge) => kindOrder.indexOf(label);

/** The readings that share most with the question: its words, and the kinds of the things it names. */
function suggestionsFor(edges: readonly Edge[], names: readonly Edge[]): Understanding['suggestions'] {
  const labels = new Set(edges.map(({ label }) => label));
  const scored = patterns.map(({ reading, pattern }) => {
    const slots: Record<string, string> = {};
    let there = 0;
    for (const item of pattern.items) {
      if ('token' in item) there += labels.has(item.token) ? 2 : 0;
      else {
        const used = new Set(Object.values(slots));
        const name = names.find(({ label, value }) => reading.slots[item.slot]?.includes(label) && !used.has(value));
        if (name) slots[item.slot] = name.value;
        there += name ? 1.5 : 0;
      }
    }
    const wanted = pattern.items.reduce((sum, item) => sum + ('token' in item ? 2 : 1.5), 0);
    return { reading, slots, score: there / wanted + there / 100 };
  });
  const once = new Map<string, (typeof scored)[number]>();
  for (const each of scored.toSorted((a, b) => b.score - a.score)) {
    if (!once.has(each.reading.question)) once.set(each.reading.question, each);
  }
  return [...once.values()].filter(({ score }) => score > 0.3).slice(0, 3);
}

const nothing = { interpretations: [], ambiguous: false, recognised: [], suggestions: [] };

/** Interprets a question, as far as a view knows the names in it. A question that costs too much has no interpretation. */
export async function understand(view: View, question: string, budget: Budget): Promise<Understanding> {
  try {
    return await interpreted(view, question, budget);
  } catch (error) {
    if (!(error instanceof QuestionTooCostly)) throw error;
    return { question, ...nothing };
  }
}

async function interpreted(view: View, question: string, budget: Budget): Promise<Understanding> {
  const words = wordsOf(question);
  const spend = (units: number) => budget.spend(units);
  const named = await namesIn(view, question, words, budget);
  const exact = [...named, ...datesIn(words)];
  let edges = [...exact, ...tokensIn(words, false, spend)];
  let interpretations = await interpretationsOf({ words, edges, spend }, budget);
  if (interpretations.length === 0 && words.length > 0) {
    const similar = await similarNamesIn(view, question, words, { named: exact, budget });
    edges = [...exact, ...similar, ...tokensIn(words, true, spend)];
    interpretations = await interpretationsOf({ words, edges, spend }, budget);
  }
  const [best, ...rest] = interpretations;
  const names = apart(edges.filter((edge) => isEntity(edge) || edge.label === 'date'));
  const textOf = ({ from, to }: Edge) => question.slice(words[from]?.start, words[to - 1]?.end);
  return {
    question,
    interpretations,
    ambiguous: best !== undefined && rest.some((each) => isRival(best, each)),
    recognised: names.map((edge) => ({ text: textOf(edge), id: isEntity(edge) ? edge.value : null })),
    suggestions: best === undefined ? suggestionsFor(edges, names) : [],
  };
}

/** Examples for a slot that nothing fills; with them a suggestion reads. */
const examples: Record<string, string> = {
  Character: 'Charon',
  Film: 'Ballerina',
  Person: 'Lance Reddick',
  Organization: 'the New York Continental',
  date: '2023',
  job: 'directed',
  role: 'concierge',
};

/** A reading as a question in plain words. It is read the same again. */
export async function paraphrase(view: View, reading: Reading, slots: Record<string, string>): Promise<string> {
  const parts = Object.keys(reading.slots).map(async (slot): Promise<[string, string]> => {
    const [label = ''] = reading.slots[slot] ?? [];
    const value = slots[slot];
    if (value === undefined) return [slot, slot.endsWith('2') ? '' : (examples[label] ?? '…')];
    if (label === 'date') return [slot, value];
    if (label === 'job' || label === 'role') return [slot, phraseFor(label, value)];
    return [slot, await view.label(value)];
  });
  const texts = Object.fromEntries(await Promise.all(parts));
  const jobs = texts.jobs2 ? `${texts.jobs} and ${texts.jobs2}` : texts.jobs;
  return reading.question.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'jobs' ? jobs : texts[slot]) ?? '…');
}
