// The kinds of entity in the explorer: their addresses and titles.

/** A kind of entity: its noun begins the addresses of its pages, `index` is the address of their list. */
export interface Kind {
  noun: string;
  index: string;
  title: string;
}

/** The kinds of entity, named as their ids begin, in the order of the navigation. */
export const kinds = {
  Character: { noun: 'character', index: '/characters', title: 'Characters' },
  Film: { noun: 'film', index: '/films', title: 'Films' },
  Series: { noun: 'series', index: '/series', title: 'Series' },
  Person: { noun: 'person', index: '/people', title: 'People' },
  Organization: { noun: 'organization', index: '/organizations', title: 'Organizations' },
  Location: { noun: 'location', index: '/locations', title: 'Locations' },
  Event: { noun: 'event', index: '/events', title: 'Events' },
  Franchise: { noun: 'franchise', index: '/franchises', title: 'Franchise' },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);

export const kindNames: readonly KindName[] = Object.keys(kinds).filter(isKindName);

/** The kind with which an entity's id begins. */
export function kindOf(id: string): KindName {
  const name = id.slice(0, id.indexOf(':'));
  if (isKindName(name)) return name;
  throw new Error(`${id} is not the id of an entity.`);
}
