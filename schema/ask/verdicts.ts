// Answers yes-or-no questions from the data of an operation. If no fact says yes or no, the answer is "not recorded".

import { seenFates } from '../tables/index.ts';
import { listOf, valuesAt } from './collect-facts.ts';

export interface Verdict {
  verdict: 'YES' | 'NO' | 'NOT_RECORDED';
  /** The answer in one line. */
  line: string;
}

const first = (data: unknown, path: string): string => String(valuesAt(data, path)[0] ?? '');

/** Answers whether somebody is in a work. The answer is no only if a complete list leaves them out. */
export function appearance(data: unknown): Verdict {
  const [who, what] = [first(data, 'character.name'), first(data, 'work.title')];
  const isSeen = valuesAt(data, 'character.fates.status').some((status) => seenFates.includes(String(status)));
  if (valuesAt(data, 'character.castings.id').length > 0 || isSeen) {
    return { verdict: 'YES', line: `Yes: ${who} is in ${what}.` };
  }
  const listOfWorks = first(data, 'work.id').startsWith('Film:') ? 'character.films' : 'character.series';
  const isLeftOutOfWorks = first(data, 'work.released') === 'true' && first(data, listOfWorks) === 'YES';
  if (isLeftOutOfWorks || first(data, 'work.complete') === 'YES') {
    return { verdict: 'NO', line: `No: ${who} is not in ${what}.` };
  }
  return { verdict: 'NOT_RECORDED', line: `Not recorded: no fact says that ${who} is in ${what}, or is not.` };
}

/** Answers whether somebody belongs to an organization or to one of its branches. */
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

/** Answers whether one thing is before (or after) another in the story. */
export const comparison =
  (wanted: 'BEFORE' | 'AFTER') =>
  (data: unknown): Verdict => {
    const [verdict, sentence] = [first(data, 'comparison.verdict'), first(data, 'comparison.sentence')];
    if (verdict === 'UNDECIDED') return { verdict: 'NOT_RECORDED', line: `Not recorded: ${sentence}` };
    return verdict === wanted
      ? { verdict: 'YES', line: `Yes: ${sentence}` }
      : { verdict: 'NO', line: `No: ${sentence}` };
  };

/** Answers whether somebody is dead, from their fates in all works. */
export function fate(data: unknown): Verdict {
  const who = first(data, 'character.name');
  const statuses = valuesAt(data, 'character.fates.status').map(String);
  const openQuestion = valuesAt(data, 'character.unknowns.sentence').find((text) =>
    /\b(dead|alive)\b/.test(String(text)),
  );
  if (openQuestion !== undefined) return { verdict: 'NOT_RECORDED', line: String(openQuestion) };
  if (
    valuesAt(data, 'character.relationships.id').length > 0 ||
    statuses.some((status) => /^(DIES|DECEASED)$/.test(status))
  ) {
    return { verdict: 'YES', line: `Yes: ${who} dies.` };
  }
  const lastKnown = statuses.findLast((status) => status !== 'MENTIONED' && status !== 'UNSEEN');
  if (lastKnown === 'ALIVE') {
    const works = listOf(valuesAt(data, 'character.fates.work.title').slice(-1));
    return { verdict: 'NO', line: `No: ${who} was last told of alive, in ${works}.` };
  }
  return { verdict: 'NOT_RECORDED', line: `Not recorded: no fact decides what has become of ${who}.` };
}
