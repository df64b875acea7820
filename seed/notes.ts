import { around, chain, type Draft, dashed } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import type { At, Place } from './problems.ts';
import type { Placed } from './read.ts';
import type { Factual, Remark, Row } from './shapes.ts';

/** What a note is about. */
type Subject = { subjectId: string; sourceId: null } | { subjectId: null; sourceId: string };

/**
 * Remarks on an entity or a source, or on the fact `about`. One that was known before that fact was remarks on
 * `earlier`, which the fact replaced.
 */
export function stateRemarks(
  ledger: Ledger,
  placed: Placed<{ notes?: Remark[] | undefined } & Pick<Factual, 'confidence' | 'citations'>>,
  subject: Subject,
  about?: Draft,
  earlier?: Draft,
): void {
  const slug = dashed(about?.id ?? (subject.subjectId === null ? subject.sourceId : subject.subjectId));
  let last: Draft | undefined;
  placed.row.notes?.forEach((remark, index) => {
    const draft = ledger.addFact(
      'Note',
      `${slug}--remark-${index + 1}`,
      remark,
      { ...subject, aboutId: about?.id ?? null, topic: 'REMARK', text: remark.text },
      { subject: subject.subjectId },
      around(placed, 'notes', index),
    );
    if (about && earlier && draft.since < about.since) draft.columns.aboutId = earlier.id;
    if (remark.replaces) {
      if (last) last.supersededById = draft.id;
      else ledger.problems.add(placed.at('notes', index, 'replaces'), 'no note above it to replace; remove "replaces"');
    }
    last = draft;
  });
}

/** The subject of remarks on an entity. */
export const entitySubject = (subjectId: string): Subject => ({ subjectId, sourceId: null });

/** What a note is about, from the id in the seed: an entity or a source. */
function subjectOf(ledger: Ledger, id: string, place: Place): Subject {
  if (!id.startsWith('Source:')) return entitySubject(ledger.globalId(id, place));
  return { subjectId: null, sourceId: ledger.citation(id.slice('Source:'.length), null, 'high', place).sourceId };
}

export function stateNote(ledger: Ledger, placed: Placed<Row<'notes'>>): void {
  const { row, at } = placed;
  const subject = subjectOf(ledger, row.subject, at('subject'));
  const texts = row.texts.map((said, index) => {
    const last = index === row.texts.length - 1;
    const note = ledger.addFact(
      'Note',
      last ? row.slug : `${row.slug}--${index + 1}`,
      said,
      { ...subject, topic: row.topic, text: said.text, date: row.date ?? null, otherTitle: row.otherTitle ?? null },
      { subject: subject.subjectId },
      around(placed, 'texts', index),
    );
    row.mentions?.forEach(({ entity, role, since }, position) => {
      const mention: At = (...path) => at('mentions', position, ...path);
      const entityId = ledger.globalId(entity, mention('entity'));
      const day = since === undefined ? note.since : ledger.day(since, mention('since'));
      note.participants.push({ entityId, role, since: day, at: mention });
    });
    return note;
  });
  chain(texts);
  stateRemarks(ledger, placed, subject, texts.at(-1));
}

const replacing = new Set(['SUPERSEDED', 'CORRECTED', 'COMPLETED']);

export function stateClaim(ledger: Ledger, placed: Placed<Row<'claims'>>): void {
  const { row, at } = placed;
  const subject = subjectOf(ledger, row.subject, at('subject'));
  const aboutId = row.about === undefined ? null : ledger.factId(row.about, at('about'));
  const state = (which: 'article' | 'later') =>
    ledger.addFact(
      'Note',
      `claim-${row.slug}--${which}`,
      row[which],
      {
        ...subject,
        aboutId,
        topic: 'CLAIM',
        text: row[which].text,
        aspect: row.aspect,
        claimChange: which === 'later' ? row.change : null,
      },
      { subject: subject.subjectId },
      around(placed, which),
    );
  const article = state('article');
  const later = state('later');
  const [, last = later.since] = [article.since, later.since].toSorted();
  if (replacing.has(row.change) && later.since > article.since) article.supersededById ??= later.id;
  if (row.change === 'DISPUTED') for (const claim of [article, later]) claim.disputedSince ??= last;
  stateRemarks(ledger, placed, subject, later);
}

/** That a list of something is whole, or is known not to be. */
export function stateCompleteness(ledger: Ledger, placed: Placed<Row<'completeness'>>): void {
  const { row, at } = placed;
  const subjectId = ledger.globalId(row.subject, at('subject'));
  const { list, complete } = row;
  const fact = ledger.addFact(
    'Completeness',
    row.slug,
    row,
    { subjectId, list, complete },
    { subject: subjectId },
    around(placed),
  );
  stateRemarks(ledger, placed, entitySubject(subjectId), fact);
}

/** What is known to be unknown. */
export function stateUnknown(ledger: Ledger, placed: Placed<Row<'unknowns'>>): void {
  const { row, at } = placed;
  const subjectId = ledger.globalId(row.subject, at('subject'));
  const fact = ledger.addFact(
    'Unknown',
    row.slug,
    row,
    { subjectId, question: row.question },
    { subject: subjectId },
    around(placed),
  );
  stateRemarks(ledger, placed, entitySubject(subjectId), fact);
}
