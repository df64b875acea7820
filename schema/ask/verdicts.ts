// Answers to yes-or-no questions. When the facts don't decide, the answer is "not recorded", never a guess.

import { seenFates } from '../tables/index.ts';
import { listOf, valuesAt } from './collect-facts.ts';

export interface Verdict {
  verdict: 'YES' | 'NO' | 'NOT_RECORDED';
  /** The answer in one line. */
  line: string;
}

const first = (data: unknown, path: string): string => String(valuesAt(data, path)[0] ?? '');

/** Whether somebody is in a work. Only a complete list can say no. */
export function appearance(data: unknown): Verdict {
  const [who, what] = [first(data, 'character.name'), first(data, 'work.title')];
  const isSeen = valuesAt(data, 'character.fates.status').some((status) => seenFates.includes(String(status)));
  if (valuesAt(data, 'character.castings.id').length > 0 || isSeen) {
    return { verdict: 'YES', line: `Yes: ${who} is in ${what}.` };
  }
  const listOfWorks = first(data, 'work.id').startsWith('Film:') ? 'character.films' : 'character.series';
  const isLeftOut = first(data, 'work.released') === 'true' && first(data, listOfWorks) === 'YES';
  if (isLeftOut || first(data, 'work.complete') === 'YES') {
    return { verdict: 'NO', line: `No: ${who} is not in ${what}.` };
  }
  return { verdict: 'NOT_RECORDED', line: `Not recorded: no fact says that ${who} is in ${what}, or is not.` };
}

/** Whether somebody belongs to an organization, or to one of its branches. */
export function membership(data: unknown): Verdict {
  const [who, what] = [first(data, 'character.name'), first(data, 'organization.name')];
  if (valuesAt(data, 'organization.members.nodes.id').length > 0) {
    return { verdict: 'YES', line: `Yes: ${who} belongs, or belonged, to ${what}.` };
  }
  if (first(data, 'organization.complete') === 'YES') {
    return { verdict: 'NO', line: `No: ${who} does not belong to ${what}.` };
  }
  return { verdict: 'NOT_RECORDED', line: `Not recorded: no fact says that ${who} belongs to ${what}, or does not.` };
}

/** Whether one thing is before (or after) another in the story. */
export const comparison =
  (wanted: 'BEFORE' | 'AFTER') =>
  (data: unknown): Verdict => {
    const [verdict, sentence] = [first(data, 'comparison.verdict'), first(data, 'comparison.sentence')];
    if (verdict === 'UNDECIDED') return { verdict: 'NOT_RECORDED', line: `Not recorded: ${sentence}` };
    return verdict === wanted
      ? { verdict: 'YES', line: `Yes: ${sentence}` }
      : { verdict: 'NO', line: `No: ${sentence}` };
  };

/** Whether somebody is dead, by the last work that shows or mentions it. */
export function fate(data: unknown): Verdict {
  const who = first(data, 'character.name');
  const statuses = valuesAt(data, 'character.fates.status').map(String);
  const open = valuesAt(data, 'character.unknowns.sentence').find((each) => /\b(dead|alive)\b/.test(String(each)));
  if (open !== undefined) return { verdict: 'NOT_RECORDED', line: String(open) };
  if (
    valuesAt(data, 'character.relationships.id').length > 0 ||
    statuses.some((each) => /^(DIES|DECEASED)$/.test(each))
  ) {
    return { verdict: 'YES', line: `Yes: ${who} dies.` };
  }
  const last = statuses.findLast((each) => each !== 'MENTIONED' && each !== 'UNSEEN');
  if (last === 'ALIVE') {
    const works = listOf(valuesAt(data, 'character.fates.work.title').slice(-1));
    return { verdict: 'NO', line: `No: ${who} was last told of alive, in ${works}.` };
  }
  return { verdict: 'NOT_RECORDED', line: `Not recorded: no fact decides what has become of ${who}.` };
}
