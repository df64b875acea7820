// The remarks of a row, which become notes on its entity, its source or its fact.

import { type Columns, type Draft, slugFromId } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import type { SeedLine } from '../problems.ts';
import type { Remarked } from './shape.ts';

/** What a note is about: an entity or a source. */
export type Subject = { subjectId: string; sourceId: null } | { subjectId: null; sourceId: string };

export const entitySubject = (subjectId: string): Subject => ({ subjectId, sourceId: null });

/** The subject of a note, from an id as the seed writes it: `Film:ballerina`, `Source:wiki-ballerina`. */
export function subjectOf(ledger: Ledger, id: string, line: SeedLine): Subject {
  if (!id.startsWith('Source:')) return entitySubject(ledger.resolveId(id, line));
  return { subjectId: null, sourceId: ledger.resolveSource(id.slice('Source:'.length), line) };
}

/** The columns that only some notes have. They are undefined, not null, to stay out of the content hash. */
export const noDetail = {
  aboutId: undefined,
  aspect: undefined,
  claimChange: undefined,
  date: undefined,
  otherTitle: undefined,
} as const satisfies Partial<Columns<'Note'>>;

/**
 * Adds the remarks of a row: on its subject, or on its fact `about`. A remark that was known before that fact is about
 * the fact that it `replaced`.
 */
export function addRemarks(
  ledger: Ledger,
  row: Parsed<Remarked>,
  { subject, about, replaced }: { subject: Subject; about?: Draft | undefined; replaced?: Draft | undefined },
): void {
  const slug = slugFromId(about?.id ?? (subject.subjectId === null ? subject.sourceId : subject.subjectId));
  let last: Draft | undefined;
  partsOf(row, 'notes').forEach((from, index) => {
    const { text, replaces } = from.fields;
    const note = ledger.addFact({
      kind: 'Note',
      slug: `${slug}--remark-${index + 1}`,
      from,
      columns: { ...noDetail, ...subject, aboutId: about?.id ?? null, topic: 'REMARK', text },
      participants: { subject: subject.subjectId },
    });
    if (about && replaced && note.since < about.since) note.columns.aboutId = replaced.id;
    if (replaces) {
      if (last) last.supersededById = note.id;
      else ledger.problems.add(from.at('replaces'), 'no note above it to replace; remove "replaces"');
    }
    last = note;
  });
}
