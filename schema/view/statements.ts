import { and, asc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import * as t from '../tables/index.ts';
import { keys, known, type Store } from './store.ts';

// The statements a view is read with. Each is one batch: many keys, one day, one statement prepared once.

const day = sql.placeholder('day');
const bound = (ids: readonly string[], on: string) => ({ keys: JSON.stringify(ids), day: on });
const among = (column: SQL | Parameters<typeof eq>[0]) => sql`${column} in ${keys}`;

export type CitationRow = (typeof t.citations)['$inferSelect'];
export type SourceRow = (typeof t.sources)['$inferSelect'];

/** Ids that are known, with the ids they were asked by: a former slug leads to the present one. */
export const entitiesById = (store: Store, ids: readonly string[], on: string) =>
  store.all<{ asked: string; id: string }>(
    'entities by id',
    () =>
      store.database
        .select({ asked: sql<string>`asked.value`.as('asked'), id: t.entities.id })
        .from(sql`json_each(${sql.placeholder('keys')}) as asked`)
        .leftJoin(t.redirects, sql`${t.redirects.id} = asked.value`)
        .innerJoin(t.entities, sql`${t.entities.id} = coalesce(${t.redirects.entityId}, asked.value)`)
        .where(lte(t.entities.since, day)),
    bound(ids, on),
  );

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
        .where(and(among(t.citations.factId), lte(t.sources.since, day)))
        .orderBy(asc(t.citations.position)),
    bound(factIds, on),
  );

export const sourcesById = (store: Store, ids: readonly string[], on: string) =>
  store.all<SourceRow>(
    'sources by id',
    () =>
      store.database
        .select()
        .from(t.sources)
        .where(and(among(t.sources.id), lte(t.sources.since, day))),
    bound(ids, on),
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

/** The works in which ties hold. */
export const holdsOf = (store: Store, factIds: readonly string[], on: string) =>
  store.all<(typeof t.holds)['$inferSelect']>(
    'holds',
    () =>
      store.database
        .select()
        .from(t.holds)
        .where(and(among(t.holds.factId), lte(t.holds.since, day)))
        .orderBy(asc(sql`rowid`)),
    bound(factIds, on),
  );

export const participantsOf = (store: Store, factIds: readonly string[], on: string) =>
  store.all<(typeof t.participants)['$inferSelect']>(
    'participants',
    () =>
      store.database
        .select()
        .from(t.participants)
        .where(and(among(t.participants.factId), lte(t.participants.since, day)))
        .orderBy(asc(sql`rowid`)),
    bound(factIds, on),
  );

/** Organizations with all their branches, or places with all that lies in them; each with the one asked for. */
export function parts(store: Store, kind: 'Organization' | 'Location', ids: readonly string[], on: string) {
  const [table, child, parent, only] =
    kind === 'Organization'
      ? ([
          t.affiliations,
          t.affiliations.organizationId,
          t.affiliations.toId,
          sql`affiliation_kind = 'BRANCH_OF'`,
        ] as const)
      : ([t.situations, t.situations.entityId, t.situations.locationId, sql`entity_id glob 'Location:*'`] as const);
  return store.all<{ root: string; id: string }>(
    `parts of ${kind}`,
    () =>
      store.database.select({ root: sql<string>`root`, id: sql<string>`id` }).from(
        sql`(with recursive part(root, id, depth) as (
          select value, value, 0 from json_each(${sql.placeholder('keys')})
          union
          select part.root, ${child}, part.depth + 1 from part
          join ${table} on ${parent} = part.id
          join ${t.facts} on ${t.facts.id} = ${table.factId}
          where ${only} and ${known} and (${t.facts.until} is null or ${t.facts.until} > ${day})
        ) select root, id, depth from part order by depth)`,
      ),
    bound(ids, on),
  );
}

export interface Named {
  text: string;
  id: string;
  /** By its slug; by the name it goes by; by another in force; or by one that was. */
  by: 'SLUG' | 'PRIMARY_NAME' | 'OTHER_NAME' | 'FORMER_NAME';
}

/** The entities that texts name, of whatever kind: by slug to the letter, by name with what does not count left out. */
export function entitiesNamed(store: Store, texts: readonly string[], on: string): Named[] {
  const keyOfText = new Map(texts.map((text) => [text, t.keyOf(text)]));
  const wanted = [...new Set(keyOfText.values())].filter((key) => key !== '');
  const rows = store.all<{ id: string; key: string; slug: number; primary: number; until: string | null }>(
    'entities named',
    () =>
      store.database
        .select({
          id: sql<string>`id`,
          key: sql<string>`key`,
          slug: sql<number>`slug`,
          primary: sql<number>`is_primary`,
          until: sql<string | null>`until`,
        })
        .from(
          sql`(select ${t.namings.entityId} as id, ${t.namings.key} as key, 0 as slug, ${t.namings.kind} = 'PRIMARY' as is_primary, ${t.facts.until} as until
            from ${t.namings} join ${t.facts} on ${t.facts.id} = ${t.namings.factId}
            where ${t.namings.key} in ${keys} and ${known}
            union all
            select ${t.entities.id}, ${t.entities.slug}, 1, 0, null from ${t.entities}
            where ${t.entities.slug} in (select value from json_each(${sql.placeholder('texts')}))
              and ${t.entities.since} <= ${day})`,
        ),
    { ...bound(wanted, on), texts: JSON.stringify(texts) },
  );
  const byOf = ({ slug, primary, until }: (typeof rows)[number]): Named['by'] => {
    if (slug === 1) return 'SLUG';
    if (until !== null && until <= on) return 'FORMER_NAME';
    return primary === 1 ? 'PRIMARY_NAME' : 'OTHER_NAME';
  };
  const rowsOf = Map.groupBy(rows, ({ slug, key }) => `${slug} ${key}`);
  return texts.flatMap((text) =>
    [`0 ${keyOfText.get(text)}`, `1 ${text}`]
      .flatMap((key) => rowsOf.get(key) ?? [])
      .map((row) => ({ text, id: row.id, by: byOf(row) })),
  );
}

/**
 * The entities of some kinds that bear a name, of all that were found for it. A slug comes before names, and names in
 * force before former ones.
 */
export function bearers(found: readonly Named[], kinds: readonly t.EntityKind[]): string[] {
  const fitting = found.filter(({ id }) => kinds.some((kind) => id.startsWith(`${kind}:`)));
  // Among many kinds at once, what goes by a name comes before what is only also called so.
  const names: Named['by'][][] =
    kinds.length > 3 ? [['PRIMARY_NAME'], ['OTHER_NAME']] : [['PRIMARY_NAME', 'OTHER_NAME']];
  for (const tier of [['SLUG'], ...names, ['FORMER_NAME']]) {
    const ids = new Set(fitting.filter(({ by }) => tier.includes(by)).map(({ id }) => id));
    if (ids.size > 0) return [...ids];
  }
  return [];
}

/** Ids of the entities of some kinds by what they are called on a day; one without a primary name by its first other. */
export function idsByName(store: Store, kinds: readonly t.EntityKind[], on: string): string[] {
  const rows = store.all<{ id: string; kind: string; name: string; until: string | null }>(
    `ids by name ${kinds}`,
    () =>
      store.database
        .select({ id: t.entities.id, kind: t.namings.kind, name: t.namings.name, until: t.facts.until })
        .from(t.entities)
        .innerJoin(t.namings, eq(t.namings.entityId, t.entities.id))
        .innerJoin(t.facts, and(eq(t.facts.id, t.namings.factId), known))
        .where(inArray(t.entities.kind, [...kinds]))
        .orderBy(asc(t.facts.position)),
    { day: on },
  );
  const names = new Map<string, { name: string; primary: boolean }>();
  for (const { id, kind, name, until } of rows) {
    if (until !== null && until <= on) continue;
    const primary = kind === 'PRIMARY';
    if (!names.has(id) || (primary && !names.get(id)?.primary)) names.set(id, { name: t.fold(name), primary });
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...names].toSorted(([a, x], [b, y]) => compare(x.name, y.name) || compare(a, b)).map(([id]) => id);
}

/** How many there are of each kind of entity and fact, and of sources. */
export const countsOn = (store: Store, on: string) =>
  store.all<{ kind: string; total: number }>(
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
  );

export interface Tally {
  uncited: number;
  unknowns: number;
  changed: number;
}

/** Facts for which nobody but common knowledge stands; facts that say what is not known; and superseded ones. */
export function tallyOn(store: Store, on: string): Tally {
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
            (select count(*) from ${t.facts} where kind = 'Unknown' and since <= ${day} and (until is null or until > ${day}))
            + (select count(*) from ${t.castings} join ${t.facts} on ${t.facts.id} = ${t.castings.factId}
              where ${t.castings.characterId} is null and since <= ${day} and (until is null or until > ${day})) as unknowns,
            (select count(*) from ${t.facts} where until <= ${day}) as changed)`,
        ),
    { day: on },
  );
  return tally ?? { uncited: 0, unknowns: 0, changed: 0 };
}
