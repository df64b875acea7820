// notes.yaml: remarks that belong in no other file, such as on style, reception, marketing and trailers.

import { z } from 'zod';
import { noteTopics } from '../../schema/tables/index.ts';
import { supersedeInOrder } from '../drafts.ts';
import { partsOf } from '../parsed.ts';
import { addNotes, noDetail, subjectOf } from '../parts/row-notes.ts';
import { confidence, date, factInRow, nonEmptyText, requiredCitations, rowNotes, since, slug } from '../parts/shape.ts';
import type { LineOf } from '../problems.ts';
import { defineFile } from './define.ts';

export const notes = defineFile({
  name: 'notes',
  shape: z.strictObject({
    slug,
    subject: nonEmptyText.describe('The id of an entity or a source, such as Film:ballerina.'),
    topic: z.enum(noteTopics),
    texts: z
      .array(factInRow({ text: nonEmptyText }))
      .min(1, 'write at least one text')
      .describe('What the note says. Each text replaces the text above it.'),
    mentions: z.array(z.strictObject({ entity: nonEmptyText, role: nonEmptyText, since: since.optional() })).optional(),
    date: date.optional(),
    otherTitle: nonEmptyText.optional(),
    notes: rowNotes,
    confidence,
    citations: requiredCitations,
  }),
  toFacts: (ledger, row) => {
    const { slug, topic, mentions = [], date = null, otherTitle = null } = row.fields;
    const subject = subjectOf(ledger, row.fields.subject, row.lineOf('subject'));
    const texts = partsOf(row, 'texts').map((textPart, index, { length }) => {
      const isLast = index === length - 1;
      const note = ledger.addFact({
        kind: 'Note',
        slug: isLast ? slug : `${slug}--${index + 1}`,
        origin: textPart,
        columns: { ...noDetail, ...subject, topic, text: textPart.fields.text, date, otherTitle },
        participants: { subject: subject.subjectId },
      });
      mentions.forEach(({ entity, role, since }, position) => {
        const lineOf: LineOf = (...path) => row.lineOf('mentions', position, ...path);
        const entityId = ledger.resolveId(entity, lineOf('entity'));
        const day = since === undefined ? note.since : ledger.resolveDay(since, lineOf('since'));
        note.participants.push({ entityId, role, since: day, lineOf });
      });
      return note;
    });
    supersedeInOrder(texts);
    addNotes(ledger, row, { subject, fact: texts.at(-1) });
  },
});
