// How names are compared and indexed.

/** A name without case, accents and punctuation. Its words stay apart. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The key by which look-ups compare names: folded, without spaces and without a leading "the". */
export const keyOf = (name: string): string =>
  fold(name)
    .replace(/^the (?=.)/, '')
    .replaceAll(' ', '');

/**
 * A folded name as the trigram index holds it: each word between underscores. They give a word trigrams for its
 * beginning and its end, so that a short word with a typo still shares some with the right one.
 */
export const fenced = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `__${word}__`)
    .join('');
