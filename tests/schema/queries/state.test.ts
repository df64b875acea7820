import { describe, expect, test } from 'vitest';
import { ask, refused } from '../../harness/graph.ts';

/** Each tie with its decision, as one line. */
const lines = (ties: { holds: string; tie: { sentence: string } }[]) =>
  ties.map(({ holds, tie }) => `${holds}: ${tie.sentence}`);

/** A character at a moment of the story. */
async function stateOf(name: string, point: string, roles?: string[]) {
  const { character } = await ask(
    `{ character(name: "${name}") { at(${point}) { alive aliveBecause { sentence } memberships { holds tie { sentence } } } } }`,
  );
  const memberships = lines(character.at.memberships).filter(
    (line) => !roles || roles.some((role) => line.includes(role)),
  );
  return { ...character.at, memberships };
}

/** The manager and the concierge of the New York Continental at a moment of the story. */
async function officers(point: string) {
  const { organization } = await ask(
    `{ organization(name: "New York Continental") { at(${point}) { members(roles: ["MANAGER", "CONCIERGE"], holds: [YES]) { holds tie { sentence } } } } }`,
  );
  return lines(organization.at.members);
}

describe('Charon', () => {
  test('is alive and concierge until he is shot, and neither afterwards', async () => {
    expect(await stateOf('Charon', 'event: "Death of Charon", moment: BEFORE', ['concierge'])).toEqual({
      alive: 'YES',
      aliveBecause: [
        { sentence: 'Charon is a witness in "Cormac kills his cellist".' },
        { sentence: 'Charon dies in John Wick: Chapter 4, shot by the Marquis near the start.' },
      ],
      memberships: ['YES: Charon was the concierge of the New York Continental.'],
    });
    expect(await stateOf('Charon', 'event: "Death of Charon", moment: AFTER', ['concierge'])).toEqual({
      alive: 'NO',
      aliveBecause: [{ sentence: 'Charon dies in John Wick: Chapter 4, shot by the Marquis near the start.' }],
      memberships: ['NO: Charon was the concierge of the New York Continental.'],
    });
  });

  test('serves Cormac before Winston takes the hotel; whether he is concierge by then is not determined', async () => {
    expect(await stateOf('Charon', 'event: "winston-takes-hotel", moment: BEFORE')).toMatchObject({
      alive: 'YES',
      memberships: [
        'NOT_DETERMINED: Charon was the concierge of the New York Continental.',
        'YES: Charon was an assistant at the New York Continental.',
      ],
    });
  });
});

test('John is a guest of the Continental until he is excommunicated', async () => {
  const guest = ['guest'];
  const before = await stateOf('John Wick', 'event: "John is cast out", moment: BEFORE', guest);
  const after = await stateOf('John Wick', 'event: "John is cast out", moment: AFTER', guest);
  expect(before).toMatchObject({
    alive: 'YES',
    memberships: ['YES: John Wick was a guest of the New York Continental.'],
  });
  expect(after).toMatchObject({
    alive: 'YES',
    memberships: ['NO: John Wick was a guest of the New York Continental.'],
  });
});

test('John is no longer in the Ruska Roma after his ticket is torn, and again after Berlin', async () => {
  const points = ['event: "passage-granted"', 'event: "duel-set"', 'work: "John Wick: Chapter 4"'];
  const states = await Promise.all(points.map((point) => stateOf('John Wick', point, ['member of the Ruska Roma.'])));
  expect(states.map(({ memberships }) => memberships)).toEqual([
    ['NO: John Wick is a member of the Ruska Roma.'],
    ['YES: John Wick is a member of the Ruska Roma.'],
    ['NO: John Wick is a member of the Ruska Roma.'],
  ]);
  expect(states.map(({ alive }) => alive)).toEqual(['YES', 'YES', 'NO']);
});

test('Winston takes the hotel, loses his post, and gets it back', async () => {
  const winston = 'YES: Winston Scott is the manager of the New York Continental.';
  const charon = 'YES: Charon was the concierge of the New York Continental.';
  expect(await officers('event: "winston-takes-hotel", moment: BEFORE')).toEqual([
    "YES: Cormac O'Connor was the manager of the New York Continental.",
  ]);
  expect(await officers('work: "The Continental"')).toEqual([winston]);
  expect(await officers('work: "John Wick: Chapter 3 – Parabellum"')).toEqual([winston, charon]);
  expect(await officers('event: "ny-hotel-destroyed", moment: AFTER')).toEqual([charon]);
  expect(await officers('event: "charon-killed", moment: AFTER')).toEqual([]);
  expect(await officers('work: "John Wick: Chapter 4"')).toEqual([winston]);
});

test('each decision names the facts that make it', async () => {
  const { organization } = await ask(`{ organization(name: "New York Continental") { at(work: "john-wick-chapter-4") {
    members(roles: ["MANAGER"], holds: [YES]) { because { sentence citations { source { title } } } } } } }`);
  const [{ because }] = organization.at.members;
  expect(because.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    'Winston Scott is the manager of the New York Continental.',
    'Winston Scott is the manager of the New York Continental until "The New York Continental is blown up".',
    'Winston Scott is the manager of the New York Continental again from "John and Caine are freed" on.',
  ]);
  for (const { citations } of because) expect(citations.length).toBeGreaterThan(0);
});

test('a friendship ends and resumes; for the dead only kinship holds', async () => {
  const friend = async (point: string) => {
    const { character } = await ask(
      `{ character(name: "Winston") { at(${point}) { relationships { holds tie { sentence } } } } }`,
    );
    return lines(character.at.relationships).filter((line) => / friend of (John Wick|Charon)\.$/.test(line));
  };
  expect(await friend('event: "winston-shoots-john", moment: BEFORE')).toContain(
    'YES: Winston Scott is a friend of John Wick.',
  );
  expect(await friend('event: "winston-shoots-john", moment: AFTER')).toContain(
    'NO: Winston Scott is a friend of John Wick.',
  );
  expect(await friend('event: "duel-set", moment: AFTER')).toContain('YES: Winston Scott is a friend of John Wick.');
  expect(await friend('work: "John Wick: Chapter 4"')).toEqual([
    'NO: Winston Scott is a friend of John Wick.',
    'NO: Winston Scott was a friend of Charon.',
  ]);
});

test('nothing is guessed for a work somebody is not in, or for a time before they are known', async () => {
  expect(await stateOf('Eve Macarro', 'work: "The Continental"')).toMatchObject({ alive: 'NOT_DETERMINED' });
  expect(await stateOf('Cassian', 'work: "John Wick: Chapter 4"')).toMatchObject({ alive: 'NOT_DETERMINED' });
});

test('it follows asOf: before the fourth film nobody knows of the death of Charon', async () => {
  const { then } = await ask(`{ then: asOf(date: "2023-03-23") { character(name: "Charon") { at(work: "parabellum") {
    alive memberships(holds: [YES]) { tie { sentence } } } } } }`);
  expect(then.character.at).toEqual({
    alive: 'YES',
    memberships: [{ tie: { sentence: 'Charon is the concierge of the New York Continental.' } }],
  });
  const [error] = await refused(
    '{ asOf(date: "2023-03-23") { character(name: "Charon") { at(event: "charon-killed") { alive } } } }',
  );
  expect(error).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'No event is called "charon-killed", as far as is known on 2023-03-23.',
  });
});

describe('wrong arguments get a clear message', () => {
  test.each([
    ['', 'at wants exactly one of work and event; none is given.'],
    ['work: "Ballerina", event: "duel"', 'at wants exactly one of work and event; both are given.'],
    ['work: "Ballerina", moment: BEFORE', 'moment goes with event; of a work its end is meant.'],
    ['work: "Casablanca"', 'No work is called "Casablanca", as far as is known on 2026-03-31.'],
  ])('at(%s)', async (point, message) => {
    const at = point === '' ? 'at' : `at(${point})`;
    expect(await refused(`{ character(name: "Charon") { ${at} { alive } } }`)).toEqual([
      { code: 'BAD_USER_INPUT', message },
    ]);
  });
});
