import { describe, expect, test } from 'vitest';
import { secondsIn } from '../../../schema/chronology/duration.ts';
import { Chronology, type Constraint, Contradiction } from '../../../schema/chronology/solver.ts';

/** A constraint from a sentence, which is also its id: `a BEFORE b`, `a AFTER b by P4D`, `a AFTER b by about P6M`. */
const said = (sentence: string): Constraint => {
  const [subject = '', relation = '', relativeTo = '', , ...rest] = sentence.split(' ');
  return {
    fact: sentence,
    subject,
    relation: relation as Constraint['relation'],
    relativeTo,
    offset: rest.at(-1) ?? null,
    approximate: rest[0] === 'about',
  };
};
const solve = (...sentences: string[]) => new Chronology([], sentences.map(said));

/** How `a` stands to `b`, and the chain that proves it. */
const between = (...sentences: string[]) => {
  const { verdict, facts } = solve(...sentences).compare('a', 'b');
  return [verdict, ...facts];
};

/** The facts that a contradiction names. */
function faults(...sentences: string[]): readonly string[] {
  try {
    solve(...sentences);
  } catch (error) {
    if (error instanceof Contradiction) return error.facts;
    throw error;
  }
  return [];
}

test.each([
  ['PT0S', 0],
  ['PT1H', 3_600],
  ['PT90M', 5_400],
  ['P4D', 345_600],
  ['P12Y', 12 * 365.25 * 86_400],
  ['P6M', 0.5 * 365.25 * 86_400],
  ['P1M', 2_629_800],
  ['P1Y2M3DT4H5M6S', 31_557_600 + 2 * 2_629_800 + 3 * 86_400 + 4 * 3_600 + 5 * 60 + 6],
])('%s is %i seconds: M is a month before the T, and a minute after it', (duration, seconds) => {
  expect(secondsIn(duration)).toBe(seconds);
});

describe('the order', () => {
  test('is that of the story, whatever the order of the facts', () => {
    expect(solve('c AFTER b', 'a BEFORE b', 'd AFTER c').order).toEqual(['a', 'b', 'c', 'd']);
    expect(solve('d AFTER c', 'a BEFORE b', 'c AFTER b').order).toEqual(['a', 'b', 'c', 'd']);
  });

  test('puts an interval before those that it contains', () => {
    expect(solve('a DURING film', 'b DURING film', 'a BEFORE b', 'film BEFORE sequel').order).toEqual([
      'film',
      'a',
      'b',
      'sequel',
    ]);
    expect(solve('a DURING film').order).toEqual(['film', 'a']);
  });

  test('puts what starts during an interval after it', () => {
    expect(solve('a STARTS_DURING b', 'c AFTER b').order[0]).toBe('b');
  });

  test('puts what follows at once before what follows later', () => {
    expect(solve('film-5 AFTER film-4', 'series AFTER film-4 by PT0S').order).toEqual(['film-4', 'series', 'film-5']);
  });

  test('puts what nothing bounds as late as possible, then sorts by what ends later, then by id', () => {
    expect(new Chronology(['y', 'x'], []).order).toEqual(['x', 'y']);
    expect(solve('early BEFORE end', 'a BEFORE b', 'b BEFORE end').order).toEqual(['a', 'b', 'early', 'end']);
    expect(solve('later OVERLAPS b', 'a BEFORE b', 'later OVERLAPS a').order).toEqual(['later', 'a', 'b']);
  });

  test('is empty when there is nothing', () => {
    expect(new Chronology([], []).order).toEqual([]);
  });
});

describe('a placement', () => {
  test.each([
    ['a BEFORE b', 'BEFORE'],
    ['a AFTER b', 'AFTER'],
    ['a DURING b', 'DURING'],
    ['a OVERLAPS b', 'OVERLAPS'],
    ['a STARTS_DURING b', 'OVERLAPS'],
    ['b BEFORE a', 'AFTER'],
    ['b AFTER a', 'BEFORE'],
    ['b DURING a', 'CONTAINS'],
    ['b OVERLAPS a', 'OVERLAPS'],
    ['b STARTS_DURING a', 'OVERLAPS'],
  ])('"%s" makes a %s b, and proves it', (fact, verdict) => {
    expect(between(fact)).toEqual([verdict, fact]);
  });

  test('decides nothing about other intervals', () => {
    expect(between('a AFTER c', 'b AFTER c')).toEqual(['UNDECIDED']);
    expect(between('a DURING c', 'b OVERLAPS c')).toEqual(['UNDECIDED']);
    expect(between('a BEFORE c')).toEqual(['UNDECIDED']);
    expect(new Chronology(['a', 'b'], []).compare('a', 'b')).toEqual({ verdict: 'UNDECIDED', facts: [] });
  });

  test('may touch: what starts when another ends is after it', () => {
    expect(between('b AFTER a by PT0S')).toEqual(['BEFORE', 'b AFTER a by PT0S']);
  });

  test('with an offset decides which of two starts or ends first, even when the two themselves are undecided', () => {
    const chronology = solve('a AFTER p by P3D', 'b AFTER p by P1D');
    expect(chronology.compare('a', 'b').verdict).toBe('UNDECIDED');
    expect(chronology.precedes('b', 'START', 'a', 'START')).toBe(true);
    expect(chronology.precedes('a', 'START', 'b', 'START')).toBe(false);
    expect(chronology.precedes('a', 'START', 'b', 'END')).toBe(null);
    expect(chronology.precedes('a', 'START', 'a', 'START')).toBe(true);
    expect(chronology.precedes('a', 'END', 'a', 'START')).toBe(false);
    expect(chronology.precedes('a', 'START', 'nobody', 'END')).toBe(null);
  });
});

describe('the chain', () => {
  test('is the shortest one', () => {
    expect(between('a BEFORE c', 'c BEFORE d', 'd BEFORE b', 'a BEFORE b')).toEqual(['BEFORE', 'a BEFORE b']);
    expect(between('a DURING c', 'c DURING d', 'd BEFORE b', 'a DURING d')).toHaveLength(3);
    expect(between('a DURING c', 'c DURING b')).toEqual(['DURING', 'a DURING c', 'c DURING b']);
  });

  test('leads from the first interval to the second', () => {
    const chain = ['a DURING c', 'c BEFORE d', 'b DURING d'];
    expect(between(...chain)).toEqual(['BEFORE', ...chain]);
    expect(solve(...chain).compare('b', 'a')).toEqual({ verdict: 'AFTER', facts: chain.toReversed() });
  });

  test('is one fact when one fact proves both ends', () => {
    expect(between('a STARTS_DURING b', 'a DURING b')).toEqual(['DURING', 'a DURING b']);
    expect(between('b STARTS_DURING a', 'a STARTS_DURING b')).toHaveLength(2);
  });

  test('has a fact once that is needed twice', () => {
    // c lasts at least ten days, as d is within it and does; b comes after c, so it comes after a.
    const facts = ['c AFTER p by P1D', 'm AFTER p by P3D', 'a BEFORE m', 'd DURING c', 'r DURING d', 's DURING d'];
    const [verdict, ...chain] = between(...facts, 'r BEFORE s by P10D', 'c BEFORE b');
    expect(verdict).toBe('BEFORE');
    expect(chain.toSorted()).toEqual([...facts, 'r BEFORE s by P10D', 'c BEFORE b'].toSorted());
  });
});

describe('bounds, in days after the start of the reference', () => {
  const boundsOf = (id: string, ...sentences: string[]) =>
    solve(...sentences)
      .boundsFrom('film')
      .get(id);

  test('an exact offset runs from the end of one to the start of the other', () => {
    const facts = ['p BEFORE film by PT0S', 'a AFTER p by P4D', 'b AFTER p by P1M'];
    expect(boundsOf('a', ...facts)).toEqual({ earliest: 4, latest: 4 });
    expect(boundsOf('b', ...facts)).toEqual({ earliest: 30.438, latest: 30.438 });
  });

  test('an approximate offset is from half to twice', () => {
    const facts = ['p BEFORE film by PT0S', 'a AFTER p by about P4D', 'z BEFORE film by about P1Y', 'y BEFORE z'];
    expect(boundsOf('a', ...facts)).toEqual({ earliest: 2, latest: 8 });
    expect(boundsOf('z', ...facts)).toEqual({ earliest: null, latest: -182.625 });
    expect(boundsOf('y', ...facts)).toEqual({ earliest: null, latest: -182.625 });
    expect(boundsOf('film', ...facts)).toEqual({ earliest: 0, latest: 0 });
  });

  test('there are none for what no fact connects, and no fact says how long something lasts', () => {
    expect(boundsOf('a', 'film BEFORE b', 'a OVERLAPS c')).toEqual({ earliest: null, latest: null });
    expect(boundsOf('a', 'a AFTER film by P4D')).toEqual({ earliest: 4, latest: null });
  });
});

describe('a contradiction names a minimal set of facts', () => {
  test.each([
    ['a placement against itself', ['a BEFORE a']],
    ['two that say the opposite', ['a BEFORE b', 'a AFTER b']],
    ['one within the other, and yet before it', ['a DURING b', 'a BEFORE b']],
    ['sharing some time, and yet after', ['a OVERLAPS b', 'a AFTER b']],
    ['a start within, and yet after', ['a AFTER b', 'a STARTS_DURING b']],
    ['a ring of three', ['a BEFORE b', 'b BEFORE c', 'c BEFORE a']],
    ['a ring of four', ['a DURING b', 'b BEFORE c', 'c OVERLAPS d', 'd BEFORE a']],
    ['two offsets that differ', ['a AFTER b by P3D', 'a AFTER b by P4D']],
    ['an offset too far from an approximate one', ['a AFTER b by P9M', 'a AFTER b by about P4M']],
    ['more than fits in between', ['b AFTER a by P1D', 'b AFTER c by P2D', 'c AFTER a']],
  ])('%s', (_, culprits) => {
    const others = ['a DURING x', 'y OVERLAPS b', 'x BEFORE z', 'y BEFORE z'];
    expect(faults(...others, ...culprits)).toEqual(culprits.toSorted());
  });

  test('and there is none when an approximate offset leaves room', () => {
    expect(faults('a AFTER b by P8M', 'a AFTER b by about P4M')).toEqual([]);
    expect(faults('a AFTER b by P2M', 'a AFTER b by about P4M')).toEqual([]);
    expect(faults('a AFTER b by P1M', 'a AFTER b by about P4M')).toHaveLength(2);
  });

  test('of a long cycle and a short one it names the short one', () => {
    expect(faults('a BEFORE b', 'b BEFORE c', 'c BEFORE d', 'd BEFORE a', 'c BEFORE a')).toEqual([
      'a BEFORE b',
      'b BEFORE c',
      'c BEFORE a',
    ]);
    expect(faults('a BEFORE b', 'b BEFORE c', 'c BEFORE a', 'b OVERLAPS a')).toEqual(['a BEFORE b', 'b OVERLAPS a']);
  });

  test('of two cycles it names one', () => {
    const [one, other] = [
      ['a BEFORE b', 'b BEFORE a'],
      ['c DURING d', 'c BEFORE d'],
    ];
    expect([one, other]).toContainEqual(faults(...(one ?? []), ...(other ?? [])));
  });
});
