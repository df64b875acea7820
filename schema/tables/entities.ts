// The tables of entities, of their details, of sources, and of the dataset's own version and days.

import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The kinds of entity. An id is the kind, a colon and a slug. */
export const entityKinds = [
  'Film',
  'Series',
  'Character',
  'Person',
  'Organization',
  'Location',
  'Event',
  'Franchise',
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const entities = sqliteTable(
  'entities',
  {
    id: text().primaryKey(),
    kind: text({ enum: entityKinds }).notNull(),
    slug: text().notNull(),
    /** The first day on which a fact about the entity was known. The seed derives it. */
    since: text().notNull(),
  },
  (t) => [check('entities_id', sql`${t.id} = ${t.kind} || ':' || ${t.slug}`), index('entities_slug').on(t.slug)],
);

/** A column that holds the id of an entity. */
export const entityKey = (name: string) =>
  text(name)
    .notNull()
    .references(() => entities.id);

/** A check that an id has one of some kinds, since SQLite has no typed foreign keys. */
export const ofKind = (column: AnySQLiteColumn, ...kinds: EntityKind[]) =>
  check(
    `kind_of_${column.name}`,
    sql.join(
      kinds.map((kind) => sql`${column} glob ${sql.raw(`'${kind}:*'`)}`),
      sql` or `,
    ),
  );

/** Former ids of entities, which look-ups still find. */
export const redirects = sqliteTable('redirects', {
  id: text().primaryKey(),
  entityId: entityKey('entity_id'),
});

/** The slugs of entities whose slug has changed: what was known of it on which day. */
export const slugs = sqliteTable(
  'slugs',
  { entityId: entityKey('entity_id'), slug: text().notNull(), since: text().notNull() },
  (t) => [primaryKey({ columns: [t.entityId, t.since] })],
);

export const works = sqliteTable('works', {
  entityId: entityKey('entity_id').primaryKey(),
  /** The day of the first public release anywhere, not counting premieres; for a series, of its last episode. Null when no such release has a full date. */
  day: text(),
});

export const species = ['HUMAN', 'DOG'] as const;
export const genders = ['FEMALE', 'MALE', 'NON_BINARY'] as const;

export const characters = sqliteTable('characters', {
  entityId: entityKey('entity_id').primaryKey(),
  species: text({ enum: species }).notNull(),
  gender: text({ enum: genders }),
});

export const organizationKinds = [
  'ARTS_COMPANY',
  'BROADCASTER',
  'BUREAU',
  'COUNCIL',
  'CRIME_SYNDICATE',
  'CULT',
  'DISTRIBUTION_CHANNEL',
  'HOTEL',
  'HOTEL_CHAIN',
  'LAW_ENFORCEMENT',
  'MOB',
  'NETWORK',
  'PRODUCTION_COMPANY',
  'PUBLISHER',
  'SCHOOL',
  'STREAMING_SERVICE',
  'STUDIO',
  'UNIT',
] as const;

export const organizations = sqliteTable('organizations', {
  entityId: entityKey('entity_id').primaryKey(),
  kind: text({ enum: organizationKinds }).notNull(),
  fictional: integer({ mode: 'boolean' }).notNull(),
});

export const locationKinds = ['CITY', 'COUNTRY', 'REGION', 'TOWN', 'VENUE'] as const;

export const prepositions = ['in', 'at', 'on'] as const;

export const locations = sqliteTable('locations', {
  entityId: entityKey('entity_id').primaryKey(),
  kind: text({ enum: locationKinds }).notNull(),
  fictional: integer({ mode: 'boolean' }).notNull(),
  /** The word before the place in a sentence: in Rome, at the filling station, on the roof. */
  preposition: text({ enum: prepositions }).notNull(),
});

export const sourceKinds = ['ARTICLE', 'INTERVIEW', 'NEWS', 'REFERENCE', 'WORK'] as const;
export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const;

/** Where facts come from: the Digital Trends article, other pages, and each released work itself. */
export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  kind: text({ enum: sourceKinds }).notNull(),
  title: text().notNull(),
  publisher: text(),
  author: text(),
  /** A day, a month or a year. */
  published: text(),
  publishedInferred: integer('published_inferred', { mode: 'boolean' }).notNull(),
  url: text(),
  /** The work, if the source is a released work itself; otherwise null. */
  workId: text('work_id').references(() => entities.id),
  /** The day from which facts may cite the source. */
  since: text().notNull(),
  note: text(),
  confidence: text({ enum: confidences }).notNull(),
});

/** The version, the schema version, the content hash and the day of the dataset, each as a row. */
export const dataset = sqliteTable('dataset', { key: text().primaryKey(), value: text().notNull() });

/** What the facts of a view add up to, besides their number: see `tallyOf`. */
export const tallies = ['uncited', 'unknowns', 'changed'] as const;

/** What a view knows, counted for each change day. The seed counts, because counting reads every fact and citation. */
export const counts = sqliteTable(
  'counts',
  {
    day: text().notNull(),
    of: text('counted', { enum: ['ENTITIES', 'FACTS', 'SOURCES', 'TALLY'] }).notNull(),
    kind: text().notNull(),
    total: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.of, t.kind] })],
);

/** The days on which a fact became known or a work came out. Each view shows the data of one such day. */
export const changeDays = sqliteTable('change_days', { day: text().primaryKey() }, (t) => [
  check('change_days_day', sql`${t.day} glob '????-??-??'`),
]);
