// What an operation's data tell: values by a path, the facts and the entities in them. Values in, values out.

import { readable } from '../facts/wording.ts';

const day = /^\d{4}-\d\d-\d\d$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The values at a path, such as `character.films.title`; lists on the way are opened, nulls left out. */
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

/** Fills a template with what stands at its paths; null when one of them is empty. */
export function filled(template: string, data: unknown): string | null {
  let whole = true;
  const text = template.replace(/\{([\w.]+)\}/g, (_, path: string) => {
    const values = valuesAt(data, path);
    if (values.length === 0) whole = false;
    return listOf(values.map((each) => (typeof each === 'string' && day.test(each) ? readable(each) : each)));
  });
  return whole ? text : null;
}

/** Which of the facts in the data tell the answer. */
export interface Wanted {
  /** Works by their ids: of the facts that name their work, only theirs. */
  works?: ReadonlySet<string>;
  only?: Record<string, readonly string[]>;
}

export interface Told {
  sentences: string[];
  /** Ids of all that has one, in the order of the data. */
  ids: string[];
}

/** The sentences and ids in an operation's data, in their order. Of a work, only the first kind of fact that tells of it. */
export function told(data: unknown, { works, only = {} }: Wanted = {}): Told {
  const sentences = new Set<string>();
  const ids = new Set<string>();
  const toldBy = new Map<string, string>();
  const isWanted = (fact: Record<string, unknown>): boolean => {
    const fits = Object.entries(only).every(
      ([field, values]) => !(field in fact) || values.includes(String(fact[field])),
    );
    if (!works || !isRecord(fact.work)) return fits;
    const [work, kind = ''] = [String(fact.work.id), String(fact.id).split(':')[0]];
    if (!toldBy.has(work)) toldBy.set(work, kind);
    return fits && works.has(work) && toldBy.get(work) === kind;
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
