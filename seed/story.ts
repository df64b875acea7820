// Checks that story time holds together.

import { chronologyFrom, type PlacementRow, type ShowingRow } from '../schema/chronology/facts.ts';
import { Contradiction } from '../schema/chronology/solver.ts';
import { type Draft, farFuture } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { formatLine } from './problems.ts';

type StoryFact = Draft<'Placement' | 'Showing'>;

/** Reports the placements that contradict each other, as of each day on which one of them became known or ended. */
export function checkStory({ facts, problems }: Ledger): void {
  const story = [...facts.values()].filter((fact) => fact.kind === 'Placement' || fact.kind === 'Showing');
  const until = ({ supersededById }: StoryFact) => facts.get(supersededById ?? '')?.since;
  const days = new Set(story.flatMap((fact) => [fact.since, until(fact) ?? fact.since]));
  const reported = new Set<string>();
  for (const day of [...days].toSorted()) {
    let inForce = story.filter((fact) => fact.since <= day && (until(fact) ?? farFuture) > day);
    // The search goes on without the facts at fault, so that one run reports all contradictions.
    for (let atFault = contradiction(inForce); atFault.length > 0; atFault = contradiction(inForce)) {
      const [first] = atFault;
      const key = atFault.map(({ id }) => id).join(' ');
      if (first !== undefined && !reported.has(key)) {
        const list = atFault.map((fact) => `${fact.id} (${formatLine(fact.lineOf())})`).join(', ');
        problems.add(
          first.lineOf(),
          `story time contradicts itself as of ${day}; one of these must go or give way: ${list}`,
        );
      }
      reported.add(key);
      inForce = inForce.filter((fact) => !atFault.includes(fact));
    }
  }
}

/** The facts that contradict each other; an empty list when story time holds together. */
function contradiction(inForce: readonly StoryFact[]): StoryFact[] {
  const placements: PlacementRow[] = [];
  const showings: ShowingRow[] = [];
  for (const { id, kind, columns } of inForce) {
    if (kind === 'Placement') placements.push({ id, ...columns, offset: columns.offset ?? null });
    else showings.push({ id, ...columns });
  }
  try {
    chronologyFrom(placements, showings);
    return [];
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return error.facts.flatMap((id) => inForce.find((fact) => fact.id === id) ?? []);
  }
}
