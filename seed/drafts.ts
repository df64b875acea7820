// Drafts: entities, sources and facts that were read from the YAML files, and go into the SQLite file. The content hash
// covers the names and values of their fields, so a renamed field changes the hash.

import { isDate } from '../schema/tables/dates.ts';
import { type confidences, type EntityKind, type FactKind, type factTables, fold } from '../schema/tables/index.ts';
import type { SourceRow } from './files/sources.ts';
import type { Parsed } from './parsed.ts';
import type { FactFields } from './parts/shape.ts';
import type { LineOf } from './problems.ts';

export interface Citation {
  sourceId: string;
  locator: string | null;
  confidence: (typeof confidences)[number];
  /** The day from which the citation is known. */
  since: string;
  lineOf: LineOf;
}

/**
 * The columns of a kind of fact, from its table. Every column must be listed, so that a misspelt name does not compile.
 * An undefined value is stored as null.
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
  /** The entities in the fact. `lineOf` gives the lines of a participant that has a part of the row for itself. */
  participants: { entityId: string; role: string; since: string; lineOf?: LineOf }[];
  /** The works in which a tie exists, each with the day from which that is known; empty for other kinds. */
  tieWorks: { workId: string; since: string }[];
  citations: Citation[];
  lineOf: LineOf;
}

/** A fact of one kind, or of any kind; `kind` then decides which columns the fact has. */
export type Draft<K extends FactKind = FactKind> = { [P in K]: FactDraft<P> }[K];

/** A fact to add. Its kind and its slug make its id. */
export interface NewFact<K extends FactKind> {
  kind: K;
  slug: string;
  /** The row, or the part of a row, that states the fact. */
  origin: Parsed<FactFields>;
  columns: Columns<K>;
  /** The entities in the fact, by role. */
  participants: Readonly<Record<string, string | null>>;
  /** The slugs of the works in which a tie exists. */
  works?: readonly string[];
}

export interface EntityDraft {
  id: string;
  kind: EntityKind;
  slug: string;
  formerSlugs: string[];
  /** The slugs by the `since` of each, oldest first, when the slug has changed; empty otherwise. */
  dated: { slug: string; since: string }[];
  slugReason: string | null;
  /** The columns of the detail table of its kind. The module in `files/` has already validated them. */
  columns: object;
  lineOf: LineOf;
}

/** A source. `day` is the day that the `since` of its row stands for. */
export type SourceDraft = Omit<SourceRow, 'laterWords'> & {
  id: string;
  day: string;
  workId: string | null;
  lineOf: LineOf;
};

/** Marks each fact as superseded by the next one. The list must run from oldest to newest. */
export function supersedeInOrder(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (next && next.id !== draft.id) draft.supersededById ??= next.id;
  });
}

/** A slug made of words: `Film` and `John Wick: Chapter 2` give `film-john-wick-chapter-2`. */
export const slugify = (...words: (string | number)[]): string => fold(words.join(' ')).replaceAll(' ', '-');

/** An id as part of a slug: `Film:john-wick` gives `film-john-wick`. */
export const slugFromId = (id: string): string => id.replace(':', '-').toLowerCase();

/** A day after all other days. Unreleased works have it, and facts whose `since` could not be read. */
export const farFuture = '9999-12-31';

/** Whether a text is a full date, such as 2025-06-06, and not just a year or a month. */
export const isFullDate = (text: string): boolean => text.length === 10 && isDate(text);
