// Entities, sources and facts on their way from the YAML files into the SQLite file.

import { isDate } from '../schema/tables/dates.ts';
import { type confidences, type EntityKind, type FactKind, type factTables, fold } from '../schema/tables/index.ts';
import type { SourceRow } from './files/sources.ts';
import type { LineOf } from './problems.ts';

export interface Citation {
  sourceId: string;
  locator: string | null;
  confidence: (typeof confidences)[number];
}

/**
 * The columns of a kind of fact, from its table. All must be given, so that a misspelt one does not compile. One that
 * is undefined is stored as null.
 */
export type Columns<K extends FactKind> = ColumnsByKind[K];
type ColumnsByKind = { [K in FactKind]: Required<Omit<(typeof factTables)[K]['$inferInsert'], 'factId'>> };

interface FactDraft<K extends FactKind> {
  id: string;
  kind: K;
  since: string;
  sinceWorkId: string | null;
  supersededById: string | null;
  disputedSince: string | null;
  columns: Columns<K>;
  participants: { entityId: string; role: string; since: string; lineOf?: LineOf }[];
  holds: { workId: string; since: string }[];
  citations: Citation[];
  lineOf: LineOf;
}

/** A fact of one kind, or of any: then `kind` tells which columns it has. */
export type Draft<K extends FactKind = FactKind> = { [P in K]: FactDraft<P> }[K];

export interface EntityDraft {
  id: string;
  kind: EntityKind;
  slug: string;
  formerSlugs: string[];
  /** The columns of its kind's detail table, which the file of that kind has checked. */
  columns: object;
  lineOf: LineOf;
}

export type SourceDraft = SourceRow & { id: string; day: string; workId: string | null; lineOf: LineOf };

/** Supersedes each fact by the next one; the list runs from oldest to newest. */
export function supersedeInOrder(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (next && next.id !== draft.id) draft.supersededById ??= next.id;
  });
}

/** A slug made of words: `Film` and `John Wick: Chapter 2` give `film-john-wick-chapter-2`. */
export const slugify = (...words: (string | number)[]): string => fold(words.join(' ')).replaceAll(' ', '-');

/** An id as a part of a slug: `Film:john-wick` gives `film-john-wick`. */
export const slugFromId = (id: string): string => id.replace(':', '-').toLowerCase();

/** Later than every day. It stands for the day of an unreleased work, and for a `since` that could not be read. */
export const farFuture = '9999-12-31';

export const isDay = (text: string): boolean => text.length === 10 && isDate(text);
