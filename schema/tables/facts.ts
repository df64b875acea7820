// The tables of facts: one for each kind of fact, and the tables that all kinds share.

import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { attributeNames, attributeUnits } from './attributes.ts';
import { confidences, entities, entityKey, ofKind, sources } from './entities.ts';
import { typedKeys } from './objects.ts';
import { relationshipKinds } from './relationship-kinds.ts';

// The declared type breaks a cycle of types: each kind's table refers to `facts`, and `facts` lists the kinds.
const idOfFact = (): AnySQLiteColumn => facts.id;
const factKey = () => text('fact_id').primaryKey().references(idOfFact);
const optionalEntityKey = (name: string) => text(name).references(() => entities.id);
const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull();

export const nameKinds = ['PRIMARY', 'FULL_TITLE', 'ALIAS', 'WORKING_TITLE', 'MARKETING_TITLE'] as const;
export const nameArticles = ['PROPER', 'COMMON'] as const;
export const namings = sqliteTable(
  'namings',
  {
    factId: factKey(),
    entityId: entityKey('entity_id'),
    kind: text('name_kind', { enum: nameKinds }).notNull(),
    name: text().notNull(),
    /** Distinguishes the entity from others with the same name (disambiguation), such as "third film". */
    distinction: text(),
    /** For a name that takes "the" in a sentence: PROPER as it is (the Ruska Roma), COMMON with a small letter (the filling station). */
    article: text({ enum: nameArticles }),
    /** Whether the name is plural, such as "Sofia's dogs". */
    plural: flag('plural'),
    /** The form of the name that look-ups compare: see `keyOf`. */
    key: text().notNull(),
    /** The form of the name by which lists are sorted: see `fold`. */
    sortKey: text('sort_key').notNull(),
  },
  (t) => [index('namings_entity').on(t.entityId), index('namings_key').on(t.key)],
);

export const summaries = sqliteTable(
  'summaries',
  { factId: factKey(), entityId: entityKey('entity_id'), text: text().notNull() },
  (t) => [index('summaries_entity').on(t.entityId)],
);

export const productionStatuses = [
  'NOT_GREENLIT',
  'IN_DEVELOPMENT',
  'ANNOUNCED',
  'SCHEDULED',
  'IN_PRODUCTION',
  'POST_PRODUCTION',
  'AIRING',
  'RELEASED',
] as const;
export const statuses = sqliteTable(
  'statuses',
  { factId: factKey(), workId: entityKey('work_id'), status: text({ enum: productionStatuses }).notNull() },
  (t) => [ofKind(t.workId, 'Film', 'Series'), index('statuses_work').on(t.workId)],
);

export const attributes = sqliteTable(
  'attributes',
  {
    factId: factKey(),
    entityId: entityKey('entity_id'),
    attribute: text({ enum: attributeNames }).notNull(),
    value: text().notNull(),
    /** For a number: its bounds, the same if it is known exactly, and its unit. */
    low: real(),
    high: real(),
    unit: text({ enum: attributeUnits }),
    /** For KNOWN_FOR: whether the title is a FILM, a SERIES or a FRANCHISE. */
    medium: text(),
  },
  (t) => [index('attributes_entity').on(t.entityId)],
);

export const releaseTypes = ['PREMIERE', 'THEATRICAL', 'STREAMING', 'VIDEO_ON_DEMAND', 'DISC'] as const;
export const releases = sqliteTable(
  'releases',
  {
    factId: factKey(),
    workId: entityKey('work_id'),
    /** A day, a month or a year; null when no date was announced. */
    date: text(),
    /** ISO 3166 alpha-2, or INTL for everywhere outside the United States. */
    territory: text().notNull(),
    type: text({ enum: releaseTypes }).notNull(),
    serviceId: optionalEntityKey('service_id'),
    /** Whether the release was only announced, and is not known to have happened. */
    planned: flag('planned'),
    note: text(),
  },
  (t) => [ofKind(t.workId, 'Film', 'Series'), index('releases_work').on(t.workId)],
);

export const productionRoles = ['CREATOR', 'OWNER', 'DISTRIBUTOR', 'PRODUCTION_COMPANY'] as const;
export const productions = sqliteTable(
  'productions',
  {
    factId: factKey(),
    subjectId: entityKey('subject_id'),
    agentId: entityKey('agent_id'),
    role: text({ enum: productionRoles }).notNull(),
  },
  (t) => [
    ofKind(t.subjectId, 'Film', 'Series', 'Franchise'),
    ofKind(t.agentId, 'Organization', 'Person'),
    index('productions_subject').on(t.subjectId),
    index('productions_agent').on(t.agentId),
  ],
);

export const inclusions = sqliteTable(
  'inclusions',
  { factId: factKey(), franchiseId: entityKey('franchise_id'), workId: entityKey('work_id') },
  (t) => [
    ofKind(t.franchiseId, 'Franchise'),
    ofKind(t.workId, 'Film', 'Series'),
    index('inclusions_franchise').on(t.franchiseId),
    index('inclusions_work').on(t.workId),
  ],
);

export const episodes = sqliteTable(
  'episodes',
  {
    factId: factKey(),
    seriesId: entityKey('series_id'),
    number: integer().notNull(),
    title: text().notNull(),
    date: text().notNull(),
    directorId: entityKey('director_id'),
  },
  (t) => [ofKind(t.seriesId, 'Series'), ofKind(t.directorId, 'Person'), index('episodes_series').on(t.seriesId)],
);

export const castingQualifiers = [
  'LEAD',
  'CAMEO',
  'YOUNGER_VERSION',
  'RECAST',
  'UNCREDITED',
  'VOICE',
  'ARCHIVE',
] as const;
export const castings = sqliteTable(
  'castings',
  {
    factId: factKey(),
    personId: entityKey('person_id'),
    /** Null while the part is undisclosed. */
    characterId: optionalEntityKey('character_id'),
    workId: entityKey('work_id'),
    billedAs: text('billed_as'),
    qualifiers: text({ mode: 'json' }).$type<(typeof castingQualifiers)[number][]>().notNull(),
  },
  (t) => [
    ofKind(t.personId, 'Person'),
    ofKind(t.characterId, 'Character'),
    ofKind(t.workId, 'Film', 'Series'),
    index('castings_person').on(t.personId),
    index('castings_character').on(t.characterId),
    index('castings_work').on(t.workId),
  ],
);

export const jobs = [
  'DIRECTOR',
  'CO_DIRECTOR',
  'ADDITIONAL_PHOTOGRAPHY_DIRECTOR',
  'SHOWRUNNER',
  'DEVELOPER',
  'SCREENWRITER',
  'STORY',
  'CHARACTERS',
  'PRODUCER',
  'EXECUTIVE_PRODUCER',
  'CINEMATOGRAPHER',
  'EDITOR',
  'COMPOSER',
  'PRODUCTION_DESIGNER',
  'COSTUME_DESIGNER',
  'STUNT_COORDINATOR',
  'FIGHT_COORDINATOR',
  'CASTING_DIRECTOR',
] as const;
export const credits = sqliteTable(
  'credits',
  {
    factId: factKey(),
    personId: entityKey('person_id'),
    workId: entityKey('work_id'),
    job: text({ enum: jobs }).notNull(),
    episodes: text({ mode: 'json' }).$type<number[]>(),
    uncredited: flag('uncredited'),
    unverified: flag('unverified'),
  },
  (t) => [
    ofKind(t.personId, 'Person'),
    ofKind(t.workId, 'Film', 'Series'),
    index('credits_person').on(t.personId),
    index('credits_work').on(t.workId),
  ],
);

export const memberships = sqliteTable(
  'memberships',
  {
    factId: factKey(),
    characterId: entityKey('character_id'),
    organizationId: entityKey('organization_id'),
    role: text().notNull(),
  },
  (t) => [
    ofKind(t.characterId, 'Character'),
    ofKind(t.organizationId, 'Organization'),
    index('memberships_character').on(t.characterId),
    index('memberships_organization').on(t.organizationId),
  ],
);

export const relationships = sqliteTable(
  'relationships',
  {
    factId: factKey(),
    fromId: entityKey('from_id'),
    kind: text('relationship_kind', { enum: relationshipKinds }).notNull(),
    toId: entityKey('to_id'),
  },
  (t) => [
    ofKind(t.fromId, 'Character'),
    ofKind(t.toId, 'Character'),
    index('relationships_from').on(t.fromId),
    index('relationships_to').on(t.toId),
  ],
);

export const changeKinds = ['BEGINS', 'ENDS', 'RESUMES'] as const;
/** A membership or a relationship begins, ends or resumes. */
export const changes = sqliteTable(
  'changes',
  {
    factId: factKey(),
    /** The membership or the relationship that changes. */
    ofId: text('of_id').notNull().references(idOfFact),
    change: text({ enum: changeKinds }).notNull(),
    eventId: optionalEntityKey('event_id'),
  },
  (t) => [ofKind(t.eventId, 'Event'), index('changes_of').on(t.ofId), index('changes_event').on(t.eventId)],
);

export const participations = sqliteTable(
  'participations',
  {
    factId: factKey(),
    eventId: entityKey('event_id'),
    participantId: entityKey('participant_id'),
    role: text().notNull(),
  },
  (t) => [
    ofKind(t.eventId, 'Event'),
    ofKind(t.participantId, 'Character', 'Organization'),
    index('participations_event').on(t.eventId),
    index('participations_participant').on(t.participantId),
  ],
);

export const parts = ['MAIN', 'PROLOGUE'] as const;
export const showings = sqliteTable(
  'showings',
  {
    factId: factKey(),
    eventId: entityKey('event_id'),
    workId: entityKey('work_id'),
    part: text({ enum: parts }).notNull(),
    /** Whether the work only mentions the event, and does not show it. */
    told: flag('told'),
  },
  (t) => [
    ofKind(t.eventId, 'Event'),
    ofKind(t.workId, 'Film', 'Series'),
    index('showings_event').on(t.eventId),
    index('showings_work').on(t.workId),
  ],
);

export const relations = ['BEFORE', 'AFTER', 'DURING', 'OVERLAPS', 'STARTS_DURING'] as const;
/** A constraint on story time: when a part of a work, or an event, takes place relative to another. */
export const placements = sqliteTable(
  'placements',
  {
    factId: factKey(),
    subjectId: entityKey('subject_id'),
    part: text({ enum: parts }).notNull(),
    relation: text({ enum: relations }).notNull(),
    relativeToId: entityKey('relative_to_id'),
    /** The time from the end of the earlier one to the start of the later one, as an ISO 8601 duration. */
    offset: text(),
    /** Whether the true offset may be anything from half of `offset` to twice as long. */
    approximate: flag('approximate'),
    /** Whether this is an alternative interpretation, which the timeline ignores. */
    alternative: flag('alternative'),
  },
  (t) => [
    ofKind(t.subjectId, 'Film', 'Series', 'Event'),
    ofKind(t.relativeToId, 'Film', 'Series', 'Event'),
    index('placements_subject').on(t.subjectId),
    index('placements_relative_to').on(t.relativeToId),
  ],
);

export const affiliationKinds = ['BRANCH_OF', 'ANSWERS_TO'] as const;
export const affiliations = sqliteTable(
  'affiliations',
  {
    factId: factKey(),
    organizationId: entityKey('organization_id'),
    kind: text('affiliation_kind', { enum: affiliationKinds }).notNull(),
    toId: entityKey('to_id'),
  },
  (t) => [
    ofKind(t.organizationId, 'Organization'),
    ofKind(t.toId, 'Organization'),
    index('affiliations_organization').on(t.organizationId),
    index('affiliations_to').on(t.toId),
  ],
);

export const situations = sqliteTable(
  'situations',
  { factId: factKey(), entityId: entityKey('entity_id'), locationId: entityKey('location_id') },
  (t) => [
    ofKind(t.locationId, 'Location'),
    index('situations_entity').on(t.entityId),
    index('situations_location').on(t.locationId),
  ],
);

export const fateStatuses = ['ALIVE', 'DIES', 'DECEASED', 'FATE_AMBIGUOUS', 'UNSEEN', 'MENTIONED', 'UNKNOWN'] as const;
/** The fates of characters who are in a work, even if nobody plays them. Dead, unseen and mentioned characters are not. */
export const seenFates: readonly string[] = [
  'ALIVE',
  'DIES',
  'FATE_AMBIGUOUS',
] satisfies (typeof fateStatuses)[number][];
export const fates = sqliteTable(
  'fates',
  {
    factId: factKey(),
    characterId: entityKey('character_id'),
    workId: entityKey('work_id'),
    status: text({ enum: fateStatuses }).notNull(),
    detail: text(),
    /** The event in which they die. */
    eventId: optionalEntityKey('event_id'),
  },
  (t) => [
    ofKind(t.characterId, 'Character'),
    ofKind(t.workId, 'Film', 'Series'),
    ofKind(t.eventId, 'Event'),
    index('fates_character').on(t.characterId),
    index('fates_work').on(t.workId),
  ],
);

export const noteTopics = [
  'AVAILABILITY',
  'BIOGRAPHY',
  'CAREER',
  'CAST',
  'CLAIM',
  'COSTUME',
  'COUNT',
  'DEAL',
  'FEATURETTE',
  'INTERVIEW',
  'MARKETING',
  'MOTIVE',
  'NAMES',
  'OUTLOOK',
  'OWNERSHIP',
  'PICTURE',
  'PLOT',
  'PRODUCTION',
  'RECEPTION',
  'RELEASE',
  'REMARK',
  'REPUTATION',
  'SPOILERS',
  'STATUS',
  'STYLE',
  'TIMELINE',
  'TRAILER',
] as const;
export const claimChanges = ['SUPERSEDED', 'CORRECTED', 'REFINED', 'COMPLETED', 'DISPUTED', 'UNCHANGED'] as const;
/** Texts that fit no other kind. A note is about an entity or a source, and may comment on one fact. */
export const notes = sqliteTable(
  'notes',
  {
    factId: factKey(),
    subjectId: optionalEntityKey('subject_id'),
    sourceId: text('source_id').references(() => sources.id),
    aboutId: text('about_id').references(idOfFact),
    topic: text({ enum: noteTopics }).notNull(),
    text: text().notNull(),
    /** For a claim: its topic, and how a later source compares with the Digital Trends article. */
    aspect: text(),
    claimChange: text('claim_change', { enum: claimChanges }),
    /** For a picture or a trailer: its date, and a title in it that is not in the graph. */
    date: text(),
    otherTitle: text('other_title'),
  },
  (t) => [
    check('notes_about', sql`(${t.subjectId} is null) <> (${t.sourceId} is null)`),
    index('notes_subject').on(t.subjectId),
    index('notes_source').on(t.sourceId),
    index('notes_about_fact').on(t.aboutId),
  ],
);

export const listNames = [
  'FILMS',
  'SERIES',
  'WORKS',
  'EPISODES',
  'CAST',
  'CREDITS',
  'MEMBERS',
  'BRANCHES',
  'CASTINGS',
  'RELEASES',
] as const;
/** Whether a list of an entity is complete. Without such a fact, nothing is known about that list. */
export const completenesses = sqliteTable(
  'completenesses',
  {
    factId: factKey(),
    subjectId: entityKey('subject_id'),
    list: text({ enum: listNames }).notNull(),
    complete: flag('complete'),
  },
  (t) => [index('completenesses_subject').on(t.subjectId)],
);

/** A question that is known to be open. */
export const unknowns = sqliteTable(
  'unknowns',
  { factId: factKey(), subjectId: entityKey('subject_id'), question: text().notNull() },
  (t) => [index('unknowns_subject').on(t.subjectId)],
);

/**
 * The kinds of fact, each with the table of its own columns. An entity's neighbours are in the order of this list.
 */
export const factTables = {
  Naming: namings,
  Summary: summaries,
  Status: statuses,
  Attribute: attributes,
  Release: releases,
  Production: productions,
  Inclusion: inclusions,
  Episode: episodes,
  Casting: castings,
  Credit: credits,
  Membership: memberships,
  Relationship: relationships,
  Change: changes,
  Participation: participations,
  Showing: showings,
  Placement: placements,
  Affiliation: affiliations,
  Situation: situations,
  Fate: fates,
  Note: notes,
  Completeness: completenesses,
  Unknown: unknowns,
} as const;

export type FactKind = keyof typeof factTables;
export const factKinds = typedKeys(factTables);

/** The columns that all facts share. */
export const facts = sqliteTable(
  'facts',
  {
    id: text().primaryKey(),
    kind: text({ enum: factKinds }).notNull(),
    /** The day from which the public could know the fact. */
    since: text().notNull(),
    /** The work that made the fact known; null when something else did. */
    sinceWorkId: text('since_work_id').references(() => entities.id),
    /** The fact that replaced this one, and the day on which the replacement became known. The seed derives `until`. */
    supersededById: text('superseded_by_id').references(idOfFact),
    until: text(),
    /** The day from which sources are known to disagree. */
    disputedSince: text('disputed_since'),
    /** The place of the fact in the seed. `position` is its number among the facts of all files. */
    file: text().notNull(),
    line: integer().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    check('facts_id', sql`${t.id} glob ${t.kind} || ':*'`),
    check('facts_until', sql`${t.until} is null or ${t.until} > ${t.since}`),
    index('facts_kind').on(t.kind, t.since),
    index('facts_superseded_by').on(t.supersededById),
  ],
);

/** Former ids of facts, which look-ups still find. */
export const factRedirects = sqliteTable('fact_redirects', {
  id: text().primaryKey(),
  factId: text('fact_id').notNull().references(idOfFact),
});

export const citations = sqliteTable(
  'citations',
  {
    factId: text('fact_id').notNull().references(idOfFact),
    position: integer().notNull(),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    locator: text(),
    confidence: text({ enum: confidences }).notNull(),
    /** The day from which the citation is known: the day of the source, or of a later state of it. */
    since: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.factId, t.position] }), index('citations_source').on(t.sourceId)],
);

/** The entities that each fact is about. Neighbours and paths use this table for all kinds. The seed derives it. */
export const participants = sqliteTable(
  'participants',
  {
    factId: text('fact_id').notNull().references(idOfFact),
    entityId: entityKey('entity_id'),
    role: text().notNull(),
    since: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.factId, t.entityId, t.role] }), index('participants_entity').on(t.entityId)],
);

/**
 * The works in which a tie (a membership or a relationship) is true, each with the day from which that is known. Its
 * SQL name stays `holds`, because another name would change the file format.
 */
export const tieWorks = sqliteTable(
  'holds',
  {
    factId: text('fact_id').notNull().references(idOfFact),
    workId: entityKey('work_id'),
    since: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.factId, t.workId] }), index('holds_work').on(t.workId)],
);
