import { type EntityKind, type FactKind, fold } from '../schema/tables/index.ts';
import type { At } from './problems.ts';
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
  participants: { entityId: string; role: string; since: string; at?: At }[];
  holds: { workId: string; since: string }[];
  citations: Citation[];
  at: At;
}

export interface EntityDraft {
  id: string;
  kind: EntityKind;
  slug: string;
  formerSlugs: string[];
  columns: Record<string, unknown>;
  at: At;
}

export type SourceDraft = Row<'sources'> & { id: string; day: string; workId: string | null; at: At };

/** What a row says for every fact in it. */
type Shared = Pick<Factual, 'confidence' | 'citations'>;

/** What surrounds a fact: the row it stands in, and where. */
export interface Surroundings {
  row: Placed<Shared>;
  at: At;
}

/** The surroundings of the fact at a path within a row; of the row itself without a path. */
export const around = (row: Placed<Shared>, ...path: (string | number)[]): Surroundings => ({
  row,
  at: (...rest) => row.at(...path, ...rest),
});

/** In a list that runs from oldest to newest, each fact is superseded by the next. */
export function chain(drafts: Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (next && next.id !== draft.id) draft.supersededById ??= next.id;
  });
}

/** A slug made from words: "Film" and "John Wick: Chapter 2" give `film-john-wick-chapter-2`. */
export const slugOf = (...words: (string | number)[]): string => fold(words.join(' ')).replaceAll(' ', '-');

/** `Film:john-wick` as a part of another slug: `film-john-wick`. */
export const dashed = (id: string): string => id.replace(':', '-').toLowerCase();
