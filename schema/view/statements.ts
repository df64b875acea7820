// The SQL statements of a view. Each reads a batch: many keys, on one day.

import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm';
import * as t from '../tables/index.ts';
import { memo } from './loaders.ts';
import { keys, known, type Store } from './store.ts';

const dayPlaceholder = sql.placeholder('day');
const batchOf = (ids: readonly string[], day: string) => ({ keys: JSON.stringify(ids), day });
const inBatch = (column: SQL | Parameters<typeof eq>[0]) => sql`${column} in ${keys}`;

export type CitationRow = (typeof t.citations)['$inferSelect'];
export type SourceRow = (typeof t.sources)['$inferSelect'];

/** The ids of the known entities among the requested ids. A former slug is resolved to the current id. */
export const entitiesById = (store: Store, ids: readonly string[], day: string) =>
  store.all<{ requested: string; id: string }>(
    'entities by id',
    () =>
      store.database
        .select({ requested: sql<string>`requested.value`.as('requested'), id: t.entities.id })
        .from(sql`json_each(${sql.placeholder('keys')}) as requested`)
        .leftJoin(t.redirects, sql`${t.redirects.id} = requested.value`)
        .innerJoin(t.entities, sql`${t.entities.id} = coalesce(${t.redirects.entityId}, requested.value)`)
        .where(lte(t.entities.since, dayPlaceholder)),
    batchOf(ids, day),
  );

/** The facts with some former ids. */
export const factRedirects = (store: Store, ids: readonly string[]) =>
  store.all<(typeof t.factRedirects)['$inferSelect']>(
    'fact redirects',
    () => store.database.select().from(t.factRedirects).where(inBatch(t.factRedirects.id)),
    { keys: JSON.stringify(ids) },
  );

/** The citations of facts. Those that became known later are left out. */
export const citationsOf = (store: Store, factIds: readonly string[], day: string) =>
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
          since: t.citations.since,
        })
        .from(t.citations)
        .where(and(inBatch(t.citations.factId), lte(t.citations.since, dayPlaceholder)))
        .orderBy(asc(t.citations.position)),
    batchOf(factIds, day),
  );

export const sourcesById = (store: Store, ids: readonly string[], day: string) =>
  store.all<SourceRow>(
    'sources by id',
    () =>
      store.database
        .select()
        .from(t.sources)
        .where(and(inBatch(t.sources.id), lte(t.sources.since, dayPlaceholder))),
    batchOf(ids, day),
  );

/** All sources of a view, sorted by title. */
export const sourcesOf = memo(async (view) => {
  const { store, day } = view;
  const build = () =>
    store.database
      .select()
      .from(t.sources)
      .where(lte(t.sources.since, dayPlaceholder))
      .orderBy(asc(t.sources.title), asc(t.sources.id));
  const rows = await store.all<SourceRow>('sources by title', build, { day });
  return rows.map((row) => ({ ...row, view }));
});

/** The works in which memberships and relationships hold. */
export const worksOfTies = (store: Store, factIds: readonly string[], day: string) =>
  store.all<(typeof t.tieWorks)['$inferSelect']>(
    'works of ties',
    () =>
      store.database
        .select()
        .from(t.tieWorks)
        .where(and(inBatch(t.tieWorks.factId), lte(t.tieWorks.since, dayPlaceholder)))
        .orderBy(asc(sql`rowid`)),
    batchOf(factIds, day),
  );

export const participantsOf = (store: Store, factIds: readonly string[], day: string) =>
  store.all<(typeof t.participants)['$inferSelect']>(
    'participants',
    () =>
      store.database
        .select()
        .from(t.participants)
        .where(and(inBatch(t.participants.factId), lte(t.participants.since, dayPlaceholder)))
        .orderBy(asc(sql`rowid`)),
    batchOf(factIds, day),
  );

/** An organization and one of its branches, or a place and a place in it. Each root is also its own descendant. */
export interface Descendant {
  root: string;
  id: string;
}

interface DescendantsQuery {
  kind: 'Organization' | 'Location';
  ids: readonly string[];
  day: string;
}

/** Organizations with all their branches, or places with all places in them. The nearest come first. */
export function withDescendants(store: Store, { kind, ids, day }: DescendantsQuery): Promise<Descendant[]> {
  const [table, child, parent, isPart] =
    kind === 'Organization'
      ? ([
          t.affiliations,
          t.affiliations.organizationId,
          t.affiliations.toId,
          sql`affiliation_kind = 'BRANCH_OF'`,
        ] as const)
      : ([t.situations, t.situations.entityId, t.situations.locationId, sql`entity_id glob 'Location:*'`] as const);
  return store.all<Descendant>(
    `${kind} with descendants`,
    () =>
      store.database.select({ root: sql<string>`root`, id: sql<string>`id` }).from(
        sql`(with recursive part(root, id, depth) as (
          select value, value, 0 from json_each(${sql.placeholder('keys')})
          union
          select part.root, ${child}, part.depth + 1 from part
          join ${table} on ${parent} = part.id
          join ${t.facts} on ${t.facts.id} = ${table.factId}
          where ${isPart} and ${known} and (${t.facts.until} is null or ${t.facts.until} > ${dayPlaceholder})
        ) select root, id, depth from part order by depth)`,
      ),
    batchOf(ids, day),
  );
}

interface Count {
  kind: string;
  total: number;
}

/** The counts that the seed wrote for the day of a view: one row for each thing that is counted. */
const countsOn = memo(async ({ store, day }) =>
  store.all<(typeof t.counts)['$inferSelect']>(
    'counts',
    () =>
      store.database
        .select()
        .from(t.counts)
        .where(eq(t.counts.day, dayPlaceholder))
        .orderBy(sql`case ${t.counts.of} when 'ENTITIES' then 0 when 'FACTS' then 1 else 2 end`, asc(t.counts.kind)),
    { day },
  ),
);

/** The number of entities and facts of each kind, and of sources, that a view knows. */
export const countsOf = memo(async (view): Promise<Count[]> => {
  const counts = (await countsOn(view)).filter(({ of, total }) => of !== 'TALLY' && total > 0);
  return counts.length > 0 ? counts : [{ kind: 'Source', total: 0 }];
});

/** `uncited`: facts that cite only common knowledge or unnamed reports. `unknowns`: facts that say that something is not known. */
export type Tally = Record<(typeof t.tallies)[number], number>;

export const tallyOf = memo(async (view): Promise<Tally> => {
  const tally: Tally = { uncited: 0, unknowns: 0, changed: 0 };
  for (const { of, kind, total } of await countsOn(view)) {
    const name = t.tallies.find((each) => each === kind);
    if (of === 'TALLY' && name !== undefined) tally[name] = total;
  }
  return tally;
});
