// Checks that the order of the story is free of contradictions (negative cycles), in the view of every day.

import { chronologyFrom, type PlacementRow, type ShowingRow } from '../../schema/chronology/facts.ts';
import { Contradiction } from '../../schema/chronology/solver.ts';
import { type Draft, farFuture } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import { formatLine } from '../problems.ts';

type StoryFact = Draft<'Placement' | 'Showing'>;

/** Reports placements that contradict each other, for each day on which a placement became known or was replaced. */
export function checkStory({ facts, problems }: Ledger): void {
  const storyFacts = [...facts.values()].filter((fact) => fact.kind === 'Placement' || fact.kind === 'Showing');
  const until = ({ supersededById }: StoryFact) => facts.get(supersededById ?? '')?.since;
  const days = new Set(storyFacts.flatMap((fact) => [fact.since, until(fact) ?? fact.since]));
  const reported = new Set<string>();
  for (const day of [...days].toSorted()) {
    let currentFacts = storyFacts.filter((fact) => fact.since <= day && (until(fact) ?? farFuture) > day);
    // The search continues without the contradicting facts, so that one run reports all contradictions.
    for (let conflict = conflictIn(currentFacts); conflict.length > 0; conflict = conflictIn(currentFacts)) {
      const [first] = conflict;
      const key = conflict.map(({ id }) => id).join(' ');
      if (first !== undefined && !reported.has(key)) {
        const list = conflict.map((fact) => `${fact.id} (${formatLine(fact.lineOf())})`).join(', ');
        problems.add(
          first.lineOf(),
          `these facts contradict each other as of ${day}; remove, correct or supersede one of them: ${list}`,
        );
      }
      reported.add(key);
      currentFacts = currentFacts.filter((fact) => !conflict.includes(fact));
    }
  }
}

/** Facts that contradict each other; empty if there are none. */
function conflictIn(storyFacts: readonly StoryFact[]): StoryFact[] {
  const placements: PlacementRow[] = [];
  const showings: ShowingRow[] = [];
  for (const { id, kind, columns } of storyFacts) {
    if (kind === 'Placement') placements.push({ id, ...columns, offset: columns.offset ?? null });
    else showings.push({ id, ...columns });
  }
  try {
    chronologyFrom(placements, showings);
    return [];
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return error.facts.flatMap((id) => storyFacts.find((fact) => fact.id === id) ?? []);
  }
}
