// What it costs to hold a universe that has grown. A first question is asked of a process that has just started. For the
// others every size is open in a process of its own, and all are asked the same questions in turn, round after round, so
// that whatever else the machine does slows all alike.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../../../seed/index.ts';
import { type Spread, spreadOf } from '../table.ts';
import { writeGrown } from './grow.ts';
import { Growing } from './growing.ts';
import { type Operation, operationsOn } from './questions.ts';
import type { Ask, FirstAsk, Question } from './subject.ts';
import { wholeReads } from './whole-reads.ts';

const asksInRound = 20;
/** How many processes are started for the first question of each operation. */
const starts = 3;

export interface Growth {
  /** How many times each operation is asked. */
  asks: number;
  starts: number;
  sizes: Size[];
  operations: Measured<Cost>[];
  firsts: Measured<FirstCost>[];
  wholeReads: Measured<FirstCost>[];
}

interface Size {
  times: number;
  facts: number;
  fileBytes: number;
  /** Milliseconds to write the file, and to open it. */
  write: number;
  open: number;
  /** Bytes resident once it is open, and after everything has been asked. */
  memory: { open: number; last: number };
}

export interface Measured<C> {
  operation: string;
  loaders?: 'fresh' | 'kept';
  promised?: Operation['promised'] | undefined;
  sizes: C[];
}

/** What a question costs. */
interface Cost extends Spread {
  times: number;
  /** The median beside that at the first size. */
  ratio: number;
  statements: number;
  /** How many questions a limit ended. */
  limited: number;
}

/** What the first question of a process costs. */
export interface FirstCost extends Cost {
  /** Bytes of what it leaves in memory. */
  kept: number;
}

/** Measures universes that are so many times as large as the real one. Their files go to a folder. */
export async function growth(sizes: readonly number[], rounds: number, folder: string): Promise<Growth> {
  const ledger = readFacts();
  const asked = operationsOn(ledger);
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
      const { memory, open: opened } = await universe.does('start');
      const [facts, fileBytes] = [times * ledger.facts.size, statSync(file).size];
      measured.push({ times, facts, fileBytes, write, open: opened, memory: { open: memory, last: memory } });
    }
    const firsts: Measured<FirstCost>[] = [];
    for (const operation of asked) firsts.push(await askedFirst(open, operation));
    const whole = await readWhole(open);
    const operations: Measured<Cost>[] = [];
    for (const operation of asked) {
      for (const loaders of ['fresh', 'kept'] as const) {
        operations.push(await askedInTurn(open, rounds, { ...operation, loaders }));
      }
    }
    for (const [index, size] of measured.entries()) {
      size.memory.last = (await open[index]?.does('memory')) ?? Number.NaN;
    }
    return { sizes: measured, asks: rounds * asksInRound, starts, operations, firsts, wholeReads: whole };
  } finally {
    for (const universe of open) universe.end();
  }
}

/** What a question costs in a process that has just started, each time another question. */
async function askedFirst(sizes: readonly Growing[], operation: Operation): Promise<Measured<FirstCost>> {
  const found = sizes.map((): FirstAsk[] => []);
  for (let start = 0; start < starts; start += 1) {
    for (const [index, size] of sizes.entries()) {
      const [variables = {}] = questions(size, operation, { from: start, count: 1 });
      found[index]?.push(...(await started(size, [{ document: operation.document, variables }])));
    }
  }
  return { operation: operation.name, sizes: firstCostsOf(sizes, found) };
}

/** What it costs to read whole tables, one after the other in a process that has just started. */
async function readWhole(sizes: readonly Growing[]): Promise<Measured<FirstCost>[]> {
  const found: FirstAsk[][] = [];
  for (const size of sizes) found.push(await started(size, wholeReads));
  return wholeReads.map(({ name }, read) => ({
    operation: name,
    sizes: firstCostsOf(
      sizes,
      found.map((asks) => asks.slice(read, read + 1)),
    ),
  }));
}

/** Asks a process that has just started. */
async function started({ times, file }: Growing, asked: readonly Question[]): Promise<FirstAsk[]> {
  const universe = new Growing(times, file);
  try {
    return (await universe.does('start', ...asked)).asks;
  } finally {
    universe.end();
  }
}

/** What a question costs, asked of all sizes round after round; the first round only warms up. */
async function askedInTurn(
  open: readonly Growing[],
  rounds: number,
  { loaders, ...operation }: Operation & { loaders: 'fresh' | 'kept' },
): Promise<Measured<Cost>> {
  const asks = open.map((): Ask[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, universe] of open.entries()) {
      const variables = questions(universe, operation, { from: round * asksInRound, count: asksInRound });
      const found = await universe.does('questions', operation.document, variables, loaders);
      if (round > 0) asks[index]?.push(...found);
    }
  }
  return { operation: operation.name, loaders, promised: operation.promised, sizes: costsOf(open, asks) };
}

/** The variables of so many questions, from one on. */
const questions = (universe: Growing, { asked }: Operation, { from, count }: { from: number; count: number }) =>
  Array.from({ length: count }, (_, ask) => from + ask).flatMap((index) => {
    const each = asked[index % asked.length];
    return each === undefined ? [] : [each(universe.copy(index), universe.copy(index + 1))];
  });

/** What the questions cost at each size. */
function costsOf(sizes: readonly Growing[], asks: readonly Ask[][]): Cost[] {
  const spreads = asks.map((all) => spreadOf(all.map(({ milliseconds }) => milliseconds)));
  return spreads.map((spread, index) => ({
    times: sizes[index]?.times ?? Number.NaN,
    ...spread,
    ratio: spread.median / (spreads[0]?.median ?? Number.NaN),
    statements: spreadOf(asks[index]?.map(({ statements }) => statements) ?? []).median,
    limited: asks[index]?.filter(({ limited }) => limited).length ?? 0,
  }));
}

const firstCostsOf = (sizes: readonly Growing[], asks: readonly FirstAsk[][]): FirstCost[] =>
  costsOf(sizes, asks).map((cost, index) => ({
    ...cost,
    kept: spreadOf(asks[index]?.map(({ kept }) => kept) ?? []).median,
  }));
