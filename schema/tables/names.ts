/** A name without what does not count: case, accents and punctuation. Words stay apart. */
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

/** What two names must share to be the same name: folded, without spaces and a leading "the". */
export const keyOf = (name: string): string => foldedKey(fold(name));

/** The key of a name that is folded already. */
export const foldedKey = (folded: string): string => folded.replace(/^the (?=.)/, '').replaceAll(' ', '');

/**
 * A folded name with its words fenced, as the trigram index holds it. The fence gives a word trigrams of its own
 * for where it begins and ends, so that a short word with a typo in it still shares some with the right one.
 */
export const fenced = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `__${word}__`)
    .join('');
