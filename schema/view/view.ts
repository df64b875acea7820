import type DataLoader from 'dataloader';
import * as t from '../tables/index.ts';
import { Yielder } from './event-loop.ts';
import { asKnown, Loaders, memo } from './loaders.ts';
import { bestMatches, idsByName, labelOf, type NameOptions, type Names, namesFrom } from './names.ts';
import type { Hop } from './shortest-paths.ts';
import * as read from './statements.ts';
import type { DetailName, DetailRow, FactRow, IdField, Store } from './store.ts';

export type { IdField } from './store.ts';

/** An entity as resolvers hand it on: its id, and the view in which it is seen. Nothing has been read yet. */
export interface EntityRef {
  id: string;
  slug: string;
  view: View;
}

/** A fact as its view knows it. What became of it later is left out. */
export type FactOf<K extends t.FactKind> = FactRow<K> & { view: View };
/** A fact of any kind, with what all facts share. */
export type AnyFact = Omit<(typeof t.facts)['$inferSelect'], 'kind'> & { view: View };
export type SourceRef = read.SourceRow & { view: View };
export type CitationRef = read.CitationRow & { view: View };

/** Whether a list is complete: yes, no, or no source says. */
export type IsComplete = 'YES' | 'NO' | 'UNKNOWN';

export const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** The facts that no other fact has superseded, as far as their view knows. */
export const currentFacts = <F extends AnyFact>(facts: readonly F[]): F[] =>
  facts.filter(({ until }) => until === null);

/** The current facts, or with `history` also the superseded ones. */
export const currentOrAll = <F extends AnyFact>(facts: readonly F[], history: boolean | null | undefined): F[] =>
  history ? [...facts] : currentFacts(facts);

interface ViewOptions {
  day: string;
  nested: boolean;
  yielder?: Yielder;
}

/**
 * The graph as the public knew it on one day. A resolver says what it needs; the view reads it in batches, and leaves out
 * everything that became known later. A view never changes, so it keeps what it has read.
 */
export class View {
  /** The last day, up to the day that was wanted, on which something became known. */
  readonly day: string;
  /** Whether asOf made this view: asOf can't be used inside asOf. */
  readonly nested: boolean;
  readonly store: Store;
  readonly memoOwner: object = this;
  readonly #yielder: Yielder;
  readonly #loaders: Loaders;
  /** By the list of namings that a loader keeps, so that the names go when the list goes. */
  readonly #names = new WeakMap<readonly object[], Names>();

  constructor(store: Store, { day, nested, yielder = new Yielder(0) }: ViewOptions) {
    this.store = store;
    this.day = day;
    this.nested = nested;
    this.#yielder = yielder;
    this.#loaders = new Loaders(this, yielder.schedule);
  }

  /** The entity with an id, without checking that the view knows it: for ids that come from its facts. */
  ref(id: string): EntityRef {
    return { id, slug: id.slice(id.indexOf(':') + 1), view: this };
  }

  /** The entity with an id; null when the view doesn't know it. A former slug leads to the entity too. */
  async entity(id: string): Promise<EntityRef | null> {
    const [found] = await this.#loaders.entities.load(id);
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
    return this.store.factsOfKind(kind, this.day).map((row) => asKnown(this, row));
  }

  isFactKind(kind: string): kind is t.FactKind {
    return t.factKinds.some((each) => each === kind);
  }

  /** One fact by its id; null when the view doesn't know it. */
  async fact(id: string): Promise<AnyFact | null> {
    const kind = kindOf(id);
    if (!this.isFactKind(kind)) return null;
    const found: AnyFact[] = await this.facts(kind, 'id').load(id);
    return found[0] ?? null;
  }

  async names(id: string): Promise<Names> {
    const namings = await this.facts('Naming', 'entityId').load(id);
    const names = this.#names.get(namings) ?? namesFrom(id, namings);
    this.#names.set(namings, names);
    return names;
  }

  /** Its name with its distinction, if it has one. */
  async label(id: string): Promise<string> {
    return labelOf(await this.names(id));
  }

  citations(factId: string): Promise<CitationRef[]> {
    return this.#loaders.citations.load(factId);
  }

  /** A source by its id; null when the view doesn't know it. */
  async source(id: string): Promise<SourceRef | null> {
    const [found] = await this.#loaders.sources.load(id);
    return found ?? null;
  }

  /** All sources, by title. */
  sources(): Promise<SourceRef[]> {
    return sourcesOf(this);
  }

  /** Whether a list that an entity has is complete. */
  async isComplete(id: string, list: FactOf<'Completeness'>['list']): Promise<IsComplete> {
    const statements = currentFacts(await this.facts('Completeness', 'subjectId').load(id));
    const statement = statements.find((each) => each.list === list);
    if (statement === undefined) return 'UNKNOWN';
    return statement.complete ? 'YES' : 'NO';
  }

  /** The works in which a membership or a relationship holds. */
  async holds(factId: string): Promise<EntityRef[]> {
    return (await this.#loaders.holds.load(factId)).map(({ workId }) => this.ref(workId));
  }

  /** The entities that a fact is about, and the role of each. */
  async participants(factId: string): Promise<{ role: string; entity: EntityRef }[]> {
    const found = await this.#loaders.participants.load(factId);
    return found.map(({ role, entityId }) => ({ role, entity: this.ref(entityId) }));
  }

  /** The hops that lead away from an entity or a source: each current fact, and everything else it is about. */
  hopsFrom(id: string): Hop[] {
    return this.store.adjacency.hopsFrom(id, this.day);
  }

  /** The current facts about an entity, and its role in each, in the order of the seed. */
  factsAbout(id: string): { fact: string; role: string }[] {
    return this.store.adjacency.factsAbout(id, this.day);
  }

  /** What an entity has besides facts: `(await view.detail('works', id)).day`. */
  async detail<N extends DetailName>(name: N, id: string): Promise<DetailRow<N>> {
    const [row] = await this.#loaders.details[name].load(id);
    if (row === undefined) throw new Error(`${id} has no row in ${name}.`);
    return row;
  }

  /** An organization and all its branches, or a place and all places in it; the nearest first. */
  async within(kind: 'Organization' | 'Location', id: string): Promise<string[]> {
    const found = await this.#loaders.parts[kind].load(id);
    return [...new Set(found.map((row) => row.id))];
  }

  /**
   * The entities of some kinds that a text names. Case, accents and punctuation don't count in a name. Only the best
   * matches are returned; several mean that the name is ambiguous.
   */
  async named(kinds: readonly t.EntityKind[], text: string, options: NameOptions = {}): Promise<EntityRef[]> {
    return bestMatches(await this.#loaders.named.load(text), kinds, options).map((id) => this.ref(id));
  }

  /** The ids of all entities of some kinds, by name. */
  byName(...kinds: t.EntityKind[]): Promise<string[]> {
    return idsByName(this, ...kinds);
  }

  /** A yield to the event loop, to wait for between long steps; undefined while work may go on. */
  pause(): Promise<void> | undefined {
    return this.#yielder.yieldIfDue();
  }
}

const sourcesOf = memo(async (view: View) =>
  read.sourcesByTitle(view.store, view.day).map((row): SourceRef => ({ ...row, view })),
);
