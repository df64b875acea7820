// Fuzzy matching: finds the entities whose names are similar to a stretch of the question, such as misspelt names.

import { entityKinds } from '../tables/index.ts';
import { type FoldedText, foldedText, matchScore } from '../view/ranking.ts';
import { search } from '../view/search.ts';
import { kindOf, type View } from '../view/view.ts';
import type { Budget } from './budget.ts';
import type { ChartEdge, Word } from './chart.ts';
import { stretchesOf } from './mentions.ts';
import { isKnownWord, isStopWord } from './tokenizer.ts';

/** How many stretches are searched for similar names. */
const maxSearches = 30;
/** The longest stretch that is searched for similar names. */
const maxSimilarWords = 6;
const maxSimilarLetters = 60;
const maxHitsPerSearch = 6;
/** In units of the question's budget, about a microsecond each. */
const unitsPerSearch = 2_000;

/**
 * The cost of a fuzzy match between a text and a name; null when they differ too much. The text needs at least 30% of
 * the letters of the name, or 60% for an event, because a fragment of an event's title is not a name.
 */
function costOfSimilar(text: FoldedText, name: FoldedText, kind: string): number | null {
  const score = matchScore(text, name);
  const { length: letters } = text.folded;
  if (score === null || letters < 3 || letters < name.folded.length * (kind === 'Event' ? 0.6 : 0.3)) return null;
  if (score < 10) return 0.1;
  if (score < 30) return 1 + score / 100;
  const typos = Math.floor(score - 30);
  const maxTypos = letters < 5 ? 0 : letters < 8 ? 1 : 2;
  return typos <= maxTypos ? 2 + (score - 30) / 2 : null;
}

/** The entities whose names are similar to a stretch with an unknown word: parts of names, and misspelt names. */
export async function similarNamesIn(
  view: View,
  question: string,
  words: readonly Word[],
  { named, budget }: { named: readonly ChartEdge[]; budget: Budget },
): Promise<ChartEdge[]> {
  const isUnknown = words.map(({ text }) => !isKnownWord(text));
  const canBeAtEnd = words.map(({ text }) => !isStopWord(text));
  const stretches = stretchesOf(question, words, maxSimilarWords).filter(
    ({ from, to, text }) =>
      text.length <= maxSimilarLetters &&
      isUnknown.slice(from, to).includes(true) &&
      (canBeAtEnd[from] || (words[from]?.text === 'the' && to - from > 1)) &&
      canBeAtEnd[to - 1] &&
      !named.some((edge) => edge.from === from && edge.to === to),
  );
  const longestFirst = stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const singleWords = longestFirst.filter(({ from, to }) => to - from === 1).slice(0, maxSearches / 2);
  const longerStretches = longestFirst
    .filter(({ from, to }) => to - from > 1)
    .slice(0, maxSearches - singleWords.length);
  const edges: ChartEdge[] = [];
  for (const { from, to, text } of [...longerStretches, ...singleWords]) {
    budget.spend(unitsPerSearch);
    await budget.pause();
    const folded = foldedText(text);
    for (const { id, matched } of await search(view, text, { kinds: entityKinds, limit: maxHitsPerSearch })) {
      const cost = costOfSimilar(folded, foldedText(matched), kindOf(id));
      if (cost !== null) edges.push({ from, to, label: kindOf(id), value: id, cost });
    }
  }
  return edges;
}
