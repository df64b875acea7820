import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A question, and how it is to be read; an operation of null says that it must not be read at all. */
export interface Question {
  ask: string;
  operation: string | null;
  [slot: string]: unknown;
}

/** The questions of a file in this folder. */
export const questions = (name: 'questions' | 'held-out'): Question[] =>
  parse(readFileSync(fileURLToPath(new URL(`${name}.yaml`, import.meta.url)), 'utf8'));

const relationships: Record<string, { kinds: string[]; as?: string }> = {
  KILLER_OF: { kinds: ['KILLS'], as: 'TO' },
  KILLED_BY: { kinds: ['KILLS'], as: 'FROM' },
  WIFE_OF: { kinds: ['SPOUSE'] },
  HUSBAND_OF: { kinds: ['SPOUSE'] },
  PARENT_OF: { kinds: ['PARENT'], as: 'TO' },
  CHILD_OF: { kinds: ['PARENT'], as: 'FROM' },
  SIBLING_OF: { kinds: ['SIBLING', 'ADOPTIVE_SIBLING'] },
  MENTOR_OF: { kinds: ['MENTOR'], as: 'TO' },
  PUPIL_OF: { kinds: ['MENTOR'], as: 'FROM' },
  DOG_OF: { kinds: ['OWNS'], as: 'FROM' },
  OWNER_OF: { kinds: ['OWNS'], as: 'TO' },
  FRIEND_OF: { kinds: ['FRIEND'] },
  ENEMY_OF: { kinds: ['ENEMY'] },
  ALLY_OF: { kinds: ['ALLY'] },
};

/** What a question is expected to run: the operation, and its variables in one canonical text. */
export function expected({ ask: _, operation, ...slots }: Question): string {
  if (operation === null) return 'nothing';
  const { tie, roles, jobs, ...rest } = slots;
  if (operation === 'Where' || operation === 'Names' || operation === 'About') {
    return canonical(operation, { id: rest.name });
  }
  if (operation === 'Path') return canonical(operation, { ...rest, limit: 1 });
  if (operation === 'StoryBefore') return canonical('StoryOrder', { ...rest, verdicts: ['AFTER'] });
  if (operation === 'StoryAfter') return canonical('StoryOrder', { ...rest, verdicts: ['BEFORE'] });
  if (tie !== undefined) return canonical(operation, { ...rest, ...relationships[String(tie)] });
  return canonical(operation, {
    ...rest,
    ...(roles !== undefined && { roles: roles === 'RUNS' ? ['HEAD', 'MANAGER'] : roles }),
    ...(jobs !== undefined && { jobs }),
  });
}

/** An operation and its variables as one text, in which the order of neither keys nor lists counts. */
export function canonical(operation: string, variables: Record<string, unknown>): string {
  const sorted = Object.entries(variables)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.toSorted().join('+') : value}`)
    .toSorted();
  return `${operation} ${sorted.join(' ')}`;
}
