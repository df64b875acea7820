import { type EntityKind, entityKinds, type FactKind } from '../schema/tables/index.ts';
import { isDay, never } from './days.ts';
import type { Citation, Draft, EntityDraft, SourceDraft, Surroundings } from './drafts.ts';
import { hint, type Place, type Problems, spot } from './problems.ts';
import { type Placed, Unread } from './read.ts';
import { type Factual, files, type Row } from './shapes.ts';

/** What a slug in the seed may stand for. A film and a series share their slugs: both are works. */
type Noun = EntityKind | 'Work';
const kindsOf = (noun: Noun): EntityKind[] => (noun === 'Work' ? ['Film', 'Series'] : [noun]);
const nounOf = (kind: EntityKind): Noun => (kind === 'Film' || kind === 'Series' ? 'Work' : kind);

/** Everything that the seed says, with every slug resolved; what doesn't resolve is a problem. */
export class Ledger {
  readonly entities = new Map<string, EntityDraft>();
  readonly sources = new Map<string, SourceDraft>();
  readonly facts = new Map<string, Draft>();
  /** The day of each released work, by slug. */
  readonly workDays = new Map<string, string>();
  readonly problems: Problems;
  readonly unread: Unread;
  readonly #slugs = new Map<EntityKind, Map<string, string>>(entityKinds.map((kind) => [kind, new Map()]));

  constructor(problems: Problems, unread = new Unread()) {
    this.problems = problems;
    this.unread = unread;
  }

  /** Adds an entity, unless its slug is taken; whether it did. */
  addEntity(kind: EntityKind, { row, at }: Placed<EntitySlugs>, columns: Record<string, unknown>): boolean {
    const slugs = [row.slug, ...(row.formerSlugs ?? [])];
    const noun = nounOf(kind);
    for (const slug of slugs) {
      const other = this.entities.get(this.#idOf(noun, slug) ?? '');
      if (other === undefined) continue;
      this.problems.add(
        at(slug === row.slug ? 'slug' : 'formerSlugs'),
        `the ${noun.toLowerCase()} "${slug}" stands at ${spot(other.at('slug'))} already; give this one a slug of its own`,
      );
      return false;
    }
    const id = `${kind}:${row.slug}`;
    for (const slug of slugs) this.#slugs.get(kind)?.set(slug, id);
    this.entities.set(id, { id, kind, slug: row.slug, formerSlugs: row.formerSlugs ?? [], columns, at });
    return true;
  }

  addSource({ row, at }: Placed<Row<'sources'>>): void {
    const other = this.sources.get(row.slug);
    if (other !== undefined) {
      const where = spot(other.at('slug'));
      this.problems.add(
        at('slug'),
        `the source "${row.slug}" stands at ${where} already; give this one a slug of its own`,
      );
      return;
    }
    const workId = row.work === undefined ? null : this.entity('Work', row.work, at('work'));
    this.sources.set(row.slug, { ...row, id: `Source:${row.slug}`, day: this.day(row.since, at('since')), workId, at });
  }

  /** The id that a slug stands for. An unknown one is a problem, and gives an id that fits nothing. */
  entity(noun: Noun, slug: string, place: Place): string {
    const id = this.#idOf(noun, slug);
    if (id !== undefined) return id;
    const kinds = kindsOf(noun);
    const candidates = kinds.flatMap((kind) => [...(this.#slugs.get(kind)?.keys() ?? [])]);
    const add = `add one to ${kinds.map((kind) => `${files[kind]}.yaml`).join(' or ')}`;
    if (!kinds.some((kind) => this.unread.has(files[kind], slug))) {
      this.problems.add(place, `no ${noun.toLowerCase()} "${slug}"${hint(slug, candidates, add)}`);
    }
    return `${kinds[0]}:?${slug}`;
  }

  #idOf(noun: Noun, slug: string): string | undefined {
    for (const kind of kindsOf(noun)) {
      const id = this.#slugs.get(kind)?.get(slug);
      if (id !== undefined) return id;
    }
    return undefined;
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
    return this.entity(entityKind, slug, place);
  }

  /** The id of a fact as written in the seed, checked. */
  factId(id: string, place: Place): string {
    if (!this.facts.has(id) && !this.unread.any) {
      this.problems.add(place, `no fact "${id}"${hint(id, this.facts.keys(), 'write the id of one')}`);
    }
    return id;
  }

  /** The day a `since` stands for: a work's day, or the day itself. */
  day(since: string, place: Place): string {
    const day = this.workDays.get(since);
    if (day !== undefined) return day;
    if (isDay(since)) return since;
    if (/^\d{4}-/.test(since)) {
      this.problems.add(place, `"${since}" is not a day of the calendar; write one like 2023-04-30`);
    } else if (!this.unread.has('films', since) && !this.unread.has('series', since)) {
      this.problems.add(
        place,
        `"${since}" is neither a released work nor a day${hint(since, this.workDays.keys(), 'write one like 2023-04-30')}`,
      );
    }
    return never;
  }

  /** A citation, of a source by its slug. An unknown one is a problem, and gives an id that fits nothing. */
  citation(source: string, locator: string | null, confidence: Factual['confidence'], place: Place): Citation {
    const known = this.sources.get(source);
    // That a released work is missing among the sources is told once, not for everything it shows.
    if (known === undefined && !this.workDays.has(source) && !this.unread.has('sources', source)) {
      this.problems.add(place, `no source "${source}"${hint(source, this.sources.keys(), 'add it to sources.yaml')}`);
    }
    const upper = ({ high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const)[confidence ?? 'high'];
    return { sourceId: known?.id ?? `Source:?${source}`, locator, confidence: upper };
  }

  /**
   * Adds a fact. It is cited by the work named in its `since`, by what it cites itself, and by what the row around it
   * cites, as far as these are no older than the fact; one must have been known on its own day.
   */
  addFact(
    kind: FactKind,
    slug: string,
    said: Factual,
    columns: Record<string, unknown>,
    about: Record<string, string | null | undefined>,
    { row, at }: Surroundings,
    works: string[] = [],
  ): Draft {
    const since = this.day(said.since, at('since'));
    const shownIn = this.workDays.has(said.since) ? said.since : undefined;
    const confidence = said.confidence ?? row.row.confidence;
    const cite = (citations: Factual['citations'], within: Surroundings['at']) =>
      (citations ?? []).map((each, index) =>
        this.citation(each.source, each.at ?? null, confidence, within('citations', index, 'source')),
      );
    const cited = this.#oldEnough(since, shownIn !== undefined, [
      ...cite(shownIn === undefined ? [] : [{ source: shownIn }], at),
      ...cite(said.citations, at),
      ...cite(row.row.citations, row.at),
    ]);
    const draft: Draft = {
      id: `${kind}:${slug}`,
      kind,
      since,
      sinceWorkId: shownIn === undefined ? null : this.entity('Work', shownIn, at('since')),
      supersededById: said.supersededBy ?? null,
      disputedSince: said.disputed === undefined ? null : this.day(said.disputed, at('disputed')),
      columns,
      participants: Object.entries(about).flatMap(([role, entityId]) => (entityId ? [{ entityId, role, since }] : [])),
      holds: this.#holds(works, since, at),
      citations: [...new Map(cited.map((each) => [`${each.sourceId} ${each.locator}`, each])).values()],
      at,
    };
    const other = this.facts.get(draft.id);
    if (other === undefined) this.facts.set(draft.id, draft);
    else this.problems.add(at(), `the fact "${draft.id}" stands at ${spot(other.at())} already; remove one`);
    return draft;
  }

  /**
   * What can bear out a fact: no page tells what became known after it. A page without a date counts from the work it
   * tells of, so it may tell more than that, but not what a later work shows.
   */
  #oldEnough(since: string, isShown: boolean, citations: Citation[]): Citation[] {
    return citations.filter(({ sourceId }) => {
      const source = this.sources.get(sourceId.slice('Source:'.length));
      const timeless = source === undefined || source.kind === 'REFERENCE';
      return timeless || source.day >= since || (source.published === undefined && !isShown);
    });
  }

  /**
   * The works a tie holds in. Each is known from its own day on; the earliest, when the tie itself was known
   * before it, from the tie's.
   */
  #holds(works: string[], since: string, at: Surroundings['at']): Draft['holds'] {
    const dayOf = (work: string) => this.workDays.get(work) ?? never;
    const first = works.map(dayOf).toSorted()[0];
    return works.map((work, index) => {
      const day = dayOf(work);
      const known = day === first || day < since ? since : day;
      return { workId: this.entity('Work', work, at('works', index)), since: known };
    });
  }
}

type EntitySlugs = Pick<Row<'people'>, 'slug' | 'formerSlugs'>;
