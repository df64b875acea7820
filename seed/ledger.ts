// The ledger: all entities, sources and facts of the seed, with their references resolved.

import { type EntityKind, entityKinds, type FactKind } from '../schema/tables/index.ts';
import { citationsOf } from './citations.ts';
import { type Columns, type Draft, type EntityDraft, farFuture, isDay, type SourceDraft } from './drafts.ts';
import { entityFiles } from './files/index.ts';
import type { SourceRow } from './files/sources.ts';
import type { Parsed } from './parsed.ts';
import type { FactFields } from './parts/shape.ts';
import { didYouMean, formatLine, type LineOf, type Problems, type SeedLine, UnreadRows } from './problems.ts';

/** What a slug can refer to. Films and series share their slugs: both are works. */
type Referent = EntityKind | 'Work';
const kindsOf = (referent: Referent): EntityKind[] => (referent === 'Work' ? ['Film', 'Series'] : [referent]);
const referentOf = (kind: EntityKind): Referent => (kind === 'Film' || kind === 'Series' ? 'Work' : kind);

/** A fact to add. Its id is made of its kind and its slug. */
interface NewFact<K extends FactKind> {
  kind: K;
  slug: string;
  /** The row, or the part of a row, that states it. */
  origin: Parsed<FactFields>;
  columns: Columns<K>;
  /** The entities that it is about, by their roles. */
  participants: Readonly<Record<string, string | null>>;
  /** The slugs of the works that a tie holds in. */
  works?: readonly string[];
}

/** Collects what the seed says. A reference that does not resolve, or an id that is taken, is a problem. */
export class Ledger {
  readonly entities = new Map<string, EntityDraft>();
  readonly sources = new Map<string, SourceDraft>();
  readonly facts = new Map<string, Draft>();
  /** The day of each released work, by slug. */
  readonly workDays = new Map<string, string>();
  readonly problems: Problems;
  readonly unread: UnreadRows;
  readonly #slugs = new Map<EntityKind, Map<string, string>>(entityKinds.map((kind) => [kind, new Map()]));

  constructor(problems: Problems, unread = new UnreadRows()) {
    this.problems = problems;
    this.unread = unread;
  }

  /** Adds an entity. Returns false when one of its slugs is taken. */
  addEntity(
    kind: EntityKind,
    { fields, lineOf }: Parsed<{ slug: string; formerSlugs?: string[] | undefined }>,
    columns: object,
  ): boolean {
    const { slug, formerSlugs = [] } = fields;
    const referent = referentOf(kind);
    for (const each of [slug, ...formerSlugs]) {
      const other = this.entities.get(this.#idOf(referent, each) ?? '');
      if (other === undefined) continue;
      this.#refuseSlug(
        referent.toLowerCase(),
        each,
        lineOf(each === slug ? 'slug' : 'formerSlugs'),
        other.lineOf('slug'),
      );
      return false;
    }
    const id = `${kind}:${slug}`;
    for (const each of [slug, ...formerSlugs]) this.#slugs.get(kind)?.set(each, id);
    this.entities.set(id, { id, kind, slug, formerSlugs, columns, lineOf });
    return true;
  }

  /** Adds a source. Returns false when its slug is taken. */
  addSource({ fields, lineOf }: Parsed<SourceRow>): boolean {
    const { slug, work, since } = fields;
    const other = this.sources.get(slug);
    if (other !== undefined) {
      this.#refuseSlug('source', slug, lineOf('slug'), other.lineOf('slug'));
      return false;
    }
    const workId = this.resolve('Work', work, lineOf('work'));
    this.sources.set(slug, {
      ...fields,
      id: `Source:${slug}`,
      day: this.resolveDay(since, lineOf('since')),
      workId,
      lineOf,
    });
    return true;
  }

  #refuseSlug(what: string, slug: string, line: SeedLine, other: SeedLine): void {
    const where = formatLine(other);
    this.problems.add(line, `the ${what} "${slug}" stands at ${where} already; give this one a slug of its own`);
  }

  /** The id of the entity that a slug refers to, or one that fits nothing; null without a slug. */
  resolve(referent: Referent, slug: string, line: SeedLine): string;
  resolve(referent: Referent, slug: string | null | undefined, line: SeedLine): string | null;
  resolve(referent: Referent, slug: string | null | undefined, line: SeedLine): string | null {
    if (slug === null || slug === undefined) return null;
    const id = this.#idOf(referent, slug);
    if (id !== undefined) return id;
    const kinds = kindsOf(referent);
    const files = kinds.map((kind) => entityFiles[kind].name);
    if (!files.some((file) => this.unread.has(file, slug))) {
      const candidates = kinds.flatMap((kind) => [...(this.#slugs.get(kind)?.keys() ?? [])]);
      const add = `add one to ${files.map((file) => `${file}.yaml`).join(' or ')}`;
      this.problems.add(line, `no ${referent.toLowerCase()} "${slug}"${didYouMean(slug, candidates, add)}`);
    }
    return `${kinds[0]}:?${slug}`;
  }

  #idOf(referent: Referent, slug: string): string | undefined {
    for (const kind of kindsOf(referent)) {
      const id = this.#slugs.get(kind)?.get(slug);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** The id of an entity, from an id as the seed writes it: `Film:john-wick`. */
  resolveId(id: string, line: SeedLine): string {
    const [kind, slug] = id.split(':', 2);
    const entityKind = entityKinds.find((each) => each === kind);
    if (entityKind !== undefined && slug !== undefined) return this.resolve(entityKind, slug, line);
    const kinds = entityKinds.join(', ');
    this.problems.add(line, `"${id}" is not an id; write Kind:slug, where the kind is one of ${kinds}`);
    return id;
  }

  /** The id of a source, from its slug, or one that fits nothing. */
  resolveSource(slug: string, line: SeedLine): string {
    const known = this.sources.get(slug);
    if (known !== undefined) return known.id;
    // A released work that is missing among the sources is reported once, at the work.
    if (!this.workDays.has(slug) && !this.unread.has('sources', slug)) {
      this.problems.add(line, `no source "${slug}"${didYouMean(slug, this.sources.keys(), 'add it to sources.yaml')}`);
    }
    return `Source:?${slug}`;
  }

  /** The id of a fact, checked. Only facts of earlier files, and of earlier rows in the same file, can be referred to. */
  resolveFact(id: string, line: SeedLine): string {
    if (!this.facts.has(id) && !this.unread.any) {
      this.problems.add(line, `no fact "${id}"${didYouMean(id, this.facts.keys(), 'write the id of one')}`);
    }
    return id;
  }

  /** The day of a `since`: the release of a work, or the day itself. */
  resolveDay(since: string, line: SeedLine): string {
    const day = this.workDays.get(since);
    if (day !== undefined) return day;
    if (isDay(since)) return since;
    if (/^\d{4}-/.test(since)) {
      this.problems.add(line, `"${since}" is not a day of the calendar; write one like 2023-04-30`);
    } else if (!this.unread.has('films', since) && !this.unread.has('series', since)) {
      const near = didYouMean(since, this.workDays.keys(), 'write one like 2023-04-30');
      this.problems.add(line, `"${since}" is neither a released work nor a day${near}`);
    }
    return farFuture;
  }

  /** Adds a fact, and returns it. */
  addFact<K extends FactKind>({ kind, slug, origin, columns, participants, works = [] }: NewFact<K>): Draft<K> {
    const { fields, lineOf } = origin;
    const since = this.resolveDay(fields.since, lineOf('since'));
    const shownIn = this.workDays.has(fields.since) ? fields.since : undefined;
    const citations = citationsOf(this, origin, { since, shownIn });
    const draft: Draft<K> = {
      id: `${kind}:${slug}`,
      kind,
      since,
      sinceWorkId: this.resolve('Work', shownIn, lineOf('since')),
      supersededById: fields.supersededBy ?? null,
      disputedSince: fields.disputed === undefined ? null : this.resolveDay(fields.disputed, lineOf('disputed')),
      columns,
      participants: Object.entries(participants).flatMap(([role, entityId]) =>
        entityId === null ? [] : [{ entityId, role, since }],
      ),
      holds: this.#holds(works, since, lineOf),
      citations,
      lineOf,
    };
    const other = this.facts.get(draft.id);
    // TypeScript can't see that a draft of one kind is a draft of some kind.
    if (other === undefined) this.facts.set(draft.id, draft as Draft);
    else
      this.problems.add(lineOf(), `the fact "${draft.id}" stands at ${formatLine(other.lineOf())} already; remove one`);
    return draft;
  }

  /**
   * The works that a tie holds in. Each counts from its own day, but never before the tie; the earliest one counts from
   * the day of the tie.
   */
  #holds(works: readonly string[], since: string, lineOf: LineOf): Draft['holds'] {
    const dayOf = (work: string) => this.workDays.get(work) ?? farFuture;
    const earliest = works.map(dayOf).toSorted()[0];
    return works.map((work, index) => {
      const day = dayOf(work);
      const isKnownByTie = day === earliest || day < since;
      return { workId: this.resolve('Work', work, lineOf('works', index)), since: isKnownByTie ? since : day };
    });
  }
}
