/**
 * Splits a sentence at the names in it, so that they can become links. Each name is found once. The longest name comes
 * first, so that "John Wick: Chapter 2" is not taken for the man, and two entities of one name get a place each.
 *
 *     splitAtNames('Lance Reddick plays Charon.', [charon]); // ['Lance Reddick plays ', charon, '.']
 */
export function splitAtNames<Named extends { name: string }>(
  sentence: string,
  entities: readonly Named[],
): (string | Named)[] {
  const pieces: (string | Named)[] = [sentence];
  for (const entity of entities.toSorted((a, b) => b.name.length - a.name.length)) {
    for (const [index, piece] of pieces.entries()) {
      const start = typeof piece === 'string' ? indexOfWord(piece, entity.name) : -1;
      if (typeof piece !== 'string' || start < 0) continue;
      pieces.splice(index, 1, piece.slice(0, start), entity, piece.slice(start + entity.name.length));
      break;
    }
  }
  return pieces.filter((piece) => piece !== '');
}

/** The index of a name that is not part of a longer word; -1 when there is none. */
function indexOfWord(text: string, name: string): number {
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1)) {
    if (!isLetter(text[index - 1]) && !isLetter(text[index + name.length])) return index;
  }
  return -1;
}
