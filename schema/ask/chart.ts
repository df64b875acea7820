// Reading without guessing. A question becomes a chart: its words, and over them edges for what stretches of words may
// mean, such as a name, a word of the lexicon or a date. A pattern fits when a chain of edges leads from the first word
// to the last and is what the pattern asks for; a word that no edge accounts for stops it. Values in, values out: this
// module knows neither GraphQL nor SQLite.

import { fold } from '../tables/index.ts';

export interface Word {
  /** As it counts: without case and accents. */
  text: string;
  /** Where it stands in the question. */
  start: number;
  end: number;
}

/** What the words from one to before another may mean. */
export interface Edge {
  from: number;
  to: number;
  /** A token of the lexicon, `FILLER`, or the name of a kind of value, such as `Character` or `date`. */
  label: string;
  /** What a slot takes it for: an id, a date, a job. */
  value: string;
  /** How far from what is written: 0 to the letter, more for parts of names and for typos. */
  cost: number;
}

export interface Chart {
  words: readonly Word[];
  edges: readonly Edge[];
}

/** What a pattern asks for: a token, or a slot that takes any of some labels. */
type Item = { token: string } | { slot: string };

/**
 * A pattern: its items, all of which have to be there, and tokens that may be. `which film <name> / in` is a question
 * of the words `which` and `film` and of a name, with or without `in`.
 */
export interface Pattern {
  items: readonly Item[];
  optional: ReadonlySet<string>;
  /** Whether the items have to come in the order in which they are written. */
  ordered: boolean;
}

export interface Match {
  /** The edges that fill the slots. */
  slots: Record<string, Edge>;
  cost: number;
}

export const FILLER = 'filler';
export const AUXILIARY = 'auxiliary';
/** So little that it only tells which of two patterns says more of what was asked. */
const fillerCost = 0.01;
const optionalCost = 0.005;
/** A pattern without words of its own takes a name for a question, which is right only when nothing else is. */
const wordlessCost = 0.5;

/** The words of a question. An apostrophe parts them, so that a name stands alone before its 's. */
export function wordsOf(question: string): Word[] {
  return [...question.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    text: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Reads a pattern as the readings write it. In any order, a word that has to be there may be there again. */
export function patternOf(text: string, ordered: boolean): Pattern {
  const [required = '', optional = ''] = text.split('/');
  const items = required
    .split(' ')
    .filter((each) => each !== '')
    .map((each): Item => (each.startsWith('<') ? { slot: each.slice(1, -1) } : { token: each }));
  const tokens = items.flatMap((item) => ('token' in item ? [item.token] : []));
  const again = ordered ? [] : tokens;
  // What only helps a verb may stand anywhere, but beside one name and nothing else it is half a question.
  const help = items.length > 1 ? [AUXILIARY] : [];
  return {
    items,
    optional: new Set([...optional.split(' ').filter((each) => each !== ''), ...again, ...help]),
    ordered,
  };
}

/** How far a reading of the chart has come. */
interface State extends Match {
  at: number;
  /** The items that are still to come, by their places in the pattern. */
  left: readonly number[];
}

/** The ways in which a chart fits a pattern, the nearest first. `slots` says which labels each slot takes. */
export function matches(chart: Chart, pattern: Pattern, slots: Record<string, readonly string[]>): Match[] {
  const { items, optional, ordered } = pattern;
  const startingAt = Map.groupBy(chart.edges, ({ from }) => from);
  const takes = (item: Item | undefined, { label }: Edge) =>
    item !== undefined && ('token' in item ? item.token === label : (slots[item.slot]?.includes(label) ?? false));
  // Of the states that differ only in what they cost, the cheapest goes on: the number of words then adds, and does
  // not multiply.
  const states = Array.from(chart.words, () => new Map<string, State>());
  const complete = new Map<string, State>();
  const reach = (state: State) => {
    const filled = Object.entries(state.slots).map(([slot, edge]) => `${slot}=${edge.value}`);
    const key = `${state.left} ${filled.toSorted().join(' ')}`;
    const there = states[state.at] ?? complete;
    if (state.cost < (there.get(key)?.cost ?? Number.POSITIVE_INFINITY)) there.set(key, state);
  };
  const wordless = items.every((item) => 'slot' in item);
  reach({ at: 0, left: [...items.keys()], slots: {}, cost: wordless ? wordlessCost : 0 });
  for (const [at, here] of states.entries()) {
    for (const state of here.values()) {
      for (const edge of startingAt.get(at) ?? []) {
        const { to, label, cost } = edge;
        if (label === FILLER) reach({ ...state, at: to, cost: state.cost + cost + fillerCost * (to - at) });
        if (optional.has(label)) reach({ ...state, at: to, cost: state.cost + cost + optionalCost });
        const place = (ordered ? state.left.slice(0, 1) : state.left).find((each) => takes(items[each], edge));
        const item = place === undefined ? undefined : items[place];
        if (item === undefined) continue;
        const filled = 'slot' in item ? { ...state.slots, [item.slot]: edge } : state.slots;
        reach({ at: to, left: state.left.filter((each) => each !== place), slots: filled, cost: state.cost + cost });
      }
    }
  }
  const read = [...complete.values()].filter(({ left }) => left.length === 0);
  return read.map(({ slots: filled, cost }) => ({ slots: filled, cost })).toSorted((a, b) => a.cost - b.cost);
}
