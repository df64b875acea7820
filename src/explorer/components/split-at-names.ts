/**
 * Splits a sentence at the names of entities, so that the names can become links. Each entity is found at most once, and
 * two entities with the same name are found at different places. Longer names are searched first, so that "John Wick:
 * Chapter 2" is not taken for the character John Wick. A sentence may write a name in its own way: "the Elder" for "The
 * Elder", or "his dog" for "The Tracker's dog". The entity then has the name as it is written.
 *
 *     splitAtNames('Lance Reddick plays Charon.', [charon]); // ['Lance Reddick plays ', charon, '.']
 */
export function splitAtNames<Named extends { name: string }>(
  sentence: string,
  entities: readonly Named[],
): (string | Named)[] {
  const pieces: (string | Named)[] = [sentence];
  for (const entity of entities.toSorted((a, b) => b.name.length - a.name.length)) {
    const place = placeOf(entity.name, pieces);
    if (place === null) continue;
    const { index, before, written, after } = place;
    pieces.splice(index, 1, before, written === entity.name ? entity : { ...entity, name: written }, after);
  }
  return pieces.filter((piece) => piece !== '');
}

/** The forms of a name that a sentence may have, the likeliest first. */
function formsOf(name: string): string[] {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const possessed = name.indexOf("'s ");
  return [name, small, ...(possessed < 0 ? [] : [name.slice(possessed + "'s ".length)])];
}

/** The first piece of text with a name in one of its forms, split at the name. */
function placeOf(name: string, pieces: readonly unknown[]) {
  for (const written of formsOf(name)) {
    for (const [index, piece] of pieces.entries()) {
      const start = typeof piece === 'string' ? indexOfWord(piece, written) : -1;
      if (typeof piece !== 'string' || start < 0) continue;
      return { index, before: piece.slice(0, start), written, after: piece.slice(start + written.length) };
    }
  }
  return null;
}

/** The first index of `name` as whole words; -1 if there is none. */
function indexOfWord(text: string, name: string): number {
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1)) {
    if (!isLetter(text[index - 1]) && !isLetter(text[index + name.length])) return index;
  }
  return -1;
}
