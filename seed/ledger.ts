// The ledger: collects all entities, sources and facts of the seed, and resolves their references.

import { type EntityKind, entityKinds, type FactKind } from '../schema/tables/index.ts';
import { citationsOf } from './citations.ts';
import { type Draft, type EntityDraft, farFuture, isFullDate, type NewFact, type SourceDraft } from './drafts.ts';
import { entityFiles } from './files/index.ts';
import type { SourceRow } from './files/sources.ts';
import type { Parsed } from './parsed.ts';
import { didYouMean, formatLine, type LineOf, type Problems, type SeedLine, UnreadRows } from './problems.ts';
import { datedSlugs, type EntitySlugs, factSlugs, formerSlug } from './slugs.ts';

/** The kinds that a slug can refer to. Films and series share one namespace of slugs, as both are works. */
type Referent = EntityKind | 'Work';
const kindsOf = (referent: Referent): EntityKind[] => (referent === 'Work' ? ['Film', 'Series'] : [referent]);
const referentOf = (kind: EntityKind): Referent => (kind === 'Film' || kind === 'Series' ? 'Work' : kind);

/** Collects entities, sources and facts. An unresolved reference, or a duplicate id, is reported as a problem. */
export class Ledger {
  readonly entities = new Map<string, EntityDraft>();
  readonly sources = new Map<string, SourceDraft>();
  readonly facts = new Map<string, Draft>();
  /** The day of each released work, by slug. */
  readonly workDays = new Map<string, string>();
  /** The former ids of facts, which had later slugs in them, and the ids in their place. */
  readonly formerFactIds = new Map<string, string>();
  /** The facts and sources with a reason why their texts may have words of a later day, by id. */
  readonly laterWords = new Map<string, LineOf>();
  readonly problems: Problems;
  readonly unread: UnreadRows;
  #slugOn: ((slug: string, day: string) => string) | undefined;
  readonly #slugs = new Map<EntityKind, Map<string, string>>(entityKinds.map((kind) => [kind, new Map()]));

  constructor(problems: Problems, unread = new UnreadRows()) {
    this.problems = problems;
    this.unread = unread;
  }

  /** Adds an entity. Returns false when one of its slugs is taken. */
  addEntity(kind: EntityKind, { fields, lineOf }: Parsed<EntitySlugs>, columns: object): boolean {
    const { slug, formerSlugs = [], slugReason = null } = fields;
    const referent = referentOf(kind);
    for (const candidate of [slug, ...formerSlugs]) {
      const other = this.entities.get(this.#idOf(referent, candidate) ?? '');
      if (other === undefined) continue;
      const line = lineOf(candidate === slug ? 'slug' : 'formerSlugs');
      this.#reportDuplicate(referent.toLowerCase(), candidate, line, other.lineOf('slug'));
      return false;
    }
    const id = `${kind}:${slug}`;
    for (const ownSlug of [slug, ...formerSlugs]) this.#slugs.get(kind)?.set(ownSlug, id);
    const dated = datedSlugs(fields, (message) => this.problems.add(lineOf('slug'), message));
    this.entities.set(id, { id, kind, slug, formerSlugs, dated, slugReason, columns, lineOf });
    return true;
  }

  /** Adds a source. Returns false when its slug is taken. */
  addSource({ fields: { laterWords, ...fields }, lineOf }: Parsed<SourceRow>): boolean {
    const { slug, work, since } = fields;
    const other = this.sources.get(slug);
    if (other !== undefined) {
      this.#reportDuplicate('source', slug, lineOf('slug'), other.lineOf('slug'));
      return false;
    }
    const workId = this.resolve('Work', work, lineOf('work'));
    if (laterWords !== undefined) this.laterWords.set(`Source:${slug}`, lineOf);
    const day = this.resolveDay(since, lineOf('since'));
    this.sources.set(slug, { ...fields, id: `Source:${slug}`, day, workId, lineOf });
    return true;
  }

  #reportDuplicate(noun: string, slug: string, line: SeedLine, otherLine: SeedLine): void {
    const message = `the ${noun} "${slug}" already exists at ${formatLine(otherLine)}; give this row another slug`;
    this.problems.add(line, message);
  }

  /** The id of the entity that a slug refers to; null without a slug. For an unknown slug, an id that no entity has. */
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

  /** The id of an entity, from an id as written in the YAML files, such as `Film:john-wick`. */
  resolveId(id: string, line: SeedLine): string {
    const [kind, slug] = id.split(':', 2);
    const entityKind = entityKinds.find((name) => name === kind);
    if (entityKind !== undefined && slug !== undefined) return this.resolve(entityKind, slug, line);
    const kinds = entityKinds.join(', ');
    this.problems.add(line, `"${id}" is not an id; write Kind:slug, where the kind is one of ${kinds}`);
    return id;
  }

  /** The id of the source with a slug. For an unknown slug, an id that no source has. */
  resolveSource(slug: string, line: SeedLine): string {
    const known = this.sources.get(slug);
    if (known !== undefined) return known.id;
    // `checkWorksAreSources` already reports a released work without a source.
    if (!this.workDays.has(slug) && !this.unread.has('sources', slug)) {
      this.problems.add(line, `no source "${slug}"${didYouMean(slug, this.sources.keys(), 'add it to sources.yaml')}`);
    }
    return `Source:?${slug}`;
  }

  /** Checks that a fact exists, and returns its id. Only facts of earlier rows or files can be referred to. */
  resolveFact(written: string, line: SeedLine): string {
    const id = this.formerFactIds.get(written) ?? written;
    if (!this.facts.has(id) && !this.unread.hasAny) {
      this.problems.add(
        line,
        `no fact "${id}"${didYouMean(id, this.facts.keys(), 'write the id of a fact from an earlier row or file')}`,
      );
    }
    return id;
  }

  /** The day of a `since`: the release day of the work, or the day that is written there. */
  resolveDay(since: string, line: SeedLine): string {
    const day = this.workDays.get(since);
    if (day !== undefined) return day;
    if (isFullDate(since)) return since;
    if (/^\d{4}-/.test(since)) {
      this.problems.add(line, `"${since}" is not a day in the calendar; write a day like 2023-04-30`);
    } else if (!this.unread.has('films', since) && !this.unread.has('series', since)) {
      const near = didYouMean(since, this.workDays.keys(), 'write a day like 2023-04-30');
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
    // All entities are registered before any fact is added.
    this.#slugOn ??= factSlugs(this);
    const id = `${kind}:${this.#slugOn(slug, since)}`;
    const formerId = `${kind}:${formerSlug(this, slug)}`;
    if (id !== formerId) this.formerFactIds.set(formerId, id);
    const draft: Draft<K> = {
      id,
      kind,
      since,
      sinceWorkId: this.resolve('Work', shownIn, lineOf('since')),
      supersededById: fields.supersededBy ?? null,
      disputedSince: fields.disputed === undefined ? null : this.resolveDay(fields.disputed, lineOf('disputed')),
      columns,
      participants: Object.entries(participants).flatMap(([role, entityId]) =>
        entityId === null ? [] : [{ entityId, role, since }],
      ),
      tieWorks: this.#tieWorks(works, since, lineOf),
      citations,
      lineOf,
    };
    const other = this.facts.get(draft.id);
    if (fields.laterWords !== undefined) this.laterWords.set(id, lineOf);
    // TypeScript can't see that a draft of kind K is one of the union Draft.
    if (other === undefined) this.facts.set(draft.id, draft as Draft);
    else
      this.problems.add(
        lineOf(),
        `the fact "${draft.id}" already exists at ${formatLine(other.lineOf())}; remove one of the two`,
      );
    return draft;
  }

  /**
   * The works in which a tie exists. Each work counts from its own release, but never from before the tie became known.
   * The earliest work counts from the day of the tie.
   */
  #tieWorks(works: readonly string[], since: string, lineOf: LineOf): Draft['tieWorks'] {
    const dayOf = (work: string) => this.workDays.get(work) ?? farFuture;
    const earliestDay = works.map(dayOf).toSorted()[0];
    return works.map((work, index) => {
      const day = dayOf(work);
      const isKnownByTie = day === earliestDay || day < since;
      return { workId: this.resolve('Work', work, lineOf('works', index)), since: isKnownByTie ? since : day };
    });
  }
}
