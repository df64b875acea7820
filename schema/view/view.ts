import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import * as t from '../tables/index.ts';
import { Turns } from './event-loop.ts';
import type { Step } from './routes.ts';
import {
  bearers,
  type CitationRow,
  citationsOf,
  countsOn,
  entitiesById,
  entitiesNamed,
  holdsOf,
  idsByName,
  participantsOf,
  parts,
  type SourceRow,
  sourcesById,
  sourcesByTitle,
  type Tally,
  tallyOn,
} from './statements.ts';
import type { FactRow, IdField, Store } from './store.ts';

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
export type SourceRef = SourceRow & { view: View };
export type CitationRef = CitationRow & { view: View };

/** What an entity is called, in one view. */
export interface Names {
  name: string;
  distinction: string | null;
  fullTitle: string | null;
  aliases: string[];
  formerNames: string[];
}

/** By a sum of sizes, as a cache that is given a largest number takes the room for it at once. */
const loaderBounds = { maxSize: 20_000, sizeCalculation: () => 1 };

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
  readonly #turns: Turns;
  readonly #orders = new Map<string, Promise<unknown>>();
  /** What was made of the names that a loader keeps; it goes when they go. */
  readonly #names = new WeakMap<object, Names>();

  constructor(day: string, store: Store, nested: boolean, turns = new Turns(0)) {
    this.day = day;
    this.store = store;
    this.nested = nested;
    this.#turns = turns;
  }

  /** The entity with an id; whether the view knows it is for `find` and `entity` to say. */
  ref(id: string): EntityRef {
    return { id, slug: id.slice(id.indexOf(':') + 1), view: this };
  }

  /** The entity with an id, or null when it isn't known in this view. A former slug leads to the present one. */
  async entity(id: string): Promise<EntityRef | null> {
    const found = await this.#loader(
      'entity',
      (ids) => entitiesById(this.store, ids, this.day),
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

  /** All facts of one kind that are known in this view, in the order of the seed. */
  async factsOfKind<K extends t.FactKind>(kind: K): Promise<FactOf<K>[]> {
    return this.store.factsOfKind(kind, this.day).map((row) => this.#seen(row));
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
    const kept = this.#names.get(namings) ?? namesFrom(id, namings);
    this.#names.set(namings, kept);
    return kept;
  }

  async label(id: string): Promise<string> {
    return labelOf(await this.names(id));
  }

  citations(factId: string): Promise<CitationRef[]> {
    return this.#loader(
      'citations',
      (ids) => citationsOf(this.store, ids, this.day).map((row) => ({ ...row, view: this })),
      (row) => row.factId,
    ).load(factId);
  }

  /** A source by its id, or null when it isn't known in this view. */
  async source(id: string): Promise<SourceRef | null> {
    const found = await this.#loader(
      'sources',
      (ids) => sourcesById(this.store, ids, this.day).map((row) => ({ ...row, view: this })),
      (row) => row.id,
    ).load(id);
    return found[0] ?? null;
  }

  /** All sources that may be cited on the day, by title. */
  sources(): Promise<SourceRef[]> {
    return this.order('sources', () => sourcesByTitle(this.store, this.day).map((row) => ({ ...row, view: this })));
  }

  /** Which works a tie holds in, as far as this view knows. */
  async holds(factId: string): Promise<EntityRef[]> {
    const found = await this.#loader(
      'holds',
      (ids) => holdsOf(this.store, ids, this.day),
      (row) => row.factId,
    ).load(factId);
    return found.map(({ workId }) => this.ref(workId));
  }

  /** Which entities a fact is about, and in what role, as far as this view knows. */
  async participants(factId: string): Promise<{ role: string; entity: EntityRef }[]> {
    const found = await this.#loader(
      'participants',
      (ids) => participantsOf(this.store, ids, this.day),
      (row) => row.factId,
    ).load(factId);
    return found.map(({ role, entityId }) => ({ role, entity: this.ref(entityId) }));
  }

  /** What leads away from an entity or a source: the facts in force in this view, and what else each is about. */
  steps(id: string): Step[] {
    return this.store.adjacency.steps(id, this.day);
  }

  /** The facts about an entity that are in force in this view, and its role in each, in the order of the seed. */
  factsAbout(id: string): { fact: string; role: string }[] {
    return this.store.adjacency.factsAbout(id, this.day);
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

  /** An organization and its branches, theirs too, nearest first; or a place and all the places in it. */
  async within(kind: 'Organization' | 'Location', id: string): Promise<string[]> {
    const found = await this.#loader(
      `parts of ${kind}`,
      (ids) => parts(this.store, kind, ids, this.day),
      ({ root }) => root,
    ).load(id);
    return [...new Set(found.map((row) => row.id))];
  }

  /**
   * The entities of some kinds that a text names: a slug, or a name, where case, accents and punctuation don't count.
   * Several are for the caller to refuse.
   */
  async named(kinds: readonly t.EntityKind[], text: string): Promise<EntityRef[]> {
    const loader = this.#loader(
      'named',
      (texts) => {
        const found = entitiesNamed(this.store, texts, this.day);
        // A name that nothing bears is the client's own invention; kept, such names would fill the memory.
        const borne = new Set(found.map((each) => each.text));
        for (const each of texts) if (!borne.has(each)) loader.clear(each);
        return found;
      },
      (row) => row.text,
    );
    return bearers(await loader.load(text), kinds).map((id) => this.ref(id));
  }

  /** How many entities and facts of each kind, and sources, are known. */
  counts(): Promise<{ kind: string; total: number }[]> {
    return this.order('counts', () => countsOn(this.store, this.day));
  }

  /** How many facts are uncited, say that something is unknown, or have been superseded. */
  tally(): Promise<Tally> {
    return this.order('tally', () => tallyOn(this.store, this.day));
  }

  /** The turn of others, to wait for between steps that take long; undefined while one may go on. */
  pause(): Promise<void> | undefined {
    return this.#turns.wait();
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
    return this.order(`name ${kinds}`, () => idsByName(this.store, kinds, this.day));
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
        { cacheMap: new LRUCache<string, Promise<R[]>>(loaderBounds), batchScheduleFn: this.#turns.schedule },
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

/** What an entity is called, by its names as a view knows them. */
function namesFrom(id: string, namings: readonly FactOf<'Naming'>[]): Names {
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
