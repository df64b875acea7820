/**
 * Splits a sentence at the names of entities, so that the names can become links. Each entity is found at most once, and
 * two entities with the same name are found at different places. Longer names are searched first, so that "John Wick:
 * Chapter 2" is not taken for the character John Wick.
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

/** The first index of `name` as whole words; -1 if there is none. */
function indexOfWord(text: string, name: string): number {
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1)) {
    if (!isLetter(text[index - 1]) && !isLetter(text[index + name.length])) return index;
  }
  return -1;
}
