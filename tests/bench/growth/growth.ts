// What it costs to hold a universe that has grown: every size is open in a process of its own, and all are asked the
// same questions in turn, round after round, so that whatever else the machine does slows all alike.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../../../seed/index.ts';
import { type Spread, short, spread, spreadOf, tableOf } from '../table.ts';
import { writeGrown } from './grow.ts';
import { Growing } from './growing.ts';
import { type Operation, type Questions, questionsAbout } from './questions.ts';

const asksInRound = 20;
/** What a cost may be of that at the first size. */
const promised = 1.5;

export interface Growth {
  /** How many times each operation is asked. */
  asks: number;
  sizes: Size[];
  operations: Measured[];
}

interface Size {
  times: number;
  facts: number;
  fileBytes: number;
  /** Milliseconds to write the file, to open it, and then to the first answer. */
  write: number;
  open: number;
  answer: number;
  /** Bytes resident after the first answer, and after everything has been asked. */
  memory: { first: number; last: number };
}

interface Measured {
  operation: string;
  loaders: 'fresh' | 'kept' | null;
  unit: 'ms' | 'µs a node';
  sizes: Cost[];
}

interface Cost extends Spread {
  times: number;
  /** The median beside that at the first size. */
  ratio: number;
  /** What the first question cost, in milliseconds: it makes what a view keeps. */
  first?: number;
  statements?: number;
  touched?: Spread;
}

/** Measures universes that are so many times as large as the real one. Their files go to a folder. */
export async function growth(sizes: readonly number[], rounds: number, folder: string): Promise<Growth> {
  const ledger = readFacts();
  const questions = questionsAbout(ledger);
  const open: Growing[] = [];
  try {
    const measured: Size[] = [];
    for (const times of sizes) {
      const file = join(folder, `${times}.sqlite`);
      const started = performance.now();
      writeGrown(ledger, times, file);
      const write = performance.now() - started;
      const universe = new Growing(times, file);
      open.push(universe);
      const [{ document, asked }] = questions.operations;
      const { memory, ...start } = await universe.does('start', document, asked[0]?.(0) ?? {});
      const [facts, fileBytes] = [times * ledger.facts.size, statSync(file).size];
      measured.push({ times, facts, fileBytes, write, ...start, memory: { first: memory, last: memory } });
    }
    const operations: Measured[] = [];
    for (const operation of questions.operations) operations.push(...(await asked(open, rounds, operation)));
    operations.push(await searched(open, rounds, questions));
    for (const [index, size] of measured.entries()) {
      size.memory.last = (await open[index]?.does('memory')) ?? Number.NaN;
    }
    return { sizes: measured, asks: rounds * asksInRound, operations };
  } finally {
    for (const universe of open) universe.end();
  }
}

/** What an operation costs, first with loaders that have read nothing, then with loaders that have read it all. */
async function asked(
  open: readonly Growing[],
  rounds: number,
  { name, document, asked: all }: Operation,
): Promise<Measured[]> {
  const variables = (universe: Growing, round: number) =>
    inRound(all, round).map(([each, index]) => each(universe.copy(index)));
  const fresh = await inTurn(open, rounds, (universe, round) =>
    universe.does('questions', document, variables(universe, round), 'fresh'),
  );
  const kept = await inTurn(open, rounds, (universe, round) =>
    universe.does('questions', document, variables(universe, round), 'kept'),
  );
  for (const [index, universe] of open.entries()) {
    const cost = fresh[index];
    if (cost) cost.statements = await universe.does('statements', document, variables(universe, 0));
  }
  return [
    { operation: name, loaders: 'fresh', unit: 'ms', sizes: fresh },
    { operation: name, loaders: 'kept', unit: 'ms', sizes: kept.map(({ first, ...cost }) => cost) },
  ];
}

/** What the search for a path costs for each node that it touches. */
async function searched(open: readonly Growing[], rounds: number, { ends }: Questions): Promise<Measured> {
  const touched = open.map((): number[] => []);
  const sizes = await inTurn(open, rounds, async (universe, round) => {
    const pairs = inRound(ends, round).map(([each, index]) => each(universe.copy(index), universe.copy(index + 1)));
    const found = await universe.does('paths', pairs);
    touched[open.indexOf(universe)]?.push(...found.map((each) => each.touched));
    return found.map((each) => (1_000 * each.milliseconds) / each.touched);
  });
  return {
    operation: 'path: the search between two things',
    loaders: 'fresh',
    unit: 'µs a node',
    sizes: sizes.map(({ first, ...cost }, index) => ({ ...cost, touched: spreadOf(touched[index] ?? []) })),
  };
}

/** Asks all sizes round after round; the first round only warms up. */
async function inTurn(
  open: readonly Growing[],
  rounds: number,
  ask: (universe: Growing, round: number) => Promise<number[]>,
): Promise<Cost[]> {
  const costs = open.map((): number[] => []);
  const first: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, universe] of open.entries()) {
      const found = await ask(universe, round);
      if (round === 0) first.push(found[0] ?? Number.NaN);
      else costs[index]?.push(...found);
    }
  }
  const spreads = costs.map(spreadOf);
  return spreads.map((each, index) => ({
    times: open[index]?.times ?? Number.NaN,
    ...each,
    ratio: each.median / (spreads[0]?.median ?? Number.NaN),
    first: first[index] ?? Number.NaN,
  }));
}

/** What of a list is asked in a round, which goes on where the last one ended. */
const inRound = <T>(list: readonly T[], round: number): [T, number][] =>
  Array.from({ length: asksInRound }, (_, ask) => round * asksInRound + ask).flatMap((index) => {
    const each = list[index % list.length];
    return each === undefined ? [] : [[each, index] as [T, number]];
  });

const megabytes = (bytes: number): string => `${short(bytes / 1e6)} MB`;
const shortTime = (time: number): string => (time < 1_000 ? `${short(time)} ms` : `${short(time / 1_000)} s`);

export function printed({ asks, sizes, operations }: Growth): string {
  const held = tableOf([
    ['size', 'facts', 'file', 'written in', 'open', 'first answer', 'memory then', 'memory at the end'],
    ...sizes.map(({ times, facts, fileBytes, write, open, answer, memory }) => [
      `× ${times}`,
      facts.toLocaleString('en'),
      megabytes(fileBytes),
      shortTime(write),
      shortTime(open),
      shortTime(answer),
      megabytes(memory.first),
      megabytes(memory.last),
    ]),
  ]);
  const asked = tableOf([
    [
      'operation',
      'loaders',
      'unit',
      ...sizes.flatMap(({ times }, index) => [`× ${times}`, ...(index > 0 ? ['ratio'] : [])]),
      'first asked',
      'statements',
      'touched',
    ],
    ...operations.map(({ operation, loaders, unit, sizes: costs }) => [
      operation,
      loaders ?? '–',
      unit,
      ...costs.flatMap((cost, index) => [spread(cost), ...(index > 0 ? [marked(cost.ratio)] : [])]),
      costs.map(({ first }) => (first === undefined ? '' : shortTime(first))).join(' · '),
      costs.map(({ statements }) => statements ?? '').join(' '),
      costs.map(({ touched }) => (touched === undefined ? '' : short(touched.median))).join(' · '),
    ]),
  ]);
  return `${held}\n\n${asked}\n\n${notesOn(asks)}`;
}

const marked = (ratio: number): string => `${ratio.toFixed(2)}${ratio > promised ? ' !' : '  '}`;

const notesOn = (
  asks: number,
): string => `Each cost is the median, with the middle half of ${asks} runs, of other things each time; ! marks
what is above ${promised} times the first size. Fresh loaders have read nothing and kept ones have just read it all; both
have the sorted lists that a view makes once, which "first asked" includes. Statements are those of one question on a
graph that has been asked before. Copies are tied by one in ten castings, credits, memberships, participations and
relationships; story time is not tied across copies.`;
