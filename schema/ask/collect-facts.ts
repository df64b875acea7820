// Extracts values, facts and entities from the data of an operation. Pure functions.

import { dateInWords } from '../facts/wording.ts';
import { isDate } from '../tables/dates.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The values at a path, such as `character.films.title`. It flattens lists and leaves out nulls. */
export function valuesAt(data: unknown, path: string): unknown[] {
  let values: unknown[] = [data];
  for (const step of path.split('.')) {
    values = values.flatMap((value) => (isRecord(value) ? [value[step]] : [])).flat();
  }
  return values.filter((value) => value !== null && value !== undefined);
}

/** Joins distinct values: "A", "A and B", "A, B and C". */
export function listOf(values: readonly unknown[]): string {
  const distinct = [...new Set(values.map(String))];
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(distinct);
}

/** Fills a template with the values at its paths, such as `{work.title}`; null when a path has no value. */
export function filled(template: string, data: unknown): string | null {
  let isComplete = true;
  const text = template.replace(/\{([\w.]+)\}/g, (_, path: string) => {
    const values = valuesAt(data, path);
    if (values.length === 0) isComplete = false;
    return listOf(values.map((value) => (typeof value === 'string' && isDate(value) ? dateInWords(value) : value)));
  });
  return isComplete ? text : null;
}

/** Which of the facts in the data belong to the answer. */
export interface FactFilter {
  /** Ids of works. A fact with a work belongs to the answer only if its work is one of these. */
  works?: ReadonlySet<string>;
  /** Allowed values by field. A fact with the field belongs to the answer only if its value is allowed. */
  allowedValues?: Record<string, readonly string[]>;
}

export interface CollectedFacts {
  sentences: string[];
  /** The ids of all facts and entities, in the order of the data. */
  ids: string[];
}

/** The sentences and ids in the data of an operation. With `works`, only the first kind of fact for each work counts. */
export function collectFacts(data: unknown, { works, allowedValues = {} }: FactFilter = {}): CollectedFacts {
  const sentences = new Set<string>();
  const ids = new Set<string>();
  const kindOfWork = new Map<string, string>();
  const isWanted = (fact: Record<string, unknown>): boolean => {
    const isAllowed = Object.entries(allowedValues).every(
      ([field, values]) => !(field in fact) || values.includes(String(fact[field])),
    );
    if (!works || !isRecord(fact.work)) return isAllowed;
    const [work, kind = ''] = [String(fact.work.id), String(fact.id).split(':')[0]];
    if (!kindOfWork.has(work)) kindOfWork.set(work, kind);
    return isAllowed && works.has(work) && kindOfWork.get(work) === kind;
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isRecord(value)) return;
    const { id, sentence } = value;
    if (typeof sentence === 'string' && !isWanted(value)) return;
    if (typeof id === 'string') ids.add(id);
    if (typeof sentence === 'string') sentences.add(sentence);
    Object.values(value).forEach(walk);
  };
  walk(data);
  return { sentences: [...sentences], ids: [...ids] };
}
