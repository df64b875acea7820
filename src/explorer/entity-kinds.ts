// The kinds of entity that have pages, with the addresses and titles of those pages.

export interface EntityKind {
  /** The kind in words; the address of an entity's page begins with it: /character/charon. */
  noun: string;
  /** The address of the page that lists all entities of the kind. */
  listPath: string;
  /** The title of that page. */
  title: string;
}

/** The kinds of entity in the order of the navigation. An entity's id begins with the name of its kind. */
export const entityKinds = {
  Character: { noun: 'character', listPath: '/characters', title: 'Characters' },
  Film: { noun: 'film', listPath: '/films', title: 'Films' },
  Series: { noun: 'series', listPath: '/series', title: 'Series' },
  Person: { noun: 'person', listPath: '/people', title: 'People' },
  Organization: { noun: 'organization', listPath: '/organizations', title: 'Organizations' },
  Location: { noun: 'location', listPath: '/locations', title: 'Locations' },
  Event: { noun: 'event', listPath: '/events', title: 'Events' },
  Franchise: { noun: 'franchise', listPath: '/franchises', title: 'Franchise' },
} as const satisfies Record<string, EntityKind>;

export type EntityKindName = keyof typeof entityKinds;

const isEntityKindName = (name: string): name is EntityKindName => Object.hasOwn(entityKinds, name);

export const entityKindNames: readonly EntityKindName[] = Object.keys(entityKinds).filter(isEntityKindName);

/** The name of the kind with which an entity's id begins. Throws for any other id. */
export function entityKindOf(id: string): EntityKindName {
  const name = id.slice(0, id.indexOf(':'));
  if (isEntityKindName(name)) return name;
  throw new Error(`${id} is not the id of an entity.`);
}

/** An entity's kind in words, such as "character". */
export const kindNoun = (id: string): string => entityKinds[entityKindOf(id)].noun;
