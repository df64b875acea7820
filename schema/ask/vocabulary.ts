// The lexicon made ready: which stretches of a question's words stand for which tokens, also misspelt.

import { distance } from 'fastest-levenshtein';
import { fold } from '../tables/index.ts';
import { AUXILIARY, type Edge, FILLER, type Word } from './chart.ts';
import { auxiliaries, fillers, jobs, roles, tokens } from './lexicon.ts';

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
  ...phrasesOf(FILLER, fillers),
  ...phrasesOf(AUXILIARY, auxiliaries),
  ...Object.entries(tokens).flatMap(([token, list]) => phrasesOf(token, list)),
  ...Object.entries(jobs).flatMap(([job, list]) => phrasesOf('job', list, job)),
  ...Object.entries(roles).flatMap(([role, list]) => phrasesOf('role', list, role)),
];
const startingWith = Map.groupBy(phrases, ({ words }) => words[0] ?? '');
const vocabulary = new Set(phrases.flatMap(({ words }) => words));

/** Whether a word stands in the lexicon, alone or as part of a phrase. */
export const isWord = (text: string): boolean => vocabulary.has(text);

const helping = new Set(
  phrases
    .filter(({ words, label }) => words.length === 1 && (label === FILLER || label === AUXILIARY))
    .map(({ words }) => words[0]),
);

/** Whether a word adds nothing to a question. */
export const isFiller = (text: string): boolean => helping.has(text);

/** The first phrase that stands for a value, such as "directed" for DIRECTOR. */
export const phraseFor = (label: string, value: string): string =>
  phrases.find((each) => each.label === label && each.value === value)?.words.join(' ') ?? value;

/** Words of the lexicon that a misspelt one may have been meant for, and how many letters are wrong. */
function meant(text: string): { text: string; cost: number }[] {
  if (text.length < 3 || /\d/.test(text)) return [];
  const allowed = text.length < 6 ? 1 : 2;
  const sorted = (word: string) => [...word].toSorted().join('');
  return [...vocabulary].flatMap((word) => {
    if (word.length < 3 || Math.abs(word.length - text.length) > allowed) return [];
    const wrong = distance(word, text);
    const swapped = wrong === 2 && word.length === text.length && sorted(word) === sorted(text);
    const steps = swapped ? 1 : wrong;
    return steps <= allowed ? [{ text: word, cost: 1 + steps / 4 }] : [];
  });
}

/** The edges of the lexicon over a question; with `forgiving`, also of words that are misspelt. */
export function tokensIn(words: readonly Word[], forgiving: boolean): Edge[] {
  const readings = words.map(({ text }) => [{ text, cost: 0 }, ...(forgiving && !isWord(text) ? meant(text) : [])]);
  const costOf = (phrase: Phrase, at: number): number | undefined => {
    let sum = 0;
    for (const [ahead, word] of phrase.words.entries()) {
      const read = readings[at + ahead]?.find(({ text }) => text === word);
      if (read === undefined) return undefined;
      sum += read.cost;
    }
    return sum;
  };
  return readings.flatMap((here, at) =>
    here.flatMap(({ text }) =>
      (startingWith.get(text) ?? []).flatMap((phrase): Edge[] => {
        const cost = costOf(phrase, at);
        if (cost === undefined) return [];
        return [{ from: at, to: at + phrase.words.length, label: phrase.label, value: phrase.value, cost }];
      }),
    ),
  );
}
