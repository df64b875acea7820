import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondsIn } from '../../../schema/chronology/duration.ts';
import { Chronology, type Constraint, Contradiction, type Verdict } from '../../../schema/chronology/solver.ts';

const intervals = ['a', 'b', 'c', 'd'];
const pairs = intervals.flatMap((a) => intervals.flatMap((b) => (a === b ? [] : [[a, b] as const])));

/** A few placements of a few intervals, named p0, p1 … */
const someFacts = (most: number) =>
  fc
    .array(
      fc.record({
        pair: fc.constantFrom(...pairs),
        relation: fc.constantFrom('BEFORE', 'AFTER', 'DURING', 'OVERLAPS', 'STARTS_DURING'),
        offset: fc.option(fc.constantFrom('PT0S', 'PT1H', 'P1D', 'P3D', 'P1M')),
        approximate: fc.boolean(),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) =>
      all.map(({ pair: [subject, relativeTo], ...each }, index) => ({
        fact: `p${index}`,
        subject,
        relativeTo,
        ...each,
      })),
    );

const start = (id: string) => 2 * intervals.indexOf(id);
const end = (id: string) => start(id) + 1;

/** A placement as limits: the second instant is at most so many seconds after the first. */
function limits({ subject: a, relation, relativeTo: b, offset, approximate }: Constraint): [number, number, number][] {
  const gap = (first: number, then: number): [number, number, number][] => {
    if (offset === null) return [[then, first, 0]];
    const length = secondsIn(offset);
    const [least, most] = approximate ? [length / 2, length * 2] : [length, length];
    return [
      [then, first, -least],
      [first, then, most],
    ];
  };
  if (relation === 'BEFORE') return gap(end(a), start(b));
  if (relation === 'AFTER') return gap(end(b), start(a));
  if (relation === 'OVERLAPS')
    return [
      [end(b), start(a), -1],
      [end(a), start(b), -1],
    ];
  return [[start(a), start(b), 0], relation === 'DURING' ? [end(b), end(a), 0] : [end(b), start(a), -1]];
}

/** The longest time from each instant to each other one (Floyd-Warshall); null for a contradiction. */
function spans(constraints: readonly Constraint[]): number[][] | null {
  const all = intervals.flatMap((id) => [start(id), end(id)]);
  const most = all.map((from) => all.map((to) => (from === to ? 0 : Number.POSITIVE_INFINITY)));
  const row = (from: number) => most[from] ?? [];
  const shortest: [number, number, number][] = intervals.map((id) => [end(id), start(id), -1]);
  for (const [from, to, limit] of [...shortest, ...constraints.flatMap(limits)]) {
    row(from)[to] = Math.min(row(from)[to] ?? 0, limit);
  }
  for (const by of all) {
    for (const from of all) {
      for (const to of all) row(from)[to] = Math.min(row(from)[to] ?? 0, (row(from)[by] ?? 0) + (row(by)[to] ?? 0));
    }
  }
  return all.some((at) => (row(at)[at] ?? 0) < 0) ? null : most;
}

function verdictOf(most: number[][], a: string, b: string): Verdict {
  const precedes = (first: number, then: number, by = 0) => (most[then]?.[first] ?? 0) <= -by;
  if (precedes(end(a), start(b))) return 'BEFORE';
  if (precedes(end(b), start(a))) return 'AFTER';
  if (precedes(start(b), start(a)) && precedes(end(a), end(b))) return 'DURING';
  if (precedes(start(a), start(b)) && precedes(end(b), end(a))) return 'CONTAINS';
  return precedes(start(a), end(b), 1) && precedes(start(b), end(a), 1) ? 'OVERLAPS' : 'UNDECIDED';
}

/** All combinations of so many facts. */
const choices = <T>(all: readonly T[], count: number): T[][] =>
  count === 0
    ? [[]]
    : all.flatMap((each, index) => choices(all.slice(index + 1), count - 1).map((rest) => [each, ...rest]));

const contradicts = (facts: readonly Constraint[]) => spans(facts) === null;

/** Checks placements without a contradiction, solved by both algorithms. */
const forAll = (most: number, check: (facts: Constraint[], chronology: Chronology, spans: number[][]) => void) =>
  fc.assert(
    fc.property(someFacts(most), (facts) => {
      const known = spans(facts);
      fc.pre(known !== null);
      check(facts, new Chronology(intervals, facts), known);
    }),
    { numRuns: 300 },
  );

describe('whatever the placements', () => {
  test('a contradiction is found when there is one, and its set of facts is minimal', () => {
    fc.assert(
      fc.property(someFacts(9), (facts) => {
        if (!contradicts(facts)) {
          expect(() => new Chronology(intervals, facts)).not.toThrow();
          return;
        }
        let named: readonly string[] = [];
        try {
          new Chronology(intervals, facts);
        } catch (error) {
          if (error instanceof Contradiction) named = error.facts;
          else throw error;
        }
        expect(named).not.toEqual([]);
        const culprits = facts.filter(({ fact }) => named.includes(fact ?? ''));
        expect(culprits).toHaveLength(named.length);
        expect(contradicts(culprits)).toBe(true);
        for (const one of culprits) expect(contradicts(culprits.filter((each) => each !== one))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('what is proven to start earlier comes earlier, whatever the order of the facts', () => {
    forAll(6, (facts, { order }, most) => {
      expect(order.toSorted()).toEqual(intervals);
      for (const [a, b] of pairs) {
        if ((most[start(b)]?.[start(a)] ?? 0) < 0) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
      }
      expect(new Chronology(intervals.toReversed(), facts.toReversed()).order).toEqual(order);
    });
  });

  test('what is proven to start no later comes first, unless the same is proven of the other', () => {
    forAll(6, (_, { order }, most) => {
      for (const [a, b] of pairs) {
        const noLater = (one: string, other: string) => (most[start(other)]?.[start(one)] ?? 0) <= 0;
        if (noLater(a, b) && !noLater(b, a)) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
      }
    });
  });

  test('the verdict on two intervals and the order of their ends are those that all limits together give', () => {
    forAll(6, (_, chronology, most) => {
      for (const [a, b] of pairs) {
        expect(chronology.compare(a, b).verdict).toBe(verdictOf(most, a, b));
        const latest = most[end(b)]?.[start(a)] ?? 0;
        const earliest = -(most[start(a)]?.[end(b)] ?? 0);
        expect(chronology.precedes(a, 'START', b, 'END')).toBe(latest <= 0 ? true : earliest > 0 ? false : null);
      }
    });
  });

  test('the chain proves the verdict by itself', () => {
    forAll(6, (facts, chronology) => {
      for (const [a, b] of pairs) {
        const { verdict, facts: chain } = chronology.compare(a, b);
        if (verdict === 'UNDECIDED') expect(chain).toEqual([]);
        const chosen = facts.filter(({ fact }) => chain.includes(fact ?? ''));
        expect(new Chronology(intervals, chosen).compare(a, b).verdict).toBe(verdict);
      }
    });
  });

  test('the chain has no fact twice, and fewer facts would prove nothing', () => {
    forAll(5, (facts, chronology) => {
      for (const [a, b] of pairs) {
        const { verdict, facts: chain } = chronology.compare(a, b);
        expect(new Set(chain).size).toBe(chain.length);
        for (const fewer of choices(facts, Math.max(0, chain.length - 1))) {
          if (chain.length > 0) expect(verdictOf(spans(fewer) ?? [], a, b)).not.toBe(verdict);
        }
      }
    });
  });

  test('bounds are as tight as all limits together make them', () => {
    forAll(6, (_, chronology, most) => {
      const bounds = chronology.boundsFrom('a');
      const days = (seconds: number) =>
        Number.isFinite(seconds) ? Math.round((seconds * 1_000) / 86_400) / 1_000 + 0 : null;
      for (const id of intervals) {
        const [latest, earliest] = [most[start('a')]?.[start(id)] ?? 0, -(most[start(id)]?.[start('a')] ?? 0)];
        expect(bounds.get(id)).toEqual({ earliest: days(earliest), latest: days(latest) });
      }
    });
  });
});
