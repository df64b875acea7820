// The field `notes` of a row: its remarks on an entity, a source or a fact.

import { type Columns, type Draft, slugFromId } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import type { SeedLine } from '../problems.ts';
import type { RowWithNotes } from './shape.ts';

/** The subject of a note: an entity or a source. */
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
 * Adds the notes of a row. They are about `fact`, or about the subject if there is no fact. A note from before `fact`
 * was known is about `replacedFact`.
 */
export function addNotes(
  ledger: Ledger,
  row: Parsed<RowWithNotes>,
  { subject, fact, replacedFact }: { subject: Subject; fact?: Draft | undefined; replacedFact?: Draft | undefined },
): void {
  const slug = slugFromId(fact?.id ?? (subject.subjectId === null ? subject.sourceId : subject.subjectId));
  let previous: Draft | undefined;
  partsOf(row, 'notes').forEach((rowNote, index) => {
    const { text, replaces } = rowNote.fields;
    const note = ledger.addFact({
      kind: 'Note',
      slug: `${slug}--remark-${index + 1}`,
      origin: rowNote,
      columns: { ...noDetail, ...subject, aboutId: fact?.id ?? null, topic: 'REMARK', text },
      participants: { subject: subject.subjectId },
    });
    if (fact && replacedFact && note.since < fact.since) note.columns.aboutId = replacedFact.id;
    if (replaces) {
      if (previous) previous.supersededById = note.id;
      else
        ledger.problems.add(
          rowNote.lineOf('replaces'),
          'there is no note above this note to replace; remove "replaces"',
        );
    }
    previous = note;
  });
}
