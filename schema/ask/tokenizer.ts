// Tokenization: finds the phrases of the lexicon in a question, with spelling correction if wanted.

import { fold } from '../tables/index.ts';
import { editDistance } from '../view/ranking.ts';
import { AUXILIARY, type ChartEdge, type Spend, STOP_WORD, type Word } from './chart.ts';
import { auxiliaries, jobs, roles, stopWords, tokens } from './lexicon.ts';

interface Phrase {
  words: readonly string[];
  label: string;
  value: string;
}

const phrasesOf = (label: string, list: string, value = ''): Phrase[] =>
  list
    .split(',')
    .map((phrase) => fold(phrase))
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ words: phrase.split(' '), label, value }));

const phrases: readonly Phrase[] = [
  ...phrasesOf(STOP_WORD, stopWords),
  ...phrasesOf(AUXILIARY, auxiliaries),
  ...Object.entries(tokens).flatMap(([token, list]) => phrasesOf(token, list)),
  ...Object.entries(jobs).flatMap(([job, list]) => phrasesOf('job', list, job)),
  ...Object.entries(roles).flatMap(([role, list]) => phrasesOf('role', list, role)),
];
const phrasesByFirstWord = Map.groupBy(phrases, ({ words }) => words[0] ?? '');
const vocabulary = new Set(phrases.flatMap(({ words }) => words));
const correctableWords = [...vocabulary].filter(({ length }) => length >= 3);

/** Whether the lexicon has a word, alone or in a phrase. */
export const isKnownWord = (text: string): boolean => vocabulary.has(text);

const stopWordSet = new Set(
  phrases
    .filter(({ words, label }) => words.length === 1 && (label === STOP_WORD || label === AUXILIARY))
    .map(({ words }) => words[0]),
);

/** Whether a word adds nothing to a question (a stop word), or is an auxiliary verb. */
export const isStopWord = (text: string): boolean => stopWordSet.has(text);

/** The first phrase for a value, such as "directed" for DIRECTOR. */
export const phraseFor = (label: string, value: string): string =>
  phrases.find((phrase) => phrase.label === label && phrase.value === value)?.words.join(' ') ?? value;

/** A word that may be meant, and its cost: 0 as written, more with typos. */
interface Spelling {
  text: string;
  cost: number;
}

/** Comparing this many words costs one unit of work (see `Spend` in chart.ts). */
const comparisonsPerUnit = 4;

/** Spelling correction: the words of the lexicon that a misspelt word may stand for. */
function corrections(text: string, spend?: Spend): Spelling[] {
  if (text.length < 3 || /\d/.test(text)) return [];
  const maxTypos = text.length < 6 ? 1 : 2;
  const similar = correctableWords.filter(({ length }) => Math.abs(length - text.length) <= maxTypos);
  spend?.(Math.ceil(similar.length / comparisonsPerUnit));
  return similar.flatMap((word) => {
    const typos = editDistance(word, text);
    return typos <= maxTypos ? [{ text: word, cost: 1 + typos / 4 }] : [];
  });
}

/** The chart edges for the phrases of the lexicon in a question. With `correctsTypos`, misspelt words count too. */
export function tokensIn(words: readonly Word[], correctsTypos: boolean, spend?: Spend): ChartEdge[] {
  const spellingsByText = new Map<string, Spelling[]>();
  for (const { text } of words) {
    if (spellingsByText.has(text)) continue;
    spellingsByText.set(text, [
      { text, cost: 0 },
      ...(correctsTypos && !isKnownWord(text) ? corrections(text, spend) : []),
    ]);
  }
  const spellingsAt = (index: number): Spelling[] => spellingsByText.get(words[index]?.text ?? '') ?? [];
  const costOf = (phrase: Phrase, start: number): number | undefined => {
    let cost = 0;
    for (const [offset, word] of phrase.words.entries()) {
      const spelling = spellingsAt(start + offset).find(({ text }) => text === word);
      if (spelling === undefined) return undefined;
      cost += spelling.cost;
    }
    return cost;
  };
  return words.flatMap((_, start) =>
    spellingsAt(start).flatMap(({ text }) =>
      (phrasesByFirstWord.get(text) ?? []).flatMap((phrase): ChartEdge[] => {
        spend?.(1);
        const cost = costOf(phrase, start);
        if (cost === undefined) return [];
        return [{ from: start, to: start + phrase.words.length, label: phrase.label, value: phrase.value, cost }];
      }),
    ),
  );
}
