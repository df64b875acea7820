import type { FactKind } from './documents.ts';

/** A kind of entity: where its pages are, and what pages call it. */
export interface Kind {
  noun: string;
  index: string;
  title: string;
}

/** The kinds of entity, by the beginning of their ids, in the order of the navigation. */
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

/** The kind of an entity, which its id begins with. */
export function kindOf(id: string): KindName {
  const name = id.slice(0, id.indexOf(':'));
  if (isKindName(name)) return name;
  throw new Error(`${id} is no entity's id.`);
}

/** What a page about an entity calls the facts of each kind, in the order in which it tells them. */
export const headings: Record<FactKind, string> = {
  SUMMARY: 'In short',
  RELEASE: 'Releases',
  STATUS: 'How far it has come',
  CASTING: 'Parts',
  MEMBERSHIP: 'Memberships',
  RELATIONSHIP: 'Ties',
  PARTICIPATION: 'What happens',
  SHOWING: 'Where it is shown',
  PLACEMENT: 'When it takes place',
  FATE: 'Fates',
  CHANGE: 'Beginnings and ends',
  AFFILIATION: 'Houses and masters',
  SITUATION: 'Where it is',
  CREDIT: 'Credits',
  PRODUCTION: 'Companies',
  INCLUSION: 'In the franchise',
  EPISODE: 'Episodes',
  ATTRIBUTE: 'Particulars',
  NAMING: 'Names',
  NOTE: 'Notes',
  COMPLETENESS: 'What is whole',
  UNKNOWN: 'What is not known',
};
