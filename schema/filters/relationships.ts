// Everyday names for the relationships of a character: `killed`, `ownedBy`, `worksFor`.

import { relationshipKinds, relationshipTraits } from '../tables/index.ts';
import { type Conditions, condition, type Filter } from './condition.ts';
import { filters, isNarrow } from './entities.ts';
import { isInFact } from './facts.ts';
import { joined } from './scope.ts';
import { CharacterFilter } from './types.ts';

interface Direction {
  kind: (typeof relationshipKinds)[number];
  own: 'fromId' | 'toId';
}

/** The directions of relationships that each name stands for. A kind and its inverse have the same names. */
function directionsByName(): Map<string, Direction[]> {
  const directions = new Map<string, Direction[]>();
  for (const kind of relationshipKinds) {
    const [from, to = from] = relationshipTraits[kind].filters;
    directions.set(from, [...(directions.get(from) ?? []), { kind, own: 'fromId' }]);
    directions.set(to, [...(directions.get(to) ?? []), { kind, own: 'toId' }]);
  }
  return directions;
}

const wordsOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const relationshipConditions = (): Conditions =>
  Object.fromEntries(
    [...directionsByName()].map(([name, directions]) => [
      name,
      condition<Filter>(
        CharacterFilter,
        `By a relationship: ${wordsOf(name)} a character that meets this.`,
        (filter, { sql: id }, scope) => {
          const facts = directions.map(({ kind, own }) => {
            const relationship = { kind: [kind], [own === 'fromId' ? 'to' : 'from']: filter };
            return isInFact(id, { kind: 'Relationship', own }, relationship, scope);
          });
          return joined('or', facts);
        },
        (filter) => isNarrow(filters.character, filter),
      ),
    ]),
  );
