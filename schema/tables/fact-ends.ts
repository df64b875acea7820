// The ends of each kind of fact: the columns with the id of an entity, and the kinds of entity that the column may name.

import { type EntityKind, entityKinds } from './entities.ts';
import type { FactKind, factTables } from './facts.ts';

/** The fields of a kind's row that hold the id of an entity. A fact's, a source's and another fact's id are none. */
export type EndField<K extends FactKind> = Exclude<
  keyof (typeof factTables)[K]['$inferSelect'] & `${string}Id`,
  'factId' | 'ofId' | 'aboutId' | 'sourceId'
>;

const works = ['Film', 'Series'] as const;
const any = entityKinds;

/** In the order in which a sentence has them: from one end, the last of the others is what the fact leads to. */
export const factEnds: { readonly [K in FactKind]: { readonly [F in EndField<K>]: readonly EntityKind[] } } = {
  Naming: { entityId: any },
  Summary: { entityId: any },
  Status: { workId: works },
  Attribute: { entityId: any },
  Release: { serviceId: ['Organization'], workId: works },
  Production: { agentId: ['Organization', 'Person'], subjectId: ['Film', 'Series', 'Franchise'] },
  Inclusion: { franchiseId: ['Franchise'], workId: works },
  Episode: { directorId: ['Person'], seriesId: ['Series'] },
  Casting: { personId: ['Person'], characterId: ['Character'], workId: works },
  Credit: { personId: ['Person'], workId: works },
  Membership: { characterId: ['Character'], organizationId: ['Organization'] },
  Relationship: { fromId: ['Character'], toId: ['Character'] },
  Change: { eventId: ['Event'] },
  Participation: { participantId: ['Character', 'Organization'], eventId: ['Event'] },
  Showing: { eventId: ['Event'], workId: works },
  Placement: { subjectId: ['Film', 'Series', 'Event'], relativeToId: ['Film', 'Series', 'Event'] },
  Affiliation: { organizationId: ['Organization'], toId: ['Organization'] },
  Situation: { entityId: ['Event', 'Organization', 'Location'], locationId: ['Location'] },
  Fate: { eventId: ['Event'], characterId: ['Character'], workId: works },
  Note: { subjectId: any },
  Completeness: { subjectId: any },
  Unknown: { subjectId: any },
};
