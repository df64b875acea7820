// claims.yaml: what the article that this graph started from claimed, beside what a later source says.

import { z } from 'zod';
import { claimChanges } from '../../schema/tables/index.ts';
import { partOf } from '../parsed.ts';
import { addNotes, noDetail, subjectOf } from '../parts/row-notes.ts';
import { confidence, factId, factInRow, nonEmptyText, rowNotes, slug } from '../parts/shape.ts';
import { defineFile } from './define.ts';

/** The changes in which the later claim replaces the claim of the article. */
const replacingChanges: ReadonlySet<(typeof claimChanges)[number]> = new Set(['SUPERSEDED', 'CORRECTED', 'COMPLETED']);

export const claims = defineFile({
  name: 'claims',
  shape: z.strictObject({
    slug,
    subject: nonEmptyText,
    about: factId.optional(),
    aspect: nonEmptyText,
    change: z.enum(claimChanges),
    article: factInRow({ text: nonEmptyText }),
    later: factInRow({ text: nonEmptyText }),
    notes: rowNotes,
    confidence,
  }),
  toFacts: (ledger, row) => {
    const { slug, about, aspect, change } = row.fields;
    const subject = subjectOf(ledger, row.fields.subject, row.lineOf('subject'));
    const aboutId = about === undefined ? null : ledger.resolveFact(about, row.lineOf('about'));
    const addClaim = (which: 'article' | 'later') => {
      const claim = partOf(row, which, row.fields[which]);
      const claimChange = which === 'later' ? change : null;
      const { text } = claim.fields;
      return ledger.addFact({
        kind: 'Note',
        slug: `claim-${slug}--${which}`,
        origin: claim,
        columns: { ...noDetail, ...subject, aboutId, topic: 'CLAIM', text, aspect, claimChange },
        participants: { subject: subject.subjectId },
      });
    };
    const article = addClaim('article');
    const later = addClaim('later');
    if (later.since < article.since)
      ledger.problems.add(
        row.lineOf('later', 'since'),
        `the later claim is known since ${later.since}, before that of the article; a comparison needs both, so write ${article.since}`,
      );
    if (replacingChanges.has(change) && later.since > article.since) article.supersededById ??= later.id;
    if (change === 'DISPUTED') {
      const disputedSince = later.since > article.since ? later.since : article.since;
      for (const note of [article, later]) note.disputedSince ??= disputedSince;
    }
    addNotes(ledger, row, { subject, fact: later });
  },
});
