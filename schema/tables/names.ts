// The normalization of names, for look-ups and for the full-text index.

/** All that people type for an apostrophe: quotes, primes, accents without a letter, modifier letters. */
const apostrophes = /['’‘‛ʼʻʹˈ`´′‵＇]/g;

/** A name in lower case, without accents and punctuation, its words separated by single spaces. */
export const fold = (name: string): string =>
  name
    // Before the accents go, because the decomposition of "´" has a space.
    .replace(apostrophes, '')
    // Invisible characters, such as soft hyphens and marks of the direction of text.
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The key by which look-ups compare names: the folded name without spaces and without a leading "the". */
export const keyOf = (name: string): string => foldedKey(fold(name));

/** The key of a name that has already been folded. */
export const foldedKey = (folded: string): string => folded.replace(/^the (?=.)/, '').replaceAll(' ', '');

/**
 * The form of a name in the trigram index: each folded word between underscores. The underscores add trigrams for the
 * beginning and the end of each word, so that a short word with a typo still shares some with the right word.
 */
export const fenced = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `__${word}__`)
    .join('');
