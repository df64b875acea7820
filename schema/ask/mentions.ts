// Entity linking: finds the entities that a question names exactly. A stretch is a span of words (n-gram).

import { entityKinds, fold, keyOf } from '../tables/index.ts';
import { bestMatches, entitiesNamed, type NameMatch } from '../view/names.ts';
import { kindOf, type View } from '../view/view.ts';
import type { Budget } from './budget.ts';
import type { ChartEdge, Word } from './chart.ts';
import { filmNumber, filmTitle } from './film-numbers.ts';

/** The longest name in letters. Folding can turn one ligature into 18 letters, so this limit applies to folded words. */
const maxNameLetters = 80;
/** The longest name in words. */
const maxNameWords = 9;
/** A fixed cost per name, so that one long name beats two short names that cover the same words. */
const nameCost = 0.05;

// Costs in units of the question's budget, about a microsecond each.
const unitsPerLookUp = 10;
const unitsPerName = 10;

/** Consecutive words of a question, from index `from` to before index `to`. */
export interface Stretch {
  from: number;
  to: number;
  /** The words as the question has them. */
  text: string;
}

/** All stretches of at most `maxWords` words. */
export function stretchesOf(question: string, words: readonly Word[], maxWords: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, { start }] of words.entries()) {
    let letters = 0;
    for (const [ahead, { text, end }] of words.slice(from, from + maxWords).entries()) {
      letters += text.length;
      if (letters > maxNameLetters) break;
      stretches.push({ from, to: from + ahead + 1, text: question.slice(start, end) });
    }
  }
  return stretches;
}

/** A stretch of words, and an entity that it may name. */
interface Mention extends Stretch {
  id: string;
  /** The name of the entity that matches the stretch. */
  name: string;
  cost: number;
}

/** The mentions in a stretch. An entity may occur more than once. `number` is the film number in it, or 0. */
function mentionsIn(
  stretch: Stretch,
  number: number,
  matchesByText: ReadonlyMap<string, readonly NameMatch[]>,
): Mention[] {
  const bestOfEachKind = (nameMatches: readonly NameMatch[], cost: number) =>
    entityKinds.flatMap((kind) =>
      bestMatches(nameMatches, [kind]).map((id) => ({ ...stretch, id, name: stretch.text, cost })),
    );
  const nameMatches = matchesByText.get(stretch.text) ?? [];
  const title = filmTitle(number);
  const films = number > 0 ? bestMatches(matchesByText.get(title) ?? [], ['Film']) : [];
  return [
    ...bestOfEachKind(nameMatches, nameCost),
    // `bestMatches` prefers slugs to names. "The Elder" may mean a name instead, so matches by name come next, a bit dearer.
    ...bestOfEachKind(
      nameMatches.filter(({ matchedBy }) => matchedBy !== 'SLUG'),
      nameCost + 0.02,
    ),
    ...films.map((id) => ({ ...stretch, id, name: title, cost: nameCost + 0.03 })),
  ];
}

/**
 * The entities whose names occur in the question exactly. A single SQL statement looks up all stretches. It bypasses the
 * caches of the view, because most stretches match nothing.
 */
export async function namesIn(
  view: View,
  question: string,
  words: readonly Word[],
  budget: Budget,
): Promise<ChartEdge[]> {
  const stretches = stretchesOf(question, words, maxNameWords);
  budget.spend(stretches.length * unitsPerLookUp);
  const numberOf = new Map(stretches.map(({ text }) => [text, filmNumber(text)]));
  const lookUps = new Set([...numberOf].flatMap(([text, number]) => (number > 0 ? [text, filmTitle(number)] : text)));
  await budget.pause();
  const matchesByText = Map.groupBy(await entitiesNamed(view.store, [...lookUps], view.day), ({ text }) => text);
  const mentions = stretches.map((stretch) => {
    const found = mentionsIn(stretch, numberOf.get(stretch.text) ?? 0, matchesByText);
    budget.spend(found.length * unitsPerName);
    return found;
  });
  const ids = new Set(mentions.flat().map(({ id }) => id));
  const namesById = new Map(
    await Promise.all([...ids].map(async (id) => [id, await foldedNamesOf(view, id)] as const)),
  );
  return mentions.flatMap((ofStretch) => {
    const priced = ofStretch.map((mention) => ({
      ...mention,
      cost: mention.cost + costOfNameKind(namesById.get(mention.id), mention.name),
    }));
    // The cheapest mention of an entity comes last, so that it replaces the others in the map.
    const cheapestLast = priced.toSorted((a, b) => a.cost - b.cost).toReversed();
    const mentionsById = new Map(cheapestLast.map((mention) => [mention.id, mention]));
    const edges = [...mentionsById.values()].map(({ from, to, id, cost }) => ({
      from,
      to,
      label: kindOf(id),
      value: id,
      cost,
    }));
    return [...edges, ...edges.flatMap((edge) => withDistinction(edge, namesById.get(edge.value), words))];
  });
}

/** The folded names of an entity. */
interface FoldedNames {
  key: string;
  otherKeys: ReadonlySet<string>;
  /** The words that distinguish the entity from others with the same name (disambiguation). */
  distinction: readonly string[];
}

async function foldedNamesOf(view: View, id: string): Promise<FoldedNames> {
  const { name, aliases, distinction } = await view.names(id);
  return {
    key: keyOf(name),
    otherKeys: new Set(aliases.map(keyOf)),
    distinction: distinction === null ? [] : fold(distinction).split(' '),
  };
}

/** The cost of a kind of name: none for the usual name, a little for an alias, more for a former name. */
function costOfNameKind(names: FoldedNames | undefined, name: string): number {
  const key = keyOf(name);
  if (names?.key === key) return 0;
  return names?.otherKeys.has(key) ? 0.001 : 0.1;
}

/** An edge that also covers the distinction after a name, if the question has it: "The Elder (fourth film)". */
function withDistinction(edge: ChartEdge, names: FoldedNames | undefined, words: readonly Word[]): ChartEdge[] {
  const { distinction = [] } = names ?? {};
  if (distinction.length === 0) return [];
  const to = edge.to + distinction.length;
  const wordsAfter = words.slice(edge.to, to).map(({ text }) => text);
  return wordsAfter.join(' ') === distinction.join(' ') ? [{ ...edge, to }] : [];
}
