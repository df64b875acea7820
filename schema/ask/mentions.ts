// What of the graph a question names: entities by their names, aliases and slugs, also misspelt, and dates.

import { isDate } from '../tables/dates.ts';
import { type EntityKind, entityKinds, fold, keyOf } from '../tables/index.ts';
import { matchScore, search } from '../view/search.ts';
import { kindOf, type View } from '../view/view.ts';
import type { Edge, Word } from './chart.ts';
import { isFiller, isWord } from './vocabulary.ts';

/** Names are sought in stretches of at most so many words. */
const longestName = 9;
/** How many stretches with a word that we can't read are searched for near names. */
const mostSearches = 30;
const longestNear = 6;
/** One long name is nearer than two short ones in its place. */
const nameCost = 0.05;
const hitsOfOne = 6;

interface Stretch {
  from: number;
  to: number;
  text: string;
}

function stretchesOf(question: string, words: readonly Word[], longest: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, { start }] of words.entries()) {
    for (const [ahead, { end }] of words.slice(from, from + longest).entries()) {
      stretches.push({ from, to: from + ahead + 1, text: question.slice(start, end) });
    }
  }
  return stretches;
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The number by which fans call a film of the main series: "JW 2", "the third film", "chapter four"; 0 for another text. */
function numberOf(text: string): number {
  const plain = fold(text)
    .replace(/^(the )?(very )?/, '')
    .replace(/^original\b/, 'first');
  const digits = plain.replace(/\b(one|two|three|four|five|six)\b/, (each) => String(numbers.indexOf(each) + 1));
  const [, numbered] = /^(?:john wick |jw ?|wick )?(?:chapter |part |film |movie )?([1-6])$/.exec(digits) ?? [];
  if (numbered !== undefined && digits !== numbered) return Number(numbered);
  const counted =
    /^(first|second|third|fourth|fifth|sixth) (?:(?:john wick|jw|wick)(?: film| movie| one)?|film|movie|chapter)$/;
  const [, ordinal] = counted.exec(plain) ?? [];
  return ordinal === undefined ? 0 : ordinals.indexOf(ordinal) + 1;
}

/** The entities that stretches of the question name to the letter; an article before a name may be left out. */
export async function namesIn(view: View, question: string, words: readonly Word[]): Promise<Edge[]> {
  const edges = stretchesOf(question, words, longestName).map(async ({ from, to, text }): Promise<Edge[]> => {
    const number = numberOf(text);
    const asked: [string, number, readonly EntityKind[]][] = [
      [text, nameCost, entityKinds],
      [`the ${text}`, nameCost + 0.02, entityKinds],
    ];
    if (number > 0) asked.push([number === 1 ? 'John Wick' : `John Wick ${number}`, nameCost + 0.03, ['Film']]);
    const found = asked.flatMap(([name, cost, kinds]) =>
      kinds.map(async (kind) => {
        const named = (await view.named([kind], name)).map(({ id }) => id);
        return Promise.all(named.map(async (id) => ({ id, cost: cost + (await remoteness(view, id, name)) })));
      }),
    );
    const all = (await Promise.all(found)).flat().toSorted((a, b) => a.cost - b.cost);
    const once = new Map(all.toReversed().map((each) => [each.id, each]));
    const here = [...once.values()].map(({ id, cost }) => ({ from, to, label: kindOf(id), value: id, cost }));
    const told = await Promise.all(here.map((edge) => distinguished(view, edge, words)));
    return [...here, ...told.flat()];
  });
  return (await Promise.all(edges)).flat();
}

/** The same name with what tells it from others after it: "The Elder (fourth film)". */
async function distinguished(view: View, edge: Edge, words: readonly Word[]): Promise<Edge[]> {
  const { distinction } = await view.names(edge.value);
  if (distinction === null) return [];
  const wanted = fold(distinction).split(' ');
  const there = words.slice(edge.to, edge.to + wanted.length).map(({ text }) => text);
  return there.join(' ') === wanted.join(' ') ? [{ ...edge, to: edge.to + wanted.length }] : [];
}

/** A thing goes by its name more than by another in force, and more by that than by one that was. */
async function remoteness(view: View, id: string, text: string): Promise<number> {
  const { name, aliases } = await view.names(id);
  if (keyOf(name) === keyOf(text)) return 0;
  return aliases.some((alias) => keyOf(alias) === keyOf(text)) ? 0.001 : 0.1;
}

/** How far a near name is from what is written; null when too far to be meant. A part of an event's title is no name. */
function nearness(text: string, name: string, kind: string): number | null {
  const score = matchScore(text, name);
  const letters = fold(text).length;
  if (score === null || letters < 3 || letters < fold(name).length * (kind === 'Event' ? 0.6 : 0.3)) return null;
  if (score < 10) return 0.1;
  if (score < 30) return 1 + score / 100;
  const wrong = Math.floor(score - 30);
  const allowed = letters < 5 ? 0 : letters < 8 ? 1 : 2;
  return wrong <= allowed ? 2 + (score - 30) / 2 : null;
}

/** The entities whose names are near stretches with a word that is in no lexicon: parts of names, and misspelt ones. */
export async function nearNamesIn(
  view: View,
  question: string,
  words: readonly Word[],
  named: readonly Edge[],
): Promise<Edge[]> {
  const unknown = words.map(({ text }) => !isWord(text));
  const ends = words.map(({ text }) => !isFiller(text));
  const worth = stretchesOf(question, words, longestNear).filter(
    ({ from, to, text }) =>
      text.length <= 60 &&
      unknown.slice(from, to).includes(true) &&
      (ends[from] || (words[from]?.text === 'the' && to - from > 1)) &&
      ends[to - 1] &&
      !named.some((edge) => edge.from === from && edge.to === to),
  );
  const longestFirst = worth.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const single = longestFirst.filter(({ from, to }) => to - from === 1).slice(0, mostSearches / 2);
  const longer = longestFirst.filter(({ from, to }) => to - from > 1).slice(0, mostSearches - single.length);
  const edges: Edge[] = [];
  for (const { from, to, text } of [...longer, ...single]) {
    await view.pause();
    for (const { id, matched } of search(view, text, { kinds: entityKinds, limit: hitsOfOne })) {
      const cost = nearness(text, matched, kindOf(id));
      if (cost !== null) edges.push({ from, to, label: kindOf(id), value: id, cost });
    }
  }
  return edges;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Dates in the question: a year, a month of one, a day. */
export function datesIn(words: readonly Word[]): Edge[] {
  const texts = words.map(({ text }) => text);
  const year = (at: number) => (/^(19|20)\d\d$/.test(texts[at] ?? '') ? texts[at] : undefined);
  const monthOf = (text = '') => {
    const at = months.findIndex(
      (each) =>
        each === text || (text.length >= 3 && each.slice(0, 3) === text) || (text === 'sept' && each === 'september'),
    );
    return at < 0 ? undefined : String(at + 1).padStart(2, '0');
  };
  const dayOf = (text = '') => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.exec(text)?.[1]?.padStart(2, '0');
  const edge = (from: number, to: number, value: string): Edge => ({ from, to, label: 'date', value, cost: 0 });
  return words.flatMap((_, at) => {
    const found: Edge[] = [];
    const [a = '', b = ''] = [texts[at], texts[at + 1]];
    const y = year(at);
    if (y !== undefined) {
      found.push(edge(at, at + 1, y));
      if (/^(0\d|1[0-2])$/.test(b)) {
        found.push(edge(at, at + 2, `${y}-${b}`));
        if (/^\d\d$/.test(texts[at + 2] ?? '')) found.push(edge(at, at + 3, `${y}-${b}-${texts[at + 2]}`));
      }
    }
    const month = monthOf(a);
    const day = dayOf(a);
    if (month !== undefined && year(at + 1)) found.push(edge(at, at + 2, `${year(at + 1)}-${month}`));
    if (month !== undefined && b === 'of' && year(at + 2)) found.push(edge(at, at + 3, `${year(at + 2)}-${month}`));
    if (month !== undefined && dayOf(b) && year(at + 2)) {
      found.push(edge(at, at + 3, `${year(at + 2)}-${month}-${dayOf(b)}`));
    }
    if (day !== undefined) {
      const after = b === 'of' ? at + 2 : at + 1;
      const named = monthOf(texts[after]);
      if (named !== undefined && year(after + 1)) found.push(edge(at, after + 2, `${year(after + 1)}-${named}-${day}`));
    }
    return found.filter(({ value }) => isDate(value));
  });
}
