import { type EntityKind, entityKinds, type FactKind, fold } from '../schema/tables/index.ts';
import { nearest, type Place, type Problems } from './problems.ts';
import type { Placed } from './read.ts';
import type { Factual, Row } from './shapes.ts';

export interface Citation {
  sourceId: string;
  locator: string | null;
  confidence: 'HIGH' | 'MEDIUM' | 'LOW';
}

/** A fact on its way into the file. `columns` are those of its kind's table. */
export interface Draft {
  id: string;
  kind: FactKind;
  since: string;
  sinceWorkId: string | null;
  supersededById: string | null;
  disputedSince: string | null;
  columns: Record<string, unknown>;
  participants: { entityId: string; role: string; since: string }[];
  holds: { workId: string; since: string }[];
  citations: Citation[];
  place: Place;
}

export interface EntityDraft {
  id: string;
  kind: EntityKind;
  slug: string;
  formerSlugs: string[];
  columns: Record<string, unknown>;
  place: Place;
}

export type SourceDraft = Row<'sources'> & { id: string; day: string; workId: string | null; place: Place };

/** What surrounds a fact: the row it stands in, with the citations and the confidence that hold for all of it. */
export interface Surroundings {
  place: Place;
  confidence: Factual['confidence'];
  citations?: Factual['citations'];
}

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};

/** A slug made from words: "Film" and "John Wick: Chapter 2" give `film-john-wick-chapter-2`. */
export const slugOf = (...words: (string | number)[]): string => fold(words.join(' ')).replaceAll(' ', '-');

/** `Film:john-wick` as a part of another slug: `film-john-wick`. */
export const dashed = (id: string): string => id.replace(':', '-').toLowerCase();

/** Everything that the seed says, with every slug resolved; what doesn't resolve is a problem. */
export class Ledger {
  readonly entities = new Map<string, EntityDraft>();
  readonly sources = new Map<string, SourceDraft>();
  readonly facts = new Map<string, Draft>();
  /** The day of each released work, by slug. */
  readonly workDays = new Map<string, string>();
  readonly problems: Problems;
  readonly #slugs = new Map<EntityKind, Map<string, string>>(entityKinds.map((kind) => [kind, new Map()]));

  constructor(problems: Problems) {
    this.problems = problems;
  }

  addEntity(kind: EntityKind, slug: string, formerSlugs: string[], columns: Record<string, unknown>, place: Place) {
    const id = `${kind}:${slug}`;
    const known = this.#slugs.get(kind);
    const taken = [slug, ...formerSlugs].find((each) => known?.has(each));
    if (taken !== undefined)
      return this.problems.add(
        place,
        `there is another ${kind.toLowerCase()} "${taken}"; give this one a slug of its own`,
      );
    for (const each of [slug, ...formerSlugs]) known?.set(each, id);
    this.entities.set(id, { id, kind, slug, formerSlugs, columns, place });
  }

  addSource({ row, at }: Placed<Row<'sources'>>) {
    if (this.sources.has(row.slug)) return this.problems.add(at('slug'), `there is another source "${row.slug}"`);
    const workId = row.work === undefined ? null : this.entity(['Film', 'Series'], row.work, at('work'));
    const day = this.day(row.since, at('since'));
    this.sources.set(row.slug, { ...row, id: `Source:${row.slug}`, day, workId, place: at() });
  }

  /** The id that a slug stands for. An unknown one is a problem, and gives an id that fits nothing. */
  entity(kinds: EntityKind[], slug: string, place: Place): string {
    for (const kind of kinds) {
      const id = this.#slugs.get(kind)?.get(slug);
      if (id !== undefined) return id;
    }
    const candidates = kinds.flatMap((kind) => [...(this.#slugs.get(kind)?.keys() ?? [])]);
    const noun = kinds.length > 1 && kinds.includes('Film') ? 'work' : kinds.join(' or ').toLowerCase();
    this.problems.add(place, `no ${noun} "${slug}"${nearest(slug, candidates)}`);
    return `${kinds[0]}:?${slug}`;
  }

  /** A global id as written in the seed, checked. */
  globalId(id: string, place: Place): string {
    const [kind, slug] = id.split(':', 2);
    const entityKind = entityKinds.find((each) => each === kind);
    if (entityKind === undefined || slug === undefined) {
      this.problems.add(
        place,
        `"${id}" is not an id; write Kind:slug, where the kind is one of ${entityKinds.join(', ')}`,
      );
      return id;
    }
    return this.entity([entityKind], slug, place);
  }

  /** The day a `since` stands for: a work's day, or the day itself. */
  day(since: string, place: Place): string {
    const day = this.workDays.get(since);
    if (day !== undefined) return day;
    if (isDay(since)) return since;
    this.problems.add(
      place,
      /^\d/.test(since)
        ? `"${since}" is not a day; write one like 2023-04-30`
        : `"${since}" is neither a released work nor a day${nearest(since, this.workDays.keys())}`,
    );
    return '9999-12-31';
  }

  citation(
    { source, at }: { source: string; at?: string | null | undefined },
    confidence: string,
    place: Place,
  ): Citation[] {
    const known = this.sources.get(source);
    if (known === undefined) {
      this.problems.add(place, `no source "${source}"${nearest(source, this.sources.keys())}`);
      return [];
    }
    const upper = ({ high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const)[confidence] ?? 'MEDIUM';
    return [{ sourceId: known.id, locator: at ?? null, confidence: upper }];
  }

  /**
   * Adds a fact. It is cited by the work named in its `since`, by what it cites itself, and by what the row around it
   * cites; one of these must have been known on the fact's own day.
   */
  addFact(
    kind: FactKind,
    slug: string,
    said: Factual,
    columns: Record<string, unknown>,
    about: Record<string, string | null | undefined>,
    around: Surroundings,
    works: string[] = [],
  ): Draft {
    const { place } = around;
    const since = this.day(said.since, place);
    const confidence = said.confidence ?? around.confidence ?? 'high';
    const shown = this.workDays.has(said.since) ? [{ source: said.since }] : [];
    const cited = [...shown, ...(said.citations ?? []), ...(around.citations ?? [])];
    const citations = new Map(
      cited
        .flatMap((each) => this.citation(each, confidence, place))
        .map((each) => [`${each.sourceId} ${each.locator}`, each]),
    );
    const draft: Draft = {
      id: `${kind}:${slug}`,
      kind,
      since,
      sinceWorkId: shown.length > 0 ? this.entity(['Film', 'Series'], said.since, place) : null,
      supersededById: said.supersededBy ?? null,
      disputedSince: said.disputed === undefined ? null : this.day(said.disputed, place),
      columns,
      participants: Object.entries(about).flatMap(([role, entityId]) => (entityId ? [{ entityId, role, since }] : [])),
      holds: this.#holds(works, since, place),
      citations: [...citations.values()],
      place,
    };
    if (this.facts.has(draft.id)) this.problems.add(place, `the fact "${draft.id}" is stated twice; remove one`);
    else this.facts.set(draft.id, draft);
    return draft;
  }

  /**
   * The works a tie holds in. Each is known from its own day on; the earliest, when the tie itself was known
   * before it, from the tie's.
   */
  #holds(works: string[], since: string, place: Place): Draft['holds'] {
    const days = works.map((work) => this.workDays.get(work) ?? '9999-12-31').toSorted();
    return works.map((work) => {
      const day = this.workDays.get(work) ?? '9999-12-31';
      const known = day === days[0] || day < since ? since : day;
      return { workId: this.entity(['Film', 'Series'], work, place), since: known };
    });
  }
}
