// Fits questions to patterns, without guessing. A question becomes a chart: its words, and edges over them for what a
// stretch of words may mean, such as a name, a word of the lexicon or a date. A pattern fits when a chain of edges leads
// from the first word to the last and has what the pattern asks for. A word that no edge covers stops every pattern.
// Values in, values out: no GraphQL, no SQLite.

import { fold } from '../tables/index.ts';
import { type Token, tokens } from './lexicon.ts';

export interface Word {
  /** Without case and accents. */
  text: string;
  /** Where it stands in the question. */
  start: number;
  end: number;
}

/** What the words from `from` to before `to` may mean. */
export interface Edge {
  from: number;
  to: number;
  /** A token of the lexicon, `FILLER`, `AUXILIARY`, or the name of a kind of value, such as `Character` or `date`. */
  label: string;
  /** What a slot takes it for: an id, a date, a job, a role. Empty for words without a value. */
  value: string;
  /** How far it is from what is written: 0 to the letter, more for parts of names and for typos. */
  cost: number;
}

/** Counts units of work, and throws when there have been too many. */
export type Spend = (units: number) => void;

export interface Chart {
  words: readonly Word[];
  edges: readonly Edge[];
  /** Called before work is done; without it a chart may cost anything. */
  spend?: Spend;
}

/** What a pattern asks for: a token, or a slot that takes any of some labels. */
type Item = { token: Token } | { slot: string };

/**
 * A pattern: its items, all of which have to be there, and labels that may be there. `which film <name> / in` is a
 * question of the words `which` and `film` and of a name, with or without `in`.
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
/** Small, as it only decides between two patterns that fit: the one that uses more of the words is nearer. */
const fillerCost = 0.01;
const optionalCost = 0.005;
/** A pattern of slots alone takes a name for a question, which is right only when no other pattern fits. */
const wordlessCost = 0.5;
/** A state and its key take some 400 bytes. */
const unitsPerState = 3;

/** The words of a question. An apostrophe separates words, so that a name stands alone before its 's. */
export function wordsOf(question: string): Word[] {
  return [...question.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    text: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const isToken = (word: string): word is Token => Object.hasOwn(tokens, word);

/** Checks a word of a pattern against the lexicon, as a pattern with a word that no question can have never fits. */
function tokenOf(word: string, pattern: string): Token {
  if (isToken(word)) return word;
  throw new Error(`The lexicon has no token "${word}", which the pattern "${pattern}" asks for.`);
}

/**
 * Reads a pattern as the readings write it: tokens and `<slots>`, and after the slash what is optional, tokens and
 * `date`. In any order, a token that has to be there may be there again.
 */
export function patternOf(text: string, ordered: boolean): Pattern {
  const [required = [], optional = []] = text.split('/').map((part) => part.split(' ').filter((each) => each !== ''));
  const items = required.map(
    (each): Item => (each.startsWith('<') ? { slot: each.slice(1, -1) } : { token: tokenOf(each, text) }),
  );
  const again = ordered ? [] : items.flatMap((item) => ('token' in item ? [item.token] : []));
  // Auxiliary verbs may stand anywhere, but beside one name and nothing else they are half a question.
  const auxiliary = items.length > 1 ? [AUXILIARY] : [];
  const words = optional.map((each) => (each === 'date' ? each : tokenOf(each, text)));
  return { items, optional: new Set([...words, ...again, ...auxiliary]), ordered };
}

const takes = (item: Item | undefined, { label, value }: Edge, slots: Record<string, readonly string[]>): boolean =>
  item !== undefined &&
  ('token' in item ? item.token === label : value !== '' && (slots[item.slot]?.includes(label) ?? false));

/** The edges that a pattern has a use for, by the word at which they start; none that lead to a dead end. */
function usable({ words, edges }: Chart, { items, optional }: Pattern, slots: Record<string, readonly string[]>) {
  const useful = edges.filter(
    (edge) => edge.label === FILLER || optional.has(edge.label) || items.some((item) => takes(item, edge, slots)),
  );
  const leadsToEnd = words.map(() => false);
  leadsToEnd[words.length] = true;
  for (const { from, to } of useful.toSorted((a, b) => b.from - a.from)) {
    if (leadsToEnd[to]) leadsToEnd[from] = true;
  }
  return Map.groupBy(
    useful.filter(({ to }) => leadsToEnd[to]),
    ({ from }) => from,
  );
}

/** How far a match has come. */
interface State extends Match {
  at: number;
  /** The items that are still to come, by their places in the pattern. */
  left: readonly number[];
}

/** The ways in which a chart fits a pattern, the nearest first. `slots` says which labels each slot takes. */
export function matches(chart: Chart, pattern: Pattern, slots: Record<string, readonly string[]>): Match[] {
  const { items, optional, ordered } = pattern;
  const startingAt = usable(chart, pattern, slots);
  // Of states that differ only in their cost, the cheapest goes on. So the cost of matching is linear in the words.
  const states = Array.from(chart.words, () => new Map<string, State>());
  const complete = new Map<string, State>();
  const reach = (state: State) => {
    chart.spend?.(unitsPerState);
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
        const place = (ordered ? state.left.slice(0, 1) : state.left).find((each) => takes(items[each], edge, slots));
        const item = place === undefined ? undefined : items[place];
        if (item === undefined) continue;
        const filled = 'slot' in item ? { ...state.slots, [item.slot]: edge } : state.slots;
        reach({ at: to, left: state.left.filter((each) => each !== place), slots: filled, cost: state.cost + cost });
      }
    }
  }
  const whole = [...complete.values()].filter(({ left }) => left.length === 0);
  return whole.map(({ slots: filled, cost }) => ({ slots: filled, cost })).toSorted((a, b) => a.cost - b.cost);
}
