// claims.yaml: what the article said and what was said later, side by side.

import { z } from 'zod';
import { claimChanges } from '../../schema/tables/index.ts';
import { partOf } from '../parsed.ts';
import { addRemarks, noDetail, subjectOf } from '../parts/remarks.ts';
import { confidence, factId, factPart, remarks, slug, words } from '../parts/shape.ts';
import { defineFile } from './define.ts';

/** The changes by which the later claim replaces the article's. */
const replacing: ReadonlySet<(typeof claimChanges)[number]> = new Set(['SUPERSEDED', 'CORRECTED', 'COMPLETED']);

export const claims = defineFile({
  name: 'claims',
  shape: z.strictObject({
    slug,
    subject: words,
    about: factId.optional(),
    aspect: words,
    change: z.enum(claimChanges),
    article: factPart({ text: words }),
    later: factPart({ text: words }),
    notes: remarks,
    confidence,
  }),
  toFacts: (ledger, row) => {
    const { slug, about, aspect, change } = row.fields;
    const subject = subjectOf(ledger, row.fields.subject, row.at('subject'));
    const aboutId = about === undefined ? null : ledger.resolveFact(about, row.at('about'));
    const addClaim = (which: 'article' | 'later') => {
      const from = partOf(row, which, row.fields[which]);
      const claimChange = which === 'later' ? change : null;
      const { text } = from.fields;
      return ledger.addFact({
        kind: 'Note',
        slug: `claim-${slug}--${which}`,
        from,
        columns: { ...noDetail, ...subject, aboutId, topic: 'CLAIM', text, aspect, claimChange },
        participants: { subject: subject.subjectId },
      });
    };
    const article = addClaim('article');
    const later = addClaim('later');
    if (replacing.has(change) && later.since > article.since) article.supersededById ??= later.id;
    if (change === 'DISPUTED') {
      const disputedSince = later.since > article.since ? later.since : article.since;
      for (const claim of [article, later]) claim.disputedSince ??= disputedSince;
    }
    addRemarks(ledger, row, { subject, about: later });
  },
});
