// A chart parser: matches questions against patterns, and never guesses. A question becomes a chart of words and edges.
// An edge says what a stretch of words may mean: a name, a phrase of the lexicon, or a date. A pattern matches if a path
// of edges leads from the first word to the last and includes all items of the pattern. A word that no edge covers is on
// no path, so no pattern matches. Pure functions, without GraphQL and SQLite.

import { fold } from '../tables/index.ts';
import { type Token, tokens } from './lexicon.ts';

export interface Word {
  /** The word in lower case, without accents. */
  text: string;
  /** The index of its first character in the question. */
  start: number;
  /** The index after its last character. */
  end: number;
}

/** A possible meaning of the words from index `from` to before index `to`. */
export interface ChartEdge {
  from: number;
  to: number;
  /** A token of the lexicon, `STOP_WORD`, `AUXILIARY`, or the name of a kind of value, such as `Character` or `date`. */
  label: string;
  /** The value for a slot: an id, a date, a job or a role. Empty for other words. */
  value: string;
  /** The cost of this meaning: 0 for an exact match, more for parts of names and for typos. */
  cost: number;
}

/** Counts units of work before the work is done, and throws when the budget is used up. */
export type Spend = (units: number) => void;

export interface Chart {
  words: readonly Word[];
  edges: readonly ChartEdge[];
  /** Limits the work; without it there is no limit. */
  spend?: Spend;
}

/** A required part of a pattern: a token, or a slot for a value. */
type Item = { token: Token } | { slot: string };

/**
 * A pattern: required items, and optional labels. `which film <name> / in` matches a question with the tokens `which` and
 * `film` and a name, with or without the token `in`.
 */
export interface Pattern {
  items: readonly Item[];
  optional: ReadonlySet<string>;
  /** Whether the items have to occur in the order of the pattern. */
  isOrdered: boolean;
}

export interface Match {
  /** The edges that fill the slots. */
  slots: Record<string, ChartEdge>;
  cost: number;
}

export const STOP_WORD = 'stop word';
export const AUXILIARY = 'auxiliary';
// Small, to decide only between patterns that match: the one that uses more of the words is better.
const stopWordCost = 0.01;
const optionalCost = 0.005;
/** The cost of a pattern without tokens. It reads a bare name as a question, so every other pattern is better. */
const wordlessCost = 0.5;
/** The budget units for a state, which takes about 400 bytes. */
const unitsPerState = 3;

/** Splits a question into words. An apostrophe separates words, so that "Charon's" contains the word "charon". */
export function wordsOf(question: string): Word[] {
  return [...question.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    text: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const isToken = (word: string): word is Token => Object.hasOwn(tokens, word);

/** Checks that the lexicon has a token of a pattern; otherwise the pattern would never match. */
function tokenOf(word: string, pattern: string): Token {
  if (isToken(word)) return word;
  throw new Error(`The lexicon has no token "${word}", which the pattern "${pattern}" asks for.`);
}

/**
 * Parses the text of a pattern: required tokens and `<slots>`, then a slash, then optional tokens and `date`. In an
 * unordered pattern, the question may repeat a required token.
 */
export function patternOf(text: string, isOrdered: boolean): Pattern {
  const [required = [], optional = []] = text.split('/').map((part) => part.split(' ').filter((word) => word !== ''));
  const items = required.map(
    (word): Item => (word.startsWith('<') ? { slot: word.slice(1, -1) } : { token: tokenOf(word, text) }),
  );
  const repeatable = isOrdered ? [] : items.flatMap((item) => ('token' in item ? [item.token] : []));
  // Auxiliary verbs are optional anywhere, except beside a single item: "is Charon" is only half a question.
  const auxiliaries = items.length > 1 ? [AUXILIARY] : [];
  const optionalLabels = optional.map((word) => (word === 'date' ? word : tokenOf(word, text)));
  return { items, optional: new Set([...optionalLabels, ...repeatable, ...auxiliaries]), isOrdered };
}

const accepts = (
  item: Item | undefined,
  { label, value }: ChartEdge,
  slots: Record<string, readonly string[]>,
): boolean =>
  item !== undefined &&
  ('token' in item ? item.token === label : value !== '' && (slots[item.slot]?.includes(label) ?? false));

/** The edges that a pattern can use, by their first word. Edges from which the last word can't be reached are left out. */
function usableEdges({ words, edges }: Chart, { items, optional }: Pattern, slots: Record<string, readonly string[]>) {
  const usable = edges.filter(
    (edge) => edge.label === STOP_WORD || optional.has(edge.label) || items.some((item) => accepts(item, edge, slots)),
  );
  const leadsToEnd = words.map(() => false);
  leadsToEnd[words.length] = true;
  for (const { from, to } of usable.toSorted((a, b) => b.from - a.from)) {
    if (leadsToEnd[to]) leadsToEnd[from] = true;
  }
  return Map.groupBy(
    usable.filter(({ to }) => leadsToEnd[to]),
    ({ from }) => from,
  );
}

/** A partial match, up to a word. */
interface State extends Match {
  /** The index of the next word. */
  nextWord: number;
  /** The items that are not matched yet, by their indexes in the pattern. */
  remaining: readonly number[];
}

/** The matches of a pattern in a chart, the cheapest first. `slots` has the labels that each slot accepts. */
export function matches(chart: Chart, pattern: Pattern, slots: Record<string, readonly string[]>): Match[] {
  const { items, optional, isOrdered } = pattern;
  const edgesFrom = usableEdges(chart, pattern, slots);
  // Of states that differ only in cost, only the cheapest is kept. This makes the time linear in the number of words.
  const statesByWord = Array.from(chart.words, () => new Map<string, State>());
  const complete = new Map<string, State>();
  const addState = (state: State) => {
    chart.spend?.(unitsPerState);
    const filled = Object.entries(state.slots).map(([slot, edge]) => `${slot}=${edge.value}`);
    const key = `${state.remaining} ${filled.toSorted().join(' ')}`;
    const statesHere = statesByWord[state.nextWord] ?? complete;
    if (state.cost < (statesHere.get(key)?.cost ?? Number.POSITIVE_INFINITY)) statesHere.set(key, state);
  };
  const isWordless = items.every((item) => 'slot' in item);
  addState({ nextWord: 0, remaining: [...items.keys()], slots: {}, cost: isWordless ? wordlessCost : 0 });
  for (const [index, statesHere] of statesByWord.entries()) {
    for (const state of statesHere.values()) {
      for (const edge of edgesFrom.get(index) ?? []) {
        const { to, label, cost } = edge;
        if (label === STOP_WORD)
          addState({ ...state, nextWord: to, cost: state.cost + cost + stopWordCost * (to - index) });
        if (optional.has(label)) addState({ ...state, nextWord: to, cost: state.cost + cost + optionalCost });
        const candidates = isOrdered ? state.remaining.slice(0, 1) : state.remaining;
        const itemIndex = candidates.find((candidate) => accepts(items[candidate], edge, slots));
        const item = itemIndex === undefined ? undefined : items[itemIndex];
        if (item === undefined) continue;
        const filled = 'slot' in item ? { ...state.slots, [item.slot]: edge } : state.slots;
        addState({
          nextWord: to,
          remaining: state.remaining.filter((candidate) => candidate !== itemIndex),
          slots: filled,
          cost: state.cost + cost,
        });
      }
    }
  }
  const fullMatches = [...complete.values()].filter(({ remaining }) => remaining.length === 0);
  return fullMatches.map(({ slots: filled, cost }) => ({ slots: filled, cost })).toSorted((a, b) => a.cost - b.cost);
}
