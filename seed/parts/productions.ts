// Productions: the organizations and people that made a work, or that own a franchise.

import type { productionRoles } from '../../schema/tables/index.ts';
import { slugFromId, slugify } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import type { FactFields, RowBase } from './shape.ts';

type Production = FactFields & {
  organization?: string | undefined;
  person?: string | undefined;
  role: (typeof productionRoles)[number];
};

export function addProductions(
  ledger: Ledger,
  subjectId: string,
  row: Parsed<RowBase & { productions?: Production[] | undefined }>,
): void {
  for (const production of partsOf(row, 'productions')) {
    const { organization = '', person, role } = production.fields;
    const agentId =
      person === undefined
        ? ledger.resolve('Organization', organization, production.lineOf('organization'))
        : ledger.resolve('Person', person, production.lineOf('person'));
    ledger.addFact({
      kind: 'Production',
      slug: `${slugFromId(subjectId)}--${slugify(role, person ?? organization)}`,
      origin: production,
      columns: { subjectId, agentId, role },
      participants: { subject: subjectId, agent: agentId },
    });
  }
}
