import type { listNames } from '../tables/index.ts';
import { currentFacts, type View } from './view.ts';

/** Whether a list is complete: yes, no, or no source says. */
export type IsComplete = 'YES' | 'NO' | 'UNKNOWN';

/** Whether a list that an entity has is complete, as far as the view knows. */
export async function isComplete(
  { id, view }: { id: string; view: View },
  list: (typeof listNames)[number],
): Promise<IsComplete> {
  const statements = currentFacts(await view.facts('Completeness', 'subjectId').load(id));
  const statement = statements.find((each) => each.list === list);
  if (statement === undefined) return 'UNKNOWN';
  return statement.complete ? 'YES' : 'NO';
}
