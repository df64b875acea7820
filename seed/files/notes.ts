// notes.yaml: what fits no other file, such as style, reception, marketing and trailers.

import { z } from 'zod';
import { noteTopics } from '../../schema/tables/index.ts';
import { supersedeInOrder } from '../drafts.ts';
import { partsOf } from '../parsed.ts';
import { addRemarks, noDetail, subjectOf } from '../parts/remarks.ts';
import { cited, confidence, date, factPart, remarks, since, slug, words } from '../parts/shape.ts';
import type { LineOf } from '../problems.ts';
import { defineFile } from './define.ts';

export const notes = defineFile({
  name: 'notes',
  shape: z.strictObject({
    slug,
    subject: words.describe('The id of an entity or a source, such as Film:ballerina.'),
    topic: z.enum(noteTopics),
    texts: z
      .array(factPart({ text: words }))
      .min(1, 'write at least one text')
      .describe('What it says; each text replaces the one above it.'),
    mentions: z.array(z.strictObject({ entity: words, role: words, since: since.optional() })).optional(),
    date: date.optional(),
    otherTitle: words.optional(),
    notes: remarks,
    confidence,
    citations: cited,
  }),
  toFacts: (ledger, row) => {
    const { slug, topic, mentions = [], date = null, otherTitle = null } = row.fields;
    const subject = subjectOf(ledger, row.fields.subject, row.at('subject'));
    const texts = partsOf(row, 'texts').map((from, index, { length }) => {
      const isLast = index === length - 1;
      const note = ledger.addFact({
        kind: 'Note',
        slug: isLast ? slug : `${slug}--${index + 1}`,
        from,
        columns: { ...noDetail, ...subject, topic, text: from.fields.text, date, otherTitle },
        participants: { subject: subject.subjectId },
      });
      mentions.forEach(({ entity, role, since }, position) => {
        const at: LineOf = (...path) => row.at('mentions', position, ...path);
        const entityId = ledger.resolveId(entity, at('entity'));
        const day = since === undefined ? note.since : ledger.resolveDay(since, at('since'));
        note.participants.push({ entityId, role, since: day, at });
      });
      return note;
    });
    supersedeInOrder(texts);
    addRemarks(ledger, row, { subject, about: texts.at(-1) });
  },
});
