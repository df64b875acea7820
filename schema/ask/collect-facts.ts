// Reads the data of an operation: values by a path, and the facts and entities in them. Values in, values out.

import { readable } from '../facts/wording.ts';
import { isDate } from '../tables/dates.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The values at a path, such as `character.films.title`. Lists on the way are flattened, nulls left out. */
export function valuesAt(data: unknown, path: string): unknown[] {
  let values: unknown[] = [data];
  for (const step of path.split('.')) {
    values = values.flatMap((each) => (isRecord(each) ? [each[step]] : [])).flat();
  }
  return values.filter((each) => each !== null && each !== undefined);
}

/** "A", "A and B", "A, B and C". */
export function listOf(values: readonly unknown[]): string {
  const each = [...new Set(values.map(String))];
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(each);
}

/** Fills a template with the values at its paths; null when one of them has none. */
export function filled(template: string, data: unknown): string | null {
  let isComplete = true;
  const text = template.replace(/\{([\w.]+)\}/g, (_, path: string) => {
    const values = valuesAt(data, path);
    if (values.length === 0) isComplete = false;
    return listOf(values.map((each) => (typeof each === 'string' && isDate(each) ? readable(each) : each)));
  });
  return isComplete ? text : null;
}

/** Which of the facts in the data belong to the answer. */
export interface FactFilter {
  /** Ids of works. A fact that names its work has to name one of them. */
  works?: ReadonlySet<string>;
  /** By field: a fact that has the field has to have one of these values in it. */
  only?: Record<string, readonly string[]>;
}

export interface CollectedFacts {
  sentences: string[];
  /** Ids of everything that has one, in the order of the data. */
  ids: string[];
}

/** The sentences and ids in the data of an operation, in their order. With `works`, one kind of fact for each work. */
export function collectFacts(data: unknown, { works, only = {} }: FactFilter = {}): CollectedFacts {
  const sentences = new Set<string>();
  const ids = new Set<string>();
  const kindOfWork = new Map<string, string>();
  const isWanted = (fact: Record<string, unknown>): boolean => {
    const fits = Object.entries(only).every(
      ([field, values]) => !(field in fact) || values.includes(String(fact[field])),
    );
    if (!works || !isRecord(fact.work)) return fits;
    const [work, kind = ''] = [String(fact.work.id), String(fact.id).split(':')[0]];
    if (!kindOfWork.has(work)) kindOfWork.set(work, kind);
    return fits && works.has(work) && kindOfWork.get(work) === kind;
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
