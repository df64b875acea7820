// franchises.yaml: franchises, with their creators, owners and works.

import { z } from 'zod';
import { productionRoles } from '../../schema/tables/index.ts';
import { partsOf } from '../parsed.ts';
import { entityRow } from '../parts/entity.ts';
import { addProductions } from '../parts/productions.ts';
import { factInRow, slugIn, work } from '../parts/shape.ts';
import { defineEntityFile } from './define.ts';

export const franchises = defineEntityFile({
  kind: 'Franchise',
  name: 'franchises',
  shape: z.strictObject({
    ...entityRow,
    productions: z.array(
      factInRow({
        organization: slugIn('organizations').optional(),
        person: slugIn('people').optional(),
        role: z.enum(productionRoles),
      }).refine(({ organization, person }) => !organization !== !person, 'name an organization or a person, not both'),
    ),
    works: z.array(factInRow({ work })),
  }),
  toFacts: (ledger, row) => {
    const { slug } = row.fields;
    const franchiseId = `Franchise:${slug}`;
    addProductions(ledger, franchiseId, row);
    for (const inclusion of partsOf(row, 'works')) {
      const workId = ledger.resolve('Work', inclusion.fields.work, inclusion.lineOf('work'));
      ledger.addFact({
        kind: 'Inclusion',
        slug: `${slug}--${inclusion.fields.work}`,
        origin: inclusion,
        columns: { franchiseId, workId },
        participants: { franchise: franchiseId, work: workId },
      });
    }
  },
});
