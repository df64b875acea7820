// Slugs tell nothing from the future: an id and an address are seen in every view, so an earlier day has an earlier slug.

import { fold } from '../schema/tables/index.ts';
import { type EntityDraft, slugFromId } from './drafts.ts';
import type { Ledger } from './ledger.ts';

/** The slugs in the row of an entity. */
export interface EntitySlugs {
  slug: string;
  formerSlugs?: string[] | undefined;
  earlierSlugs?: { slug: string; since: string }[] | undefined;
  slugSince?: string | undefined;
  slugReason?: string | undefined;
}

/** The slugs of a row by the `since` of each, oldest first; empty when the slug has never changed. */
export function datedSlugs({ slug, earlierSlugs = [], slugSince }: EntitySlugs, report: (message: string) => void) {
  if ((earlierSlugs.length === 0) !== (slugSince === undefined))
    report('slugSince and earlierSlugs go together; write both or neither');
  return [...earlierSlugs, ...(slugSince === undefined ? [] : [{ slug, since: slugSince }])];
}

/** The slugs of an entity whose slug has changed, each with its day. */
export const slugsOf = (ledger: Ledger, { dated, lineOf }: EntityDraft) =>
  dated.map(({ slug, since }) => ({ slug, since: ledger.resolveDay(since, lineOf('slug')) }));

/** A function for the slug of a fact: each part of it that is the slug of an entity becomes the slug of the fact's day. */
export function factSlugs(ledger: Ledger): (slug: string, day: string) => string {
  const changed = [...ledger.entities.values()].flatMap((entity) =>
    entity.dated.length === 0
      ? []
      : { noun: entity.kind.toLowerCase(), slug: entity.slug, slugs: slugsOf(ledger, entity) },
  );
  const onDay = (part: string, day: string): string => {
    for (const { noun, slug, slugs } of changed) {
      const known = (slugs.findLast(({ since }) => since <= day) ?? slugs[0])?.slug ?? slug;
      if (part === slug) return known;
      if (part === `${noun}-${slug}`) return `${noun}-${known}`;
    }
    return part;
  };
  return (slug, day) =>
    slug
      .split('--')
      .map((part) => onDay(part, day))
      .join('--');
}

/** The slug that a fact had when ids had the latest slugs. The slug of a change or a note begins with the id of its fact. */
export function formerSlug({ formerFactIds }: Ledger, slug: string): string {
  for (const [former, id] of formerFactIds) {
    const start = `${slugFromId(id)}--`;
    if (slug.startsWith(start)) return `${slugFromId(former)}--${slug.slice(start.length)}`;
  }
  return slug;
}

/** Gives facts that are superseded by a fact with a former id its id of today. */
export function renameSuccessors({ facts, formerFactIds }: Ledger): void {
  for (const fact of facts.values())
    fact.supersededById = formerFactIds.get(fact.supersededById ?? '') ?? fact.supersededById;
}

interface KnownName {
  words: readonly string[];
  since: string;
}

/** The words of the names of each entity, with the day of each name. */
function namesOf({ facts }: Ledger): Map<string, KnownName[]> {
  const names = new Map<string, KnownName[]>();
  for (const fact of facts.values()) {
    if (fact.kind !== 'Naming') continue;
    const { entityId, name, distinction } = fact.columns;
    const words = fold(`${name} ${distinction ?? ''}`).split(' ');
    names.set(entityId, [...(names.get(entityId) ?? []), { words, since: fact.since }]);
  }
  return names;
}

/**
 * Reports slugs with words that are in no name of the entity on the first day of the slug, unless the row says why. The
 * slug of an event need not be its name, which is a sentence; it may not have words of a later name.
 */
export function checkSlugs(ledger: Ledger): void {
  const names = namesOf(ledger);
  for (const entity of ledger.entities.values()) {
    const known = names.get(entity.id) ?? [];
    if (known.length === 0 || entity.slugReason !== null) continue;
    for (const { slug, since } of slugsWithDays(ledger, entity, known)) {
      const wordsOn = new Set(known.filter((name) => name.since <= since).flatMap(({ words }) => words));
      const laterWords = new Set(known.filter((name) => name.since > since).flatMap(({ words }) => words));
      const unknown = slug
        .split('-')
        .filter((word) => !wordsOn.has(word) && (entity.kind !== 'Event' || laterWords.has(word)));
      if (unknown.length === 0) continue;
      ledger.problems.add(
        entity.lineOf('slug'),
        `the slug "${slug}" has "${unknown.join('", "')}", which no name of it has on ${since}; ` +
          'write the slug of that day under earlierSlugs, or say under slugReason why it has to be so',
      );
    }
  }
}

function slugsWithDays(ledger: Ledger, entity: EntityDraft, known: readonly KnownName[]) {
  const dated = slugsOf(ledger, entity);
  if (dated.length > 0) return dated;
  const [firstDay = ''] = known.map(({ since }) => since).toSorted();
  return [{ slug: entity.slug, since: firstDay }];
}
