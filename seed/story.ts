import { Contradiction, chronologyFrom, type PlacementRow, type ShowingRow } from '../schema/chronology.ts';
import type { Draft } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { spot } from './problems.ts';

/** Story time must hold together on every day on which what is known of it changed. */
export function checkStory({ facts, problems }: Ledger): void {
  const telling = [...facts.values()].filter(({ kind }) => kind === 'Placement' || kind === 'Showing');
  const until = ({ supersededById }: Draft) => facts.get(supersededById ?? '')?.since;
  const days = new Set(telling.flatMap((fact) => [fact.since, until(fact) ?? fact.since]));
  const told = new Set<string>();
  for (const day of [...days].toSorted()) {
    const inForce = telling.filter((fact) => fact.since <= day && (until(fact) ?? '9999') > day);
    const rows = <R>(kind: Draft['kind']) =>
      // The columns of a draft are those of its kind's table.
      inForce.filter((fact) => fact.kind === kind).map(({ id, columns }) => ({ id, ...columns }) as R);
    try {
      chronologyFrom(rows<PlacementRow>('Placement'), rows<ShowingRow>('Showing'));
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      const culprits = error.facts.flatMap((id) => facts.get(id) ?? []);
      const key = error.facts.join(' ');
      const [first] = culprits;
      if (first === undefined || told.has(key)) continue;
      told.add(key);
      const list = culprits.map((fact) => `${fact.id} (${spot(fact.at())})`).join(', ');
      problems.add(first.at(), `story time contradicts itself as of ${day}; one of these must go or give way: ${list}`);
    }
  }
}
