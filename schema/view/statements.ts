// The SQL statements that a view reads with. Each reads a whole batch: many keys, one day, prepared once.

import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm';
import * as t from '../tables/index.ts';
import { memo } from './loaders.ts';
import { keys, known, type Store } from './store.ts';

const day = sql.placeholder('day');
const batchOf = (ids: readonly string[], on: string) => ({ keys: JSON.stringify(ids), day: on });
const inBatch = (column: SQL | Parameters<typeof eq>[0]) => sql`${column} in ${keys}`;

export type CitationRow = (typeof t.citations)['$inferSelect'];
export type SourceRow = (typeof t.sources)['$inferSelect'];

/** The ids of known entities, each with the id that was requested: a former slug leads to the current one. */
export const entitiesById = (store: Store, ids: readonly string[], on: string) =>
  store.all<{ requested: string; id: string }>(
    'entities by id',
    () =>
      store.database
        .select({ requested: sql<string>`requested.value`.as('requested'), id: t.entities.id })
        .from(sql`json_each(${sql.placeholder('keys')}) as requested`)
        .leftJoin(t.redirects, sql`${t.redirects.id} = requested.value`)
        .innerJoin(t.entities, sql`${t.entities.id} = coalesce(${t.redirects.entityId}, requested.value)`)
        .where(lte(t.entities.since, day)),
    batchOf(ids, on),
  );

/** The citations of facts; sources that became known later are left out. */
export const citationsOf = (store: Store, factIds: readonly string[], on: string) =>
  store.all<CitationRow>(
    'citations',
    () =>
      store.database
        .select({
          factId: t.citations.factId,
          position: t.citations.position,
          sourceId: t.citations.sourceId,
          locator: t.citations.locator,
          confidence: t.citations.confidence,
        })
        .from(t.citations)
        .innerJoin(t.sources, eq(t.sources.id, t.citations.sourceId))
        .where(and(inBatch(t.citations.factId), lte(t.sources.since, day)))
        .orderBy(asc(t.citations.position)),
    batchOf(factIds, on),
  );

export const sourcesById = (store: Store, ids: readonly string[], on: string) =>
  store.all<SourceRow>(
    'sources by id',
    () =>
      store.database
        .select()
        .from(t.sources)
        .where(and(inBatch(t.sources.id), lte(t.sources.since, day))),
    batchOf(ids, on),
  );

export const sourcesByTitle = (store: Store, on: string) =>
  store.all<SourceRow>(
    'sources by title',
    () =>
      store.database
        .select()
        .from(t.sources)
        .where(lte(t.sources.since, day))
        .orderBy(asc(t.sources.title), asc(t.sources.id)),
    { day: on },
  );

/** The works in which memberships and relationships hold. */
export const holdsOf = (store: Store, factIds: readonly string[], on: string) =>
  store.all<(typeof t.holds)['$inferSelect']>(
    'holds',
    () =>
      store.database
        .select()
        .from(t.holds)
        .where(and(inBatch(t.holds.factId), lte(t.holds.since, day)))
        .orderBy(asc(sql`rowid`)),
    batchOf(factIds, on),
  );

export const participantsOf = (store: Store, factIds: readonly string[], on: string) =>
  store.all<(typeof t.participants)['$inferSelect']>(
    'participants',
    () =>
      store.database
        .select()
        .from(t.participants)
        .where(and(inBatch(t.participants.factId), lte(t.participants.since, day)))
        .orderBy(asc(sql`rowid`)),
    batchOf(factIds, on),
  );

/** What belongs to a root: an organization's branches, or the places in a place. */
export interface Part {
  root: string;
  id: string;
}

interface PartsQuery {
  kind: 'Organization' | 'Location';
  ids: readonly string[];
  on: string;
}

/** Organizations with all their branches, or places with all places in them; the nearest first. */
export function partsOf(store: Store, { kind, ids, on }: PartsQuery): Part[] {
  const [table, child, parent, isPart] =
    kind === 'Organization'
      ? ([
          t.affiliations,
          t.affiliations.organizationId,
          t.affiliations.toId,
          sql`affiliation_kind = 'BRANCH_OF'`,
        ] as const)
      : ([t.situations, t.situations.entityId, t.situations.locationId, sql`entity_id glob 'Location:*'`] as const);
  return store.all<Part>(
    `parts of ${kind}`,
    () =>
      store.database.select({ root: sql<string>`root`, id: sql<string>`id` }).from(
        sql`(with recursive part(root, id, depth) as (
          select value, value, 0 from json_each(${sql.placeholder('keys')})
          union
          select part.root, ${child}, part.depth + 1 from part
          join ${table} on ${parent} = part.id
          join ${t.facts} on ${t.facts.id} = ${table.factId}
          where ${isPart} and ${known} and (${t.facts.until} is null or ${t.facts.until} > ${day})
        ) select root, id, depth from part order by depth)`,
      ),
    batchOf(ids, on),
  );
}

interface Count {
  kind: string;
  total: number;
}

/** How many entities and facts of each kind, and how many sources, a view knows. */
export const countsOf = memo(async ({ store, day: on }) =>
  store.all<Count>(
    'counts',
    () =>
      store.database
        .select({ kind: sql<string>`kind`, total: sql<number>`total` })
        .from(
          sql`(select kind, count(*) as total, 0 as part from ${t.entities} where since <= ${day} group by kind
            union all select kind, count(*), 1 from ${t.facts} where since <= ${day} group by kind
            union all select 'Source', count(*), 2 from ${t.sources} where since <= ${day})`,
        )
        .orderBy(sql`part, kind`),
    { day: on },
  ),
);

interface Tally {
  /** Facts for which only common knowledge, or the reports of the day, is cited. */
  uncited: number;
  /** Facts that say that something is not known. */
  unknowns: number;
  /** Facts that others have superseded. */
  changed: number;
}

export const tallyOf = memo(async ({ store, day: on }): Promise<Tally> => {
  const isCurrent = sql`since <= ${day} and (until is null or until > ${day})`;
  const [tally] = store.all<Tally>(
    'tally',
    () =>
      store.database
        .select({ uncited: sql<number>`uncited`, unknowns: sql<number>`unknowns`, changed: sql<number>`changed` })
        .from(
          sql`(select
            (select count(*) from ${t.facts} where since <= ${day} and not exists (
              select 1 from ${t.citations} join ${t.sources} on ${t.sources.id} = ${t.citations.sourceId}
              where ${t.citations.factId} = ${t.facts.id} and ${t.sources.since} <= ${day}
                and ${t.sources.slug} not in ('general-knowledge', 'reports-of-the-day'))) as uncited,
            (select count(*) from ${t.facts} where kind = 'Unknown' and ${isCurrent})
            + (select count(*) from ${t.castings} join ${t.facts} on ${t.facts.id} = ${t.castings.factId}
              where ${t.castings.characterId} is null and ${isCurrent}) as unknowns,
            (select count(*) from ${t.facts} where until <= ${day}) as changed)`,
        ),
    { day: on },
  );
  return tally ?? { uncited: 0, unknowns: 0, changed: 0 };
});
