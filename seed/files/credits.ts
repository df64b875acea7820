// credits.yaml: who did which job behind the camera on which work.

import { z } from 'zod';
import { jobs } from '../../schema/tables/index.ts';
import { type Columns, slugify } from '../drafts.ts';
import { ownPartOf } from '../parsed.ts';
import { addNotes, entitySubject } from '../parts/row-notes.ts';
import { distinctList, factRow, factWithOwnSources, positiveInteger, slugIn, work } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const credits = defineFile({
  name: 'credits',
  shape: z.strictObject({
    ...factRow,
    person: slugIn('people'),
    work,
    job: z.enum(jobs),
    episodes: distinctList(positiveInteger).optional(),
    uncredited: z.boolean().optional(),
    unverified: z.boolean().optional(),
    announced: factWithOwnSources
      .optional()
      .describe(
        'Adds a second fact: the credit as it was reported before the finished work confirmed it. The credit replaces it.',
      ),
  }),
  toFacts: (ledger, row) => {
    const { person, work, job, episodes = null, uncredited = false, unverified = false, announced } = row.fields;
    const personId = ledger.resolve('Person', person, row.lineOf('person'));
    const workId = ledger.resolve('Work', work, row.lineOf('work'));
    const slug = `${person}--${work}--${slugify(job)}`;
    const columns: Columns<'Credit'> = { personId, workId, job, episodes, uncredited, unverified };
    const participants = { person: personId, work: workId };
    const credit = ledger.addFact({ kind: 'Credit', slug, origin: row, columns, participants });
    const replacedCredit =
      announced &&
      ledger.addFact({
        kind: 'Credit',
        slug: `${slug}--announced`,
        origin: ownPartOf(row, 'announced', announced),
        columns,
        participants,
      });
    if (replacedCredit) replacedCredit.supersededById = credit.id;
    addNotes(ledger, row, { subject: entitySubject(workId), fact: credit, replacedFact: replacedCredit });
  },
});
