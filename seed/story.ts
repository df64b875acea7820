import { chronologyFrom, type PlacementRow, type ShowingRow } from '../schema/chronology/facts.ts';
import { Contradiction } from '../schema/chronology/solver.ts';
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
    let inForce = telling.filter((fact) => fact.since <= day && (until(fact) ?? '9999') > day);
    // Each contradiction is told, and the search goes on without the facts at fault.
    for (let culprits = faults(inForce); culprits.length > 0; culprits = faults(inForce)) {
      const [first] = culprits;
      const key = culprits.map(({ id }) => id).join(' ');
      if (first !== undefined && !told.has(key)) {
        const list = culprits.map((fact) => `${fact.id} (${spot(fact.at())})`).join(', ');
        problems.add(
          first.at(),
          `story time contradicts itself as of ${day}; one of these must go or give way: ${list}`,
        );
      }
      told.add(key);
      inForce = inForce.filter((fact) => !culprits.includes(fact));
    }
  }
}

/** The facts that contradict each other; none when story time holds together. */
function faults(inForce: readonly Draft[]): Draft[] {
  const rows = <R>(kind: Draft['kind']) =>
    // The columns of a draft are those of its kind's table.
    inForce.filter((fact) => fact.kind === kind).map(({ id, columns }) => ({ id, ...columns }) as R);
  try {
    chronologyFrom(rows<PlacementRow>('Placement'), rows<ShowingRow>('Showing'));
    return [];
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return error.facts.flatMap((id) => inForce.find((fact) => fact.id === id) ?? []);
  }
}
