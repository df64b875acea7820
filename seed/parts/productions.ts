// Who made a work, or owns a franchise: organizations and people.

import type { productionRoles } from '../../schema/tables/index.ts';
import { slugFromId, slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import type { Factual, Shared } from './shape.ts';

type Production = Factual & {
  organization?: string | undefined;
  person?: string | undefined;
  role: (typeof productionRoles)[number];
};

export function addProductions(
  ledger: Ledger,
  subjectId: string,
  row: Parsed<Shared & { productions?: Production[] | undefined }>,
): void {
  for (const from of partsOf(row, 'productions')) {
    const { organization = '', person, role } = from.fields;
    const agentId =
      person === undefined
        ? ledger.resolve('Organization', organization, from.at('organization'))
        : ledger.resolve('Person', person, from.at('person'));
    ledger.addFact({
      kind: 'Production',
      slug: `${slugFromId(subjectId)}--${slugify(role, person ?? organization)}`,
      from,
      columns: { subjectId, agentId, role },
      participants: { subject: subjectId, agent: agentId },
    });
  }
}
