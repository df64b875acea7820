// From a question to its readings, the nearest first. None where a word is left that nothing accounts for.

import { entityKinds } from '../tables/index.ts';
import { compare } from '../view/search.ts';
import type { View } from '../view/view.ts';
import { type Chart, type Edge, matches, type Pattern, patternOf, wordsOf } from './chart.ts';
import { datesIn, namesIn, nearNamesIn } from './mentions.ts';
import { type Reading, readings } from './readings.ts';
import { phraseFor, tokensIn } from './vocabulary.ts';

/** A reading with what fills its slots. */
export interface Read {
  reading: Reading;
  variables: Record<string, unknown>;
  /** What fills each slot, by the name of the slot. */
  slots: Record<string, string>;
  cost: number;
}

export interface Understanding {
  question: string;
  /** The nearest first. Several that are equally near differ in what a name stands for. */
  reads: Read[];
  /** Whether the nearest reading takes a name that could as well stand for something else. */
  ambiguous: boolean;
  /** The names and dates in the question, each with the best that it stands for. */
  recognised: { text: string; id: string | null }[];
  /** Readings that come near, with how much of them is there. */
  near: { reading: Reading; slots: Record<string, string> }[];
}

const isEntity = ({ label }: Edge) => entityKinds.some((kind) => kind === label);

const patterns: readonly { reading: Reading; pattern: Pattern }[] = readings.flatMap((reading) => [
  ...(reading.words ?? []).map((text) => ({ reading, pattern: patternOf(text, false) })),
  ...(reading.phrases ?? []).map((text) => ({ reading, pattern: patternOf(text, true) })),
]);

/** The variables of an operation: slots that differ only in a number fill one list. */
function variablesOf(reading: Reading, slots: Record<string, Edge>): Record<string, unknown> {
  const variables: Record<string, unknown> = { ...reading.fixed };
  for (const [slot, { label, value }] of Object.entries(slots).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const name = slot.replace(/\d$/, '');
    const isList = label === 'job' || label === 'role';
    variables[name] = isList ? [...((variables[name] as string[] | undefined) ?? []), value] : value;
  }
  return variables;
}

function readsOf(chart: Chart): Read[] {
  const found = new Map<string, Read & { rank: number[] }>();
  for (const [place, { reading, pattern }] of patterns.entries()) {
    for (const { slots, cost } of matches(chart, pattern, reading.slots)) {
      if (Object.values(slots).some((edge, at, all) => all.findIndex(({ value }) => value === edge.value) !== at))
        continue;
      const variables = variablesOf(reading, slots);
      const key = JSON.stringify([reading.asks, variables]);
      // Of several kinds that bear a name, the one that the slot names first.
      const kinds = Object.entries(slots).map(([slot, { label }]) => reading.slots[slot]?.indexOf(label) ?? 0);
      const rank = [Math.round(cost * 1000) / 1000, place, ...kinds];
      const values = Object.fromEntries(Object.entries(slots).map(([slot, { value }]) => [slot, value]));
      const before = found.get(key);
      if (before && compare(before.rank, rank) <= 0) continue;
      found.set(key, { reading, variables, slots: values, cost, rank });
    }
  }
  return [...found.values()].toSorted((a, b) => compare(a.rank, b.rank));
}

/** Whether two readings ask the same of different things of one kind, and neither is nearer. */
function rival(a: Read, b: Read): boolean {
  if (a.reading !== b.reading || Math.abs(a.cost - b.cost) > 0.0005) return false;
  const kinds = (read: Read) => Object.values(read.slots).map((value) => value.split(':')[0]);
  return kinds(a).join() === kinds(b).join();
}

/** The best edges that don't overlap: the nearest to what is written, and of these the longest. */
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

const order = ['Character', 'Film', 'Series', 'Person', 'Organization', 'Location', 'Event', 'Franchise'];
const preference = ({ label }: Edge) => order.indexOf(label);

/** The readings that share most with the question: those that take what it names, and most of its words. */
function nearest(edges: readonly Edge[], names: readonly Edge[]): Understanding['near'] {
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
    if (!once.has(each.reading.asks)) once.set(each.reading.asks, each);
  }
  return [...once.values()].filter(({ score }) => score > 0.3).slice(0, 3);
}

/** Reads a question as far as a view knows the names in it. */
export async function understand(view: View, question: string): Promise<Understanding> {
  const words = wordsOf(question);
  const exact = [...(await namesIn(view, question, words)), ...datesIn(words)];
  const strict: Edge[] = [...exact, ...tokensIn(words, false)];
  let edges = strict;
  let reads = readsOf({ words, edges });
  if (reads.length === 0 && words.length > 0) {
    edges = [...exact, ...(await nearNamesIn(view, question, words, exact)), ...tokensIn(words, true)];
    reads = readsOf({ words, edges });
  }
  const [best] = reads;
  const ambiguous = best !== undefined && reads.slice(1).some((each) => rival(best, each));
  const names = apart(edges.filter((edge) => isEntity(edge) || edge.label === 'date'));
  const textOf = ({ from, to }: Edge) => question.slice(words[from]?.start, words[to - 1]?.end);
  return {
    question,
    reads,
    ambiguous,
    recognised: names.map((edge) => ({ text: textOf(edge), id: isEntity(edge) ? edge.value : null })),
    near: reads.length > 0 ? [] : nearest(edges, names),
  };
}

/** What may be named in place of a slot that nothing fills: examples that read. */
const examples: Record<string, string> = {
  Character: 'Charon',
  Film: 'Ballerina',
  Person: 'Lance Reddick',
  Organization: 'the New York Continental',
  date: '2023',
  job: 'directed',
  role: 'concierge',
};

/** A reading as a question in plain words, which reads the same again. */
export async function asked(view: View, reading: Reading, slots: Record<string, string>): Promise<string> {
  const parts = Object.keys(reading.slots).map(async (slot): Promise<[string, string]> => {
    const [label = ''] = reading.slots[slot] ?? [];
    const value = slots[slot];
    if (value === undefined) return [slot, slot.endsWith('2') ? '' : (examples[label] ?? '…')];
    if (label === 'date') return [slot, value];
    if (label === 'job' || label === 'role') return [slot, phraseFor(label, value)];
    return [slot, await view.label(value)];
  });
  const told = Object.fromEntries(await Promise.all(parts));
  const jobs = told.jobs2 ? `${told.jobs} and ${told.jobs2}` : told.jobs;
  return reading.asks.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'jobs' ? jobs : told[slot]) ?? '…');
}
