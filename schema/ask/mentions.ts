// What a question names: entities by their names, aliases and slugs, also misspelt.

import { entityKinds, fold, keyOf } from '../tables/index.ts';
import { bestMatches, entitiesNamed, type NameMatch } from '../view/names.ts';
import { type FoldedText, foldedText, matchScore } from '../view/ranking.ts';
import { search } from '../view/search.ts';
import { kindOf, type View } from '../view/view.ts';
import type { Budget } from './budget.ts';
import type { Edge, Word } from './chart.ts';
import { filmNumber, filmTitle } from './film-numbers.ts';
import { isFiller, isWord } from './vocabulary.ts';

/** No name has more letters. A ligature may unfold to eighteen, so this is checked on folded words. */
const mostLetters = 80;
/** No name has more words. */
const mostWords = 9;
/** How many stretches with an unknown word are searched for similar names. */
const mostSearches = 30;
const mostWordsSimilar = 6;
const mostLettersSimilar = 60;
const hitsPerSearch = 6;
/** One long name is nearer than two short ones in its place. */
const nameCost = 0.05;

const unitsPerLookUp = 10;
const unitsPerName = 10;
const unitsPerSearch = 2_000;

/** Some words in a row. */
interface Stretch {
  from: number;
  to: number;
  /** As it is written. */
  text: string;
}

function stretchesOf(question: string, words: readonly Word[], most: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, { start }] of words.entries()) {
    let letters = 0;
    for (const [ahead, { text, end }] of words.slice(from, from + most).entries()) {
      letters += text.length;
      if (letters > mostLetters) break;
      stretches.push({ from, to: from + ahead + 1, text: question.slice(start, end) });
    }
  }
  return stretches;
}

/** A stretch, and an entity that bears the name it stands for. */
interface Mention extends Stretch {
  id: string;
  name: string;
  cost: number;
}

/** What a stretch may mention; an entity may be found more than once. */
function mentionsIn(stretch: Stretch, number: number, found: ReadonlyMap<string, readonly NameMatch[]>): Mention[] {
  const ofEachKind = (named: readonly NameMatch[], cost: number) =>
    entityKinds.flatMap((kind) =>
      bestMatches(named, [kind]).map((id) => ({ ...stretch, id, name: stretch.text, cost })),
    );
  const named = found.get(stretch.text) ?? [];
  const title = filmTitle(number);
  const films = number > 0 ? bestMatches(found.get(title) ?? [], ['Film']) : [];
  return [
    ...ofEachKind(named, nameCost),
    // A slug hides names of the same spelling. With an article before it, it is a name and no slug.
    ...ofEachKind(
      named.filter(({ matchedBy }) => matchedBy !== 'SLUG'),
      nameCost + 0.02,
    ),
    ...films.map((id) => ({ ...stretch, id, name: title, cost: nameCost + 0.03 })),
  ];
}

/**
 * The entities that stretches of the question name to the letter. One statement looks all stretches up, past the
 * caches of the view: most stretches name nothing.
 */
export async function namesIn(view: View, question: string, words: readonly Word[], budget: Budget): Promise<Edge[]> {
  const stretches = stretchesOf(question, words, mostWords);
  budget.spend(stretches.length * unitsPerLookUp);
  const numberOf = new Map(stretches.map(({ text }) => [text, filmNumber(text)]));
  const texts = new Set([...numberOf].flatMap(([text, number]) => (number > 0 ? [text, filmTitle(number)] : text)));
  await budget.pause();
  const found = Map.groupBy(entitiesNamed(view.store, [...texts], view.day), ({ text }) => text);
  const mentions = stretches.map((stretch) => {
    const here = mentionsIn(stretch, numberOf.get(stretch.text) ?? 0, found);
    budget.spend(here.length * unitsPerName);
    return here;
  });
  const ids = new Set(mentions.flat().map(({ id }) => id));
  const namings = new Map(await Promise.all([...ids].map(async (id) => [id, await namingOf(view, id)] as const)));
  return mentions.flatMap((here) => {
    const remote = here.map((each) => ({ ...each, cost: each.cost + remoteness(namings.get(each.id), each.name) }));
    // The nearest comes last, so that it replaces the same entity further away.
    const nearestLast = remote.toSorted((a, b) => a.cost - b.cost).toReversed();
    const once = new Map(nearestLast.map((each) => [each.id, each]));
    const edges = [...once.values()].map(({ from, to, id, cost }) => ({
      from,
      to,
      label: kindOf(id),
      value: id,
      cost,
    }));
    return [...edges, ...edges.flatMap((edge) => distinguished(edge, namings.get(edge.value), words))];
  });
}

/** What an entity is called, folded. */
interface Naming {
  key: string;
  otherKeys: ReadonlySet<string>;
  /** The words that distinguish it from others of its name. */
  distinction: readonly string[];
}

async function namingOf(view: View, id: string): Promise<Naming> {
  const { name, aliases, distinction } = await view.names(id);
  return {
    key: keyOf(name),
    otherKeys: new Set(aliases.map(keyOf)),
    distinction: distinction === null ? [] : fold(distinction).split(' '),
  };
}

/** A present name is nearer than an alias, and an alias is nearer than a former name. */
function remoteness(naming: Naming | undefined, name: string): number {
  const key = keyOf(name);
  if (naming?.key === key) return 0;
  return naming?.otherKeys.has(key) ? 0.001 : 0.1;
}

/** The same name with its distinction after it: "The Elder (fourth film)". */
function distinguished(edge: Edge, naming: Naming | undefined, words: readonly Word[]): Edge[] {
  const { distinction = [] } = naming ?? {};
  if (distinction.length === 0) return [];
  const to = edge.to + distinction.length;
  const there = words.slice(edge.to, to).map(({ text }) => text);
  return there.join(' ') === distinction.join(' ') ? [{ ...edge, to }] : [];
}

/** The cost of taking a text for a name like it; null when they differ too much. A part of an event's title is no name. */
function costOfSimilar(text: FoldedText, name: FoldedText, kind: string): number | null {
  const score = matchScore(text, name);
  const { length: letters } = text.folded;
  if (score === null || letters < 3 || letters < name.folded.length * (kind === 'Event' ? 0.6 : 0.3)) return null;
  if (score < 10) return 0.1;
  if (score < 30) return 1 + score / 100;
  const wrong = Math.floor(score - 30);
  const allowed = letters < 5 ? 0 : letters < 8 ? 1 : 2;
  return wrong <= allowed ? 2 + (score - 30) / 2 : null;
}

/** The entities whose names are similar to stretches with a word that no lexicon has: parts of names, and misspelt ones. */
export async function similarNamesIn(
  view: View,
  question: string,
  words: readonly Word[],
  { named, budget }: { named: readonly Edge[]; budget: Budget },
): Promise<Edge[]> {
  const isUnknown = words.map(({ text }) => !isWord(text));
  const isEnd = words.map(({ text }) => !isFiller(text));
  const stretches = stretchesOf(question, words, mostWordsSimilar).filter(
    ({ from, to, text }) =>
      text.length <= mostLettersSimilar &&
      isUnknown.slice(from, to).includes(true) &&
      (isEnd[from] || (words[from]?.text === 'the' && to - from > 1)) &&
      isEnd[to - 1] &&
      !named.some((edge) => edge.from === from && edge.to === to),
  );
  const longestFirst = stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const single = longestFirst.filter(({ from, to }) => to - from === 1).slice(0, mostSearches / 2);
  const longer = longestFirst.filter(({ from, to }) => to - from > 1).slice(0, mostSearches - single.length);
  const edges: Edge[] = [];
  for (const { from, to, text } of [...longer, ...single]) {
    budget.spend(unitsPerSearch);
    await budget.pause();
    const folded = foldedText(text);
    for (const { id, matched } of search(view, text, { kinds: entityKinds, limit: hitsPerSearch })) {
      const cost = costOfSimilar(folded, foldedText(matched), kindOf(id));
      if (cost !== null) edges.push({ from, to, label: kindOf(id), value: id, cost });
    }
  }
  return edges;
}
