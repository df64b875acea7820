// The kinds of entity, with the paths and titles of their pages.

interface EntityKindPages {
  /** The kind as a word. The paths of its entities begin with the same word: /character/charon. */
  noun: string;
  /** The path of the page that lists all entities of the kind. */
  listPath: string;
  /** The title of the list page. */
  title: string;
}

/** The pages of each kind, in the order of the navigation. The id of an entity begins with the name of its kind. */
export const entityKinds = {
  Character: { noun: 'character', listPath: '/characters', title: 'Characters' },
  Film: { noun: 'film', listPath: '/films', title: 'Films' },
  Series: { noun: 'series', listPath: '/series', title: 'Series' },
  Person: { noun: 'person', listPath: '/people', title: 'People' },
  Organization: { noun: 'organization', listPath: '/organizations', title: 'Organizations' },
  Location: { noun: 'location', listPath: '/locations', title: 'Locations' },
  Event: { noun: 'event', listPath: '/events', title: 'Events' },
  Franchise: { noun: 'franchise', listPath: '/franchises', title: 'Franchise' },
} as const satisfies Record<string, EntityKindPages>;

export type EntityKindName = keyof typeof entityKinds;

const isEntityKindName = (name: string): name is EntityKindName => Object.hasOwn(entityKinds, name);

export const entityKindNames: readonly EntityKindName[] = Object.keys(entityKinds).filter(isEntityKindName);

/** The kind of an entity, from its id. Throws for an id that is not of an entity. */
export function entityKindOf(id: string): EntityKindName {
  const name = id.slice(0, id.indexOf(':'));
  if (isEntityKindName(name)) return name;
  throw new Error(`${id} is not the id of an entity.`);
}

/** The kind of an entity as a word, such as "character". */
export const kindNoun = (id: string): string => entityKinds[entityKindOf(id)].noun;
