import type DataLoader from 'dataloader';
import * as t from '../tables/index.ts';
import { Yielder } from './event-loop.ts';
import { Hops } from './hops.ts';
import { asKnown, Loaders } from './loaders.ts';
import { bestMatches, idsSortedByName, labelOf, type NameOptions, type Names, namesFrom } from './names.ts';
import type { FactAbout } from './neighbours.ts';
import type * as read from './statements.ts';
import type { DetailName, DetailRow, FactRow, IdField, Store } from './store.ts';

export type { IdField } from './store.ts';

/** A reference to an entity: its id, and the view in which it is read. Nothing has been loaded yet. */
export interface EntityRef {
  id: string;
  view: View;
}

/** A fact as it was known on the day of its view, without later changes. */
export type FactOf<K extends t.FactKind> = FactRow<K> & { view: View };
/** A fact of any kind, with the columns that all facts share. */
export type AnyFact = Omit<(typeof t.facts)['$inferSelect'], 'kind'> & { view: View };
export type SourceRef = read.SourceRow & { view: View };
export type CitationRef = read.CitationRow & { view: View };

/** Whether a list is complete: yes, no, or no source says. */
export type IsComplete = 'YES' | 'NO' | 'UNKNOWN';

export const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** The facts that no other fact had superseded on the day of their view. */
export const currentFacts = <F extends AnyFact>(facts: readonly F[]): F[] =>
  facts.filter(({ until }) => until === null);

/** The current facts, or with `history` also the superseded ones. */
export const currentOrAll = <F extends AnyFact>(facts: readonly F[], history: boolean | null | undefined): F[] =>
  history ? [...facts] : currentFacts(facts);

/**
 * The graph as the public knew it on one day (time travel). A view leaves out everything that became known later. It
 * batches what resolvers load, so a query needs one SQL statement per nesting level (no N+1). It never changes, so it
 * caches what it has read.
 */
export class View {
  /** The last day on which something became known, no later than the requested day. */
  readonly day: string;
  /** Whether this is the view of the last day of the dataset. */
  readonly isLatest: boolean;
  readonly store: Store;
  readonly memoOwner: object = this;
  /** The hops that lead away from entities and sources, for path searches. */
  readonly hops: Hops;
  readonly #yielder: Yielder;
  readonly #loaders: Loaders;
  /** A cache of names. The key is the list of namings in the loader's cache, so that both are dropped together. */
  readonly #names = new WeakMap<readonly object[], Names>();

  constructor(store: Store, { day, yielder = new Yielder(0) }: { day: string; yielder?: Yielder }) {
    this.store = store;
    this.day = day;
    this.id = `View:${day}`;
    this.isLatest = day === store.dataset.changeDays.at(-1);
    this.#yielder = yielder;
    this.#loaders = new Loaders(this, yielder.schedule);
    this.hops = new Hops(store, day);
  }

  /** The id of the view itself. */
  readonly id: string;

  /** The id of an entity, a fact or a source for clients: outside the view of the last day it ends with the day. */
  idOf(key: string): string {
    const id = this.publicId(key);
    return this.isLatest ? id : `${id}@${this.day}`;
  }

  /** The id of an entity, a fact or a source without the day: an entity has the slug of the day. */
  publicId(key: string): string {
    return this.store.slugs.idOn(key, this.day);
  }

  /** The entity with an id, without a check that the view knows it. For ids that come from facts of the view. */
  ref(id: string): EntityRef {
    return { id, view: this };
  }

  /** The entity with an id; null when the view knows none. An id with a former slug is resolved too. */
  async entity(id: string): Promise<EntityRef | null> {
    const key = this.store.slugs.keyOn(id, this.day);
    const [found] = key === null ? [] : await this.#loaders.entities.load(key);
    return found ? this.ref(found.id) : null;
  }

  /**
   * Loads the facts of one kind by the id in one of their fields, in the order of the seed.
   *
   *     await view.facts('Casting', 'workId').load('Film:ballerina')
   */
  facts<K extends t.FactKind>(kind: K, field: IdField<K>): DataLoader<string, FactOf<K>[]> {
    return this.#loaders.facts(kind, field);
  }

  /** All facts of one kind, in the order of the seed. */
  async factsOfKind<K extends t.FactKind>(kind: K): Promise<FactOf<K>[]> {
    return (await this.store.factsOfKind(kind, this.day)).map((row) => asKnown(this, row));
  }

  isFactKind(kind: string): kind is t.FactKind {
    return t.factKinds.some((name) => name === kind);
  }

  /** The fact with an id; null when the view knows none. */
  async fact(id: string): Promise<AnyFact | null> {
    const kind = kindOf(id);
    if (!this.isFactKind(kind)) return null;
    const found: AnyFact[] = await this.facts(kind, 'id').load(id);
    if (found[0] !== undefined || this.store.dataset.slugs.length === 0) return found[0] ?? null;
    const [redirect] = await this.#loaders.factRedirects.load(id);
    return redirect ? this.fact(redirect.factId) : null;
  }

  /** The names of an entity. */
  async names(id: string): Promise<Names> {
    const namings = await this.facts('Naming', 'entityId').load(id);
    const names = this.#names.get(namings) ?? namesFrom(id, namings);
    this.#names.set(namings, names);
    return names;
  }

  /** The name of an entity with its disambiguation, if it has one. */
  async label(id: string): Promise<string> {
    return labelOf(await this.names(id));
  }

  /** The citations of a fact. */
  citations(factId: string): Promise<CitationRef[]> {
    return this.#loaders.citations.load(factId);
  }

  /** The source with an id; null when the view knows none. */
  async source(id: string): Promise<SourceRef | null> {
    const [found] = await this.#loaders.sources.load(id);
    return found ?? null;
  }

  /** Whether a list of an entity is complete, such as the cast of a film. */
  async isComplete(id: string, list: FactOf<'Completeness'>['list']): Promise<IsComplete> {
    const statements = currentFacts(await this.facts('Completeness', 'subjectId').load(id));
    const match = statements.find((statement) => statement.list === list);
    if (match === undefined) return 'UNKNOWN';
    return match.complete ? 'YES' : 'NO';
  }

  /** The works in which a membership or a relationship holds. */
  async worksOfTie(factId: string): Promise<EntityRef[]> {
    return (await this.#loaders.worksOfTie.load(factId)).map(({ workId }) => this.ref(workId));
  }

  /** The entities that a fact is about, and the role of each. */
  async participants(factId: string): Promise<{ role: string; entity: EntityRef }[]> {
    const found = await this.#loaders.participants.load(factId);
    return found.map(({ role, entityId }) => ({ role, entity: this.ref(entityId) }));
  }

  /** The current facts about an entity, and its role in each; sorted by kind, then in the order of the seed. */
  factsAbout(id: string): Promise<FactAbout[]> {
    return this.#loaders.factsAbout.load(id);
  }

  /** The row of an entity in a detail table: `(await view.detail('works', id)).day`. */
  async detail<N extends DetailName>(name: N, id: string): Promise<DetailRow<N>> {
    const [row] = await this.#loaders.details[name].load(id);
    if (row === undefined) throw new Error(`${id} has no row in ${name}.`);
    return row;
  }

  /** The ids of an organization and all its branches, or of a place and all places in it. The nearest come first. */
  async idsWithin(kind: 'Organization' | 'Location', id: string): Promise<string[]> {
    const found = await this.#loaders.withDescendants[kind].load(id);
    return [...new Set(found.map((row) => row.id))];
  }

  /**
   * The entities of some kinds that a text names. Case, accents and punctuation don't count in a name. Only the best
   * matches are returned. If there are several, the name is ambiguous.
   */
  async named(kinds: readonly t.EntityKind[], text: string, options: NameOptions = {}): Promise<EntityRef[]> {
    return bestMatches(await this.#loaders.named.load(text), kinds, options).map((id) => this.ref(id));
  }

  /** The ids of all entities of some kinds, sorted by name. */
  idsSortedByName(...kinds: t.EntityKind[]): Promise<string[]> {
    return idsSortedByName(this, ...kinds);
  }

  /** A yield to the event loop, to wait for between long steps; undefined while work may go on. */
  pause(): Promise<void> | undefined {
    return this.#yielder.yieldIfDue();
  }
}
