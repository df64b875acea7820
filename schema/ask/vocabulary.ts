// The lexicon prepared for look-up: which tokens a stretch of words stands for, also when it is misspelt.

import { fold } from '../tables/index.ts';
import { editDistance } from '../view/ranking.ts';
import { AUXILIARY, type Edge, FILLER, type Spend, type Word } from './chart.ts';
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
const correctable = [...vocabulary].filter(({ length }) => length >= 3);

/** Whether a word stands in the lexicon, alone or as part of a phrase. */
export const isWord = (text: string): boolean => vocabulary.has(text);

const skippable = new Set(
  phrases
    .filter(({ words, label }) => words.length === 1 && (label === FILLER || label === AUXILIARY))
    .map(({ words }) => words[0]),
);

/** Whether a word adds nothing to a question. */
export const isFiller = (text: string): boolean => skippable.has(text);

/** The first phrase that stands for a value, such as "directed" for DIRECTOR. */
export const phraseFor = (label: string, value: string): string =>
  phrases.find((each) => each.label === label && each.value === value)?.words.join(' ') ?? value;

/** A word as it was meant, and how far that is from what is written. */
interface Spelling {
  text: string;
  cost: number;
}

/** A comparison of two words takes less than a microsecond. */
const comparisonsPerUnit = 4;

/** The words of the lexicon for which a word may be a typo. */
function corrections(text: string, spend?: Spend): Spelling[] {
  if (text.length < 3 || /\d/.test(text)) return [];
  const most = text.length < 6 ? 1 : 2;
  const similar = correctable.filter(({ length }) => Math.abs(length - text.length) <= most);
  spend?.(Math.ceil(similar.length / comparisonsPerUnit));
  return similar.flatMap((word) => {
    const wrong = editDistance(word, text);
    return wrong <= most ? [{ text: word, cost: 1 + wrong / 4 }] : [];
  });
}

/** The edges of the lexicon over a question; with `forgiving`, also those of misspelt words. */
export function tokensIn(words: readonly Word[], forgiving: boolean, spend?: Spend): Edge[] {
  const spellings = new Map<string, Spelling[]>();
  for (const { text } of words) {
    if (spellings.has(text)) continue;
    spellings.set(text, [{ text, cost: 0 }, ...(forgiving && !isWord(text) ? corrections(text, spend) : [])]);
  }
  const spellingsAt = (at: number): Spelling[] => spellings.get(words[at]?.text ?? '') ?? [];
  const costOf = (phrase: Phrase, at: number): number | undefined => {
    let sum = 0;
    for (const [ahead, word] of phrase.words.entries()) {
      const meant = spellingsAt(at + ahead).find(({ text }) => text === word);
      if (meant === undefined) return undefined;
      sum += meant.cost;
    }
    return sum;
  };
  return words.flatMap((_, at) =>
    spellingsAt(at).flatMap(({ text }) =>
      (startingWith.get(text) ?? []).flatMap((phrase): Edge[] => {
        spend?.(1);
        const cost = costOf(phrase, at);
        if (cost === undefined) return [];
        return [{ from: at, to: at + phrase.words.length, label: phrase.label, value: phrase.value, cost }];
      }),
    ),
  );
}
