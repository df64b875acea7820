import { and, eq, sql } from 'drizzle-orm';
import { distance } from 'fastest-levenshtein';
import { BadUserInput } from '../errors.ts';
import * as t from '../tables/index.ts';
import { known } from './store.ts';
import { kindOf, type View } from './view.ts';

export interface Hit {
  id: string;
  /** The name that fits the text. */
  matched: string;
}

export const mostHits = 50;
export const longestText = 200;
const candidates = 400;

/** How many letters are wrong; two that changed places count as one. */
function steps(a: string, b: string): number {
  const count = distance(a, b);
  const letters = (word: string) => [...word].toSorted().join('');
  return count === 2 && letters(a) === letters(b) ? 1 : count;
}

/** From a perfect fit (0) upwards: exact, beginning, words, beginnings of words, then by wrong letters. Null: no fit. */
export function misfit(text: string, name: string): number | null {
  const [wanted, found] = [t.fold(text), t.fold(name)];
  if (t.keyOf(text) === t.keyOf(name)) return 0;
  if (found.startsWith(wanted) || t.keyOf(name).startsWith(t.keyOf(text))) return 10 + found.length / 1000;
  const words = found.split(' ');
  const width = wanted.split(' ').length;
  const stretches = words.flatMap((_, from) =>
    from + width <= words.length ? [words.slice(from, from + width).join(' ')] : [],
  );
  if (stretches.includes(wanted)) return 20 + found.length / 1000;
  if (wanted.length >= 3 && stretches.some((stretch) => stretch.startsWith(wanted))) return 25 + found.length / 1000;
  if (wanted.length < 3) return null;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const whole = steps(wanted, found);
  const part = Math.min(...stretches.map((stretch) => steps(wanted, stretch)));
  const best = Math.min(whole, part + 0.5);
  return Math.floor(best) <= allowed ? 30 + best : null;
}

/** The trigrams of a text as an FTS5 query in which everything is quoted; the text itself never gets there. */
export function trigramQuery(text: string): string {
  const fenced = t.fenced(text);
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= fenced.length; at += 1) trigrams.add(fenced.slice(at, at + 3));
  trigrams.delete('___');
  return [...trigrams].map((each) => `"${each}"`).join(' OR ');
}

interface Candidate {
  id: string;
  name: string;
  kind: string;
  until: string | null;
}

function candidatesFor(view: View, text: string): Candidate[] {
  const columns = { id: t.namings.entityId, name: t.namings.name, kind: t.namings.kind, until: t.facts.until };
  const { database } = view.store;
  const key = t.keyOf(text);
  if (key.length < 3) {
    return view.store.all<Candidate>(
      'search by prefix',
      () =>
        database
          .select(columns)
          .from(t.namings)
          .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
          .where(
            and(
              sql`${t.namings.key} >= ${sql.placeholder('key')} and ${t.namings.key} < ${sql.placeholder('end')}`,
              known,
            ),
          )
          .orderBy(sql`length(${t.namings.key}), ${t.facts.position}`)
          .limit(candidates),
      { key, end: `${key}\u{10ffff}`, day: view.day },
    );
  }
  return view.store.all<Candidate>(
    'search by trigram',
    () =>
      database
        .select(columns)
        .from(sql`names_fts`)
        .innerJoin(t.namings, sql`${t.namings.factId} = names_fts.fact_id`)
        .innerJoin(t.facts, eq(t.facts.id, t.namings.factId))
        .where(and(sql`names_fts match ${sql.placeholder('query')}`, known))
        .orderBy(sql`names_fts.rank`)
        .limit(candidates),
    { query: trigramQuery(text), day: view.day },
  );
}

/** Entities by name, typos forgiven: the best fit first, then names in force, characters before films before the rest. */
export function search(view: View, text: string, kinds: readonly t.EntityKind[], limit: number): Hit[] {
  if (text.length > longestText) {
    throw new BadUserInput(`A search may have ${longestText} characters; this one has ${text.length}.`);
  }
  if (t.keyOf(text) === '') throw new BadUserInput('There is nothing to search for. Write a name, or a part of one.');
  const kindRank = ['Character', 'Film', 'Series', 'Person', 'Organization', 'Location', 'Event', 'Franchise'];
  const best = new Map<string, Hit & { rank: number[] }>();
  for (const { id, name, kind, until } of candidatesFor(view, text)) {
    const entityKind = kindOf(id);
    if (!kinds.some((each) => each === entityKind)) continue;
    const score = misfit(text, name);
    if (score === null) continue;
    const state = until !== null && until <= view.day ? 2 : kind === 'PRIMARY' ? 0 : 1;
    const rank = [score, state, kindRank.indexOf(entityKind)];
    const before = best.get(id);
    if (before === undefined || compare(rank, before.rank) < 0) best.set(id, { id, matched: name, rank });
  }
  return [...best.values()]
    .toSorted((a, b) => compare(a.rank, b.rank) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, matched }) => ({ id, matched }));
}

/** Compares by the first number that differs. */
export function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, each] of a.entries()) {
    const difference = each - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
