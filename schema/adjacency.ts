import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Step } from './routes.ts';
import type { Store } from './store.ts';
import { citations, factKinds, facts, participants, sources } from './tables/index.ts';

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** A day as a number that sorts like it: 2025-06-06 is 20250606; never is larger than all. */
const numbered = (day: string | null): number => (day === null ? 99_999_999 : Number(day.replaceAll('-', '')));

/** A row: a fact and one of the things it is about, each with the days between which that holds. */
interface Row {
  at: number;
  fact: string;
  thing: string;
  role: string;
  since: string;
  until: string | null;
}

const chunk = 50_000;

/**
 * Which facts touch which things, for all days at once, by kind and then in the order of the seed: read once, a stretch at a time, into
 * flat lists. A view asks with its day. A thing is an entity, or a source that a fact cites.
 */
export class Adjacency {
  readonly #things = new Map<string, number>();
  readonly #facts = new Map<string, number>();
  readonly #thingIds: string[] = [];
  readonly #factIds: string[] = [];
  readonly #roles: string[] = [];
  /** For each entry: its fact, its thing, and from which day to which it holds. */
  readonly #entries: { fact: number; thing: number; role: number; since: number; until: number }[] = [];
  readonly #ofThing: number[][] = [];
  readonly #ofFact: number[][] = [];

  static read(store: Store): Adjacency {
    const adjacency = new Adjacency();
    for (const rows of [entityRows, sourceRows]) {
      for (let after = 0; ; ) {
        const stretch = rows(store, after);
        for (const row of stretch) adjacency.#add(row);
        if (stretch.length < chunk) break;
        after = stretch.at(-1)?.at ?? 0;
      }
    }
    adjacency.#sort();
    return adjacency;
  }

  #add({ fact, thing, role, since, until }: Row): void {
    const number = (known: Map<string, number>, ids: string[], lists: number[][], id: string): number => {
      const found = known.get(id);
      if (found !== undefined) return found;
      known.set(id, ids.length);
      lists.push([]);
      return ids.push(id) - 1;
    };
    const factNumber = number(this.#facts, this.#factIds, this.#ofFact, fact);
    const thingNumber = number(this.#things, this.#thingIds, this.#ofThing, thing);
    let roleNumber = this.#roles.indexOf(role);
    if (roleNumber < 0) roleNumber = this.#roles.push(role) - 1;
    const entry = {
      fact: factNumber,
      thing: thingNumber,
      role: roleNumber,
      since: numbered(since),
      until: numbered(until),
    };
    const at = this.#entries.push(entry) - 1;
    this.#ofFact[factNumber]?.push(at);
    this.#ofThing[thingNumber]?.push(at);
  }

  /** By the kind of fact, so that a casting comes before a fate, then in the order of the seed. */
  #sort(): void {
    const kinds: readonly string[] = factKinds;
    const rank = this.#factIds.map((id) => kinds.indexOf(kindOf(id)));
    const rankAt = (at: number) => rank[this.#entries[at]?.fact ?? -1] ?? 0;
    for (const list of this.#ofThing) list.sort((a, b) => rankAt(a) - rankAt(b) || a - b);
  }

  /** The facts about a thing on a day, and in what role it stands in each. */
  factsAbout(id: string, day: string): { fact: string; role: string }[] {
    const on = numbered(day);
    return (this.#ofThing[this.#things.get(id) ?? -1] ?? []).flatMap((at) => {
      const entry = this.#entries[at];
      if (entry === undefined || entry.since > on || entry.until <= on) return [];
      return [{ fact: this.#factIds[entry.fact] ?? '', role: this.#roles[entry.role] ?? '' }];
    });
  }

  /** What leads away from a thing on a day: each fact in force, and every other thing that it is about. */
  steps(id: string, day: string): Step[] {
    const on = numbered(day);
    const self = this.#things.get(id) ?? -1;
    return (this.#ofThing[self] ?? []).flatMap((at) => {
      const entry = this.#entries[at];
      if (entry === undefined || entry.since > on || entry.until <= on) return [];
      return (this.#ofFact[entry.fact] ?? []).flatMap((beside) => {
        const other = this.#entries[beside];
        if (other === undefined || other.thing === self || other.since > on || other.until <= on) return [];
        return [{ fact: this.#factIds[other.fact] ?? '', to: this.#thingIds[other.thing] ?? '' }];
      });
    });
  }
}

const entityRows = (store: Store, after: number): Row[] =>
  store.all<Row>(
    'adjacency of entities',
    () =>
      store.database
        .select({
          at: sql<number>`${participants}.rowid`.as('at'),
          fact: participants.factId,
          thing: participants.entityId,
          role: participants.role,
          since: participants.since,
          until: facts.until,
        })
        .from(participants)
        .innerJoin(facts, eq(facts.id, participants.factId))
        .where(gt(sql`${participants}.rowid`, sql.placeholder('after')))
        .orderBy(asc(sql`${participants}.rowid`))
        .limit(chunk),
    { after },
  );

const sourceRows = (store: Store, after: number): Row[] =>
  store.all<Row>(
    'adjacency of sources',
    () =>
      store.database
        .select({
          at: sql<number>`${citations}.rowid`.as('at'),
          fact: citations.factId,
          thing: citations.sourceId,
          role: sql<string>`'source'`.as('role'),
          since: sql<string>`max(${sources.since}, ${facts.since})`.as('since'),
          until: facts.until,
        })
        .from(citations)
        .innerJoin(facts, eq(facts.id, citations.factId))
        .innerJoin(sources, eq(sources.id, citations.sourceId))
        .where(and(gt(sql`${citations}.rowid`, sql.placeholder('after'))))
        .orderBy(asc(sql`${citations}.rowid`))
        .limit(chunk),
    { after },
  );
