import DataLoader from 'dataloader';
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { BadUserInput } from './errors.ts';
import { type FactRow, type IdField, keys, known, type Store } from './store.ts';
import * as t from './tables/index.ts';

export type { IdField } from './store.ts';

/** An entity as the schema hands it around: an address, and the view it is seen in. Nothing has been read yet. */
export interface EntityRef {
  id: string;
  slug: string;
  view: View;
}

/** A fact as a view knows it: what became of it later is not there yet. */
export type FactOf<K extends t.FactKind> = FactRow<K> & { view: View };
/** Any fact, reduced to what all have. */
export type AnyFact = Omit<(typeof t.facts)['$inferSelect'], 'kind'> & { view: View };
export type SourceRef = (typeof t.sources)['$inferSelect'] & { view: View };
export type CitationRef = (typeof t.citations)['$inferSelect'] & { view: View };

/** What an entity is called, in one view. */
export interface Names {
  name: string;
  distinction: string | null;
  fullTitle: string | null;
  aliases: string[];
  formerNames: string[];
}

const loaderSize = 20_000;

export const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));
/** A name with what tells it from others: "The Elder (third film)". */
export const labelOf = ({ name, distinction }: Names): string => (distinction ? `${name} (${distinction})` : name);

/** The facts that hold in the view, or with `history` also those that held once. */
export const inForce = <F extends AnyFact>(facts: readonly F[], history = false): F[] =>
  history ? [...facts] : facts.filter(({ until }) => until === null);

/**
 * The graph as the public knew it on one day. Resolvers say which; the view fetches, in batches, and tells nothing
 * that became known after its day. Views don't change, so they are kept, with what they have read.
 */
export class View {
  /** A day on which what is known changed; the empty view before all has the day asked for. */
  readonly day: string;
  /** Set where asOf made this view, as asOf can't stand inside another. */
  readonly nested: boolean;
  readonly store: Store;
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();
  readonly #orders = new Map<string, Promise<unknown>>();

  constructor(day: string, store: Store, nested: boolean) {
    this.day = day;
    this.store = store;
    this.nested = nested;
  }

  /** The entity with an id; whether the view knows it is for `find` and `entity` to say. */
  ref(id: string): EntityRef {
    return { id, slug: id.slice(id.indexOf(':') + 1), view: this };
  }

  /** The entity with an id, or null when it isn't known in this view. A former slug leads to the present one. */
  async entity(id: string): Promise<EntityRef | null> {
    const found = await this.#loader(
      'entity',
      (ids) =>
        this.store.all<{ asked: string; id: string }>(
          'entity',
          () =>
            this.store.database
              .select({ asked: sql<string>`asked.value`.as('asked'), id: t.entities.id })
              .from(sql`json_each(${sql.placeholder('keys')}) as asked`)
              .leftJoin(t.redirects, sql`${t.redirects.id} = asked.value`)
              .innerJoin(t.entities, sql`${t.entities.id} = coalesce(${t.redirects.entityId}, asked.value)`)
              .where(lte(t.entities.since, sql.placeholder('day'))),
          { keys: JSON.stringify(ids), day: this.day },
        ),
      ({ asked }) => asked,
    ).load(id);
    return found[0] ? this.ref(found[0].id) : null;
  }

  /** Facts of one kind by an id in one of their fields, known in this view, in the order of the seed. */
  facts<K extends t.FactKind>(kind: K, field: IdField<K>): DataLoader<string, FactOf<K>[]> {
    return this.#loader(
      `${kind} ${field}`,
      (ids) => this.store.facts(kind, field, ids, this.day).map((row) => this.#seen(row)),
      (row) => String((row as FactRow<K>)[field]),
    );
  }

  /** A fact without what this view can't know of it: its successor, its end and disputes of a later day. */
  #seen<K extends t.FactKind>(row: FactRow<K>): FactOf<K> {
    const ended = row.until !== null && row.until <= this.day;
    const disputed = row.disputedSince !== null && row.disputedSince <= this.day;
    return Object.assign(row, {
      until: ended ? row.until : null,
      supersededById: ended ? row.supersededById : null,
      disputedSince: disputed ? row.disputedSince : null,
      view: this,
    });
  }

  isFactKind(kind: string): kind is t.FactKind {
    return t.factKinds.some((each) => each === kind);
  }

  /** One fact by its id, or null when it isn't known in this view. */
  async fact(id: string): Promise<AnyFact | null> {
    const kind = kindOf(id);
    if (!this.isFactKind(kind)) return null;
    const found: AnyFact[] = await this.facts(kind, 'id').load(id);
    return found[0] ?? null;
  }

  /** What an entity is called. One without a primary name yet goes by the first name it has. */
  async names(id: string): Promise<Names> {
    const namings = await this.facts('Naming', 'entityId').load(id);
    const now = inForce(namings);
    const primary = now.find(({ kind }) => kind === 'PRIMARY') ?? now[0];
    const name = primary?.name ?? id;
    const others = now.filter((each) => t.keyOf(each.name) !== t.keyOf(name)).map((each) => each.name);
    const former = namings.filter((each) => each.until !== null && !others.includes(each.name));
    return {
      name,
      distinction: primary?.distinction ?? null,
      fullTitle: now.find(({ kind }) => kind === 'FULL_TITLE')?.name ?? null,
      aliases: [...new Set(others)],
      formerNames: [...new Set(former.map((each) => each.name))].filter((each) => t.keyOf(each) !== t.keyOf(name)),
    };
  }

  async label(id: string): Promise<string> {
    return labelOf(await this.names(id));
  }

  citations(factId: string): Promise<CitationRef[]> {
    return this.#loader(
      'citations',
      (ids) =>
        this.store
          .all<(typeof t.citations)['$inferSelect']>(
            'citations',
            () =>
              this.store.database
                .select({
                  factId: t.citations.factId,
                  position: t.citations.position,
                  sourceId: t.citations.sourceId,
                  locator: t.citations.locator,
                  confidence: t.citations.confidence,
                })
                .from(t.citations)
                .innerJoin(t.sources, eq(t.sources.id, t.citations.sourceId))
                .where(and(this.store.among(t.citations.factId), lte(t.sources.since, sql.placeholder('day'))))
                .orderBy(asc(t.citations.position)),
            { keys: JSON.stringify(ids), day: this.day },
          )
          .map((row) => ({ ...row, view: this })),
      (row) => row.factId,
    ).load(factId);
  }

  /** A source by its id, or null when it isn't known in this view. */
  async source(id: string): Promise<SourceRef | null> {
    const found = await this.#loader(
      'sources',
      (ids) =>
        this.store
          .all<(typeof t.sources)['$inferSelect']>(
            'sources',
            () =>
              this.store.database
                .select()
                .from(t.sources)
                .where(and(this.store.among(t.sources.id), lte(t.sources.since, sql.placeholder('day')))),
            { keys: JSON.stringify(ids), day: this.day },
          )
          .map((row) => ({ ...row, view: this })),
      (row) => row.id,
    ).load(id);
    return found[0] ?? null;
  }

  /** All sources that may be cited on the day, by title. */
  sources(): Promise<SourceRef[]> {
    return this.order('sources', () =>
      this.store
        .all<(typeof t.sources)['$inferSelect']>(
          'sources by title',
          () =>
            this.store.database
              .select()
              .from(t.sources)
              .where(lte(t.sources.since, sql.placeholder('day')))
              .orderBy(asc(t.sources.title), asc(t.sources.id)),
          { day: this.day },
        )
        .map((row) => ({ ...row, view: this })),
    );
  }

  /** Which works a tie holds in, as far as this view knows. */
  async holds(factId: string): Promise<EntityRef[]> {
    const found = await this.#loader(
      'holds',
      (ids) =>
        this.store.all<(typeof t.holds)['$inferSelect']>(
          'holds',
          () =>
            this.store.database
              .select()
              .from(t.holds)
              .where(and(this.store.among(t.holds.factId), lte(t.holds.since, sql.placeholder('day')))),
          { keys: JSON.stringify(ids), day: this.day },
        ),
      (row) => row.factId,
    ).load(factId);
    return found.map(({ workId }) => this.ref(workId));
  }

  /** Which entities a fact is about, and in what role, as far as this view knows. */
  async participants(factId: string): Promise<{ role: string; entity: EntityRef }[]> {
    const found = await this.#loader(
      'participants',
      (ids) =>
        this.store.all<(typeof t.participants)['$inferSelect']>(
          'participants',
          () =>
            this.store.database
              .select()
              .from(t.participants)
              .where(and(this.store.among(t.participants.factId), lte(t.participants.since, sql.placeholder('day'))))
              .orderBy(asc(sql`rowid`)),
          { keys: JSON.stringify(ids), day: this.day },
        ),
      (row) => row.factId,
    ).load(factId);
    return found.map(({ role, entityId }) => ({ role, entity: this.ref(entityId) }));
  }

  /** What an entity of a kind has besides facts: a work's day, a character's species, an organization's kind … */
  async detail<T extends (typeof detailTables)[keyof typeof detailTables]>(table: T, id: string) {
    const [name] = Object.entries(detailTables).find(([, each]) => each === table) ?? ['?'];
    const found = await this.#loader(
      `detail ${name}`,
      (ids) => this.store.details(name, table, ids),
      (row) => row.entityId,
    ).load(id);
    const row: T['$inferSelect'] | undefined = found[0];
    if (row === undefined) throw new Error(`${id} has no row in ${name}.`);
    return row;
  }

  /** An organization and its branches, theirs too; or a place and all the places in it. */
  within(kind: 'Organization' | 'Location', id: string): Promise<string[]> {
    const [table, child, parent, only] =
      kind === 'Organization'
        ? ([
            t.affiliations,
            t.affiliations.organizationId,
            t.affiliations.toId,
            sql`affiliation_kind = 'BRANCH_OF'`,
          ] as const)
        : ([t.situations, t.situations.entityId, t.situations.locationId, sql`entity_id glob 'Location:*'`] as const);
    return this.#loader(
      `within ${kind}`,
      (ids) =>
        this.store.all<{ root: string; id: string }>(
          `within ${kind}`,
          () =>
            this.store.database.select({ root: sql<string>`root`, id: sql<string>`id` }).from(
              sql`(with recursive part(root, id, depth) as (
                  select value, value, 0 from json_each(${sql.placeholder('keys')})
                  union
                  select part.root, ${child}, part.depth + 1 from part
                  join ${table} on ${parent} = part.id
                  join ${t.facts} on ${t.facts.id} = ${table.factId}
                  where ${only} and ${known} and (${t.facts.until} is null or ${t.facts.until} > ${sql.placeholder('day')})
                ) select root, id, depth from part order by depth)`,
            ),
          { keys: JSON.stringify(ids), day: this.day },
        ),
      ({ root }) => root,
    )
      .load(id)
      .then((rows) => [...new Set(rows.map((row) => row.id))]);
  }

  /**
   * The entities of some kinds that a text names: an id, a slug, or a name, where case, accents and punctuation don't
   * count. Names in force come before those that were; several at once are for the caller to refuse.
   */
  async named(kinds: readonly t.EntityKind[], text: string): Promise<EntityRef[]> {
    if (text.length > 200) throw new BadUserInput(`A name may have 200 characters; this one has ${text.length}.`);
    const ofKind = (id: string) => kinds.some((kind) => id.startsWith(`${kind}:`));
    const rows = (
      await this.#loader(
        'named',
        (texts) => {
          const byKey = new Map(texts.map((each) => [t.keyOf(each), each] as const));
          const rows = this.store.all<{ id: string; key: string; slug: number; until: string | null }>(
            'named',
            () =>
              this.store.database
                .select({
                  id: sql<string>`id`,
                  key: sql<string>`key`,
                  slug: sql<number>`slug`,
                  until: sql<string | null>`until`,
                })
                .from(
                  sql`(select ${t.namings.entityId} as id, ${t.namings.key} as key, 0 as slug, ${t.facts.until} as until
                    from ${t.namings} join ${t.facts} on ${t.facts.id} = ${t.namings.factId}
                    where ${t.namings.key} in ${keys} and ${known}
                    union all
                    select ${t.entities.id}, ${t.entities.slug}, 1, null from ${t.entities}
                    where ${t.entities.slug} in (select value from json_each(${sql.placeholder('texts')}))
                      and ${t.entities.since} <= ${sql.placeholder('day')})`,
                ),
            { keys: JSON.stringify([...byKey.keys()]), texts: JSON.stringify(texts), day: this.day },
          );
          return texts.flatMap((each) =>
            rows.filter((row) => row.key === (row.slug ? each : t.keyOf(each))).map((row) => ({ ...row, text: each })),
          );
        },
        (row) => row.text,
      ).load(text)
    ).filter(({ id }) => ofKind(id));
    const tiers = [
      rows.filter(({ slug }) => slug === 1),
      rows.filter(({ slug, until }) => slug === 0 && (until === null || until > this.day)),
      rows,
    ];
    const ids = new Set((tiers.find((tier) => tier.length > 0) ?? []).map(({ id }) => id));
    return [...ids].map((id) => this.ref(id));
  }

  /** How many entities and facts of each kind, and sources, are known. */
  counts(): Promise<{ kind: string; total: number }[]> {
    return this.order('counts', () =>
      this.store.all<{ kind: string; total: number }>(
        'counts',
        () =>
          this.store.database
            .select({ kind: sql<string>`kind`, total: sql<number>`total` })
            .from(
              sql`(select kind, count(*) as total, 0 as part from ${t.entities} where since <= ${sql.placeholder('day')} group by kind
                union all select kind, count(*), 1 from ${t.facts} where since <= ${sql.placeholder('day')} group by kind
                union all select 'Source', count(*), 2 from ${t.sources} where since <= ${sql.placeholder('day')})`,
            )
            .orderBy(sql`part, kind`),
        { day: this.day },
      ),
    );
  }

  /** Sorted ids, made once for the view. */
  order<R>(name: string, make: () => Promise<R> | R): Promise<R> {
    let order = this.#orders.get(name);
    if (order === undefined) {
      order = Promise.resolve(make());
      this.#orders.set(name, order);
    }
    // One name is one order, and an order has one type.
    return order as Promise<R>;
  }

  /** Ids of the entities of some kinds, by their names in this view. */
  byName(...kinds: t.EntityKind[]): Promise<string[]> {
    return this.order(`name ${kinds}`, () => {
      const rows = this.store.all<{ id: string; kind: string; name: string; until: string | null }>(
        `by name ${kinds}`,
        () =>
          this.store.database
            .select({ id: t.entities.id, kind: t.namings.kind, name: t.namings.name, until: t.facts.until })
            .from(t.entities)
            .innerJoin(t.namings, eq(t.namings.entityId, t.entities.id))
            .innerJoin(t.facts, and(eq(t.facts.id, t.namings.factId), known))
            .where(inArray(t.entities.kind, kinds))
            .orderBy(asc(t.facts.position)),
        { day: this.day },
      );
      const names = new Map<string, { name: string; primary: boolean }>();
      for (const { id, kind, name, until } of rows) {
        if (until !== null && until <= this.day) continue;
        const primary = kind === 'PRIMARY';
        if (!names.has(id) || (primary && !names.get(id)?.primary)) names.set(id, { name: t.fold(name), primary });
      }
      const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
      return [...names].toSorted(([a, x], [b, y]) => compare(x.name, y.name) || compare(a, b)).map(([id]) => id);
    });
  }

  /** A loader that gathers rows by a key; kept for as long as the view is, and bounded. */
  #loader<R>(name: string, read: (keys: readonly string[]) => R[] | Promise<R[]>, key: (row: R) => string) {
    let loader = this.#loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader<string, R[]>(
        async (asked) => {
          const rows = Map.groupBy(await read(asked), key);
          return asked.map((each) => rows.get(each) ?? []);
        },
        { cacheMap: new LRUCache<string, Promise<R[]>>({ max: loaderSize }) },
      );
      this.#loaders.set(name, loader);
    }
    // One name is one loader, and a loader has one type of row.
    return loader as DataLoader<string, R[]>;
  }
}

export const detailTables = {
  works: t.works,
  characters: t.characters,
  organizations: t.organizations,
  locations: t.locations,
} as const;

/** All views of one dataset: one for each day on which what is known changed. */
export class Views {
  readonly store: Store;
  readonly days: readonly string[];
  readonly #kept = new Map<string, View>();

  constructor(store: Store) {
    this.store = store;
    this.days = store
      .all<{ day: string }>('days', () => store.database.select().from(t.changeDays).orderBy(asc(t.changeDays.day)), {})
      .map(({ day }) => day);
  }

  /** What is known today: on the dataset's own day, never the clock's. */
  get latest(): View {
    return this.#at(this.days.at(-1) ?? '', false);
  }

  /** What was known at the end of a day. Before the first day that is an empty universe. */
  asOf(day: string): View {
    return this.#at(this.days.findLast((each) => each <= day) ?? '0000-00-00', true);
  }

  #at(day: string, nested: boolean): View {
    const name = `${day} ${nested}`;
    const view = this.#kept.get(name) ?? new View(day, this.store, nested);
    this.#kept.set(name, view);
    return view;
  }
}
