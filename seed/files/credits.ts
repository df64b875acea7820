// credits.yaml: who made what, other than the actors.

import { z } from 'zod';
import { jobs } from '../../schema/tables/index.ts';
import { type Columns, slugify } from '../drafts.ts';
import { partOf } from '../parsed.ts';
import { addRemarks, entitySubject } from '../parts/remarks.ts';
import { bareFact, count, distinct, factRow, slugIn, work } from '../parts/shape.ts';
import { defineFile } from './define.ts';

export const credits = defineFile({
  name: 'credits',
  shape: z.strictObject({
    ...factRow,
    person: slugIn('people'),
    work,
    job: z.enum(jobs),
    episodes: distinct(count).optional(),
    uncredited: z.boolean().optional(),
    unverified: z.boolean().optional(),
    announced: bareFact.optional().describe('Since when it was reported, before the finished work confirmed it.'),
  }),
  toFacts: (ledger, row) => {
    const { person, work, job, episodes = null, uncredited = false, unverified = false, announced } = row.fields;
    const personId = ledger.resolve('Person', person, row.at('person'));
    const workId = ledger.resolve('Work', work, row.at('work'));
    const slug = `${person}--${work}--${slugify(job)}`;
    const columns: Columns<'Credit'> = { personId, workId, job, episodes, uncredited, unverified };
    const participants = { person: personId, work: workId };
    const credit = ledger.addFact({ kind: 'Credit', slug, from: row, columns, participants });
    const replaced =
      announced &&
      ledger.addFact({
        kind: 'Credit',
        slug: `${slug}--announced`,
        from: partOf(row, 'announced', announced),
        columns,
        participants,
      });
    if (replaced) replaced.supersededById = credit.id;
    addRemarks(ledger, row, { subject: entitySubject(workId), about: credit, replaced });
  },
});
