// What words say about an entity besides its name: its kind, its year, its gender. Uses neither GraphQL nor SQLite.

import type { EntityKind } from '../../tables/index.ts';

/** What a search knows about an entity besides its names. */
export interface Described {
  kind: EntityKind;
  gender: string | null;
  /** The year of the release of a work, if the view knows it. */
  year: string | null;
}

const kindsByWord = new Map<string, EntityKind[]>();
const wordsByKind: Readonly<Record<EntityKind, string>> = {
  Film: 'film movie motion picture feature flick sequel prequel spinoff spin off animated chapter chap ch part pt volume vol',
  Series: 'series miniseries mini show season television streaming sequel prequel spinoff spin off',
  Character: 'character role protagonist hero villain antagonist',
  Person:
    'actor actress cast star director filmmaker producer writer screenwriter composer cinematographer editor stuntman rapper singer musician',
  Organization:
    'organization organisation company companies studio studios network channel hotel hotels group gang mob clan cult syndicate family mafia llc inc incorporated ltd limited corp corporation co entertainment pictures productions production films media television service streaming platform website site magazine publisher',
  Location: 'location place city town village country state region area district building venue',
  Event: 'event scene sequence incident',
  Franchise: 'franchise saga universe series films movies',
};
for (const [kind, words] of Object.entries(wordsByKind)) {
  // A cast, because `Object.entries` forgets the type of the keys.
  for (const word of words.split(' ')) kindsByWord.set(word, [...(kindsByWord.get(word) ?? []), kind as EntityKind]);
}

/** Honorifics, with the gender they say. The titles of offices and families say none. */
const honorifics: ReadonlyMap<string, string | null> = new Map([
  ...'mr sir lord monsieur herr signor senor uncle'.split(' ').map((word) => [word, 'MALE'] as const),
  ...'mrs ms miss missus mistress madam madame lady mademoiselle frau signora senora aunt'
    .split(' ')
    .map((word) => [word, 'FEMALE'] as const),
  ...'mx doctor prof professor master san sama sensei officer detective captain agent'
    .split(' ')
    .map((word) => [word, null] as const),
]);

const stopWords = new Set('the a an of and in at on from to for by with du de la le les und von'.split(' '));

/** Whether a folded word says so little that a name may have it or not. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Whether a folded word is a year in which a work may be released. */
export const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

/** Spellings that mean the same word. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['tv', 'television'],
  ['mister', 'mr'],
  ['dr', 'doctor'],
  ['theatre', 'theater'],
]);
export const synonymOf = (word: string): string => synonyms.get(word) ?? word;

/**
 * Whether a word of a text fits an entity although its name has no such word: "film", "Mr", "2014". A work whose name has
 * no number is the first of its kind.
 */
export function fits(word: string, { kind, gender, year }: Described, { hasNumber }: { hasNumber: boolean }): boolean {
  if (isYear(word)) return word === year;
  if (word === '1') return !hasNumber && (kind === 'Film' || kind === 'Series');
  const meant = honorifics.get(word);
  if (meant !== undefined && (kind === 'Character' || kind === 'Person'))
    return meant === null || gender === null || gender === meant;
  return kindsByWord.get(word)?.includes(kind) ?? false;
}
