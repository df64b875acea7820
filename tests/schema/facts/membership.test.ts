import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('Winston takes the hotel, loses it and gets it back; each turn is told by a work of its own', async () => {
  const post = `character(name: "Winston") { memberships {
    sentence begins { since event { name } } ends { since event { name } } resumes { since event { name } }
  } }`;
  const none = { begins: null, ends: null, resumes: null };
  expect(await ask(`{ first: asOf(film: "John Wick") { ${post} } now: ${post} }`)).toEqual({
    first: {
      character: { memberships: [{ sentence: 'Winston is the manager of the New York Continental.', ...none }] },
    },
    now: {
      memberships: [
        {
          sentence: 'Winston Scott is the manager of the New York Continental.',
          begins: { since: '2023-10-06', event: { name: 'Winston takes the New York Continental' } },
          ends: { since: '2023-03-24', event: { name: 'The New York Continental is blown up' } },
          resumes: { since: '2023-03-24', event: { name: 'John and Caine are freed' } },
        },
      ],
    },
  });
});

test('a membership names the works it holds in, by release date', async () => {
  expect(await ask('{ character(name: "Charon") { memberships { role works { title } } } }')).toEqual({
    character: {
      memberships: [
        {
          role: 'CONCIERGE',
          works: [
            { title: 'John Wick' },
            { title: 'John Wick: Chapter 2' },
            { title: 'John Wick: Chapter 3 – Parabellum' },
            { title: 'John Wick: Chapter 4' },
            { title: 'Ballerina' },
          ],
        },
        { role: 'ASSISTANT', works: [{ title: 'The Continental' }] },
      ],
    },
  });
});

test('what John Wick belonged to, and how it ended', async () => {
  expect(
    await ask(`{ character(name: "John Wick") { memberships {
      role organization { name } ends { event { name } } resumes { event { name } }
    } } }`),
  ).toEqual({
    character: {
      memberships: [
        {
          role: 'GUEST_MEMBER',
          organization: { name: 'New York Continental' },
          ends: { event: { name: 'John is cast out' } },
          resumes: null,
        },
        {
          role: 'MEMBER',
          organization: { name: 'Ruska Roma' },
          ends: { event: { name: 'Passage to Casablanca' } },
          resumes: { event: { name: 'John is taken back by his family' } },
        },
        { role: 'TRAINEE', organization: { name: 'Tarkovsky Theater' }, ends: null, resumes: null },
        {
          role: 'ENFORCER',
          organization: { name: 'Tarasov mob' },
          ends: { event: { name: 'The impossible task' } },
          resumes: null,
        },
        { role: 'MEMBER', organization: { name: 'Ruska Roma of Berlin' }, ends: null, resumes: null },
      ],
    },
  });
});

test('everyone of the New York Continental', async () => {
  expect(
    await ask(
      '{ organization(name: "New York Continental") { members { nodes { character { name } role } totalCount } } }',
    ),
  ).toEqual({
    organization: {
      members: {
        nodes: [
          { character: { name: 'Winston Scott' }, role: 'MANAGER' },
          { character: { name: 'Charon' }, role: 'CONCIERGE' },
          { character: { name: 'Charon' }, role: 'ASSISTANT' },
          { character: { name: 'Addy' }, role: 'BARTENDER' },
          { character: { name: 'John Wick' }, role: 'GUEST_MEMBER' },
          { character: { name: 'Ms. Perkins' }, role: 'GUEST_MEMBER' },
          { character: { name: "Cormac O'Connor" }, role: 'MANAGER' },
          { character: { name: "Cormac's cellist" }, role: 'MUSICIAN' },
        ],
        totalCount: 8,
      },
    },
  });
});

test('before the release nobody knew where Eve was born', async () => {
  const query = 'character(name: "Eve Macarro") { memberships { sentence } }';
  expect(await ask(`{ before: asOf(date: "2025-06-04") { ${query} } now: ${query} }`)).toEqual({
    before: {
      character: {
        memberships: [
          { sentence: 'Eve Macarro is a member of the Ruska Roma.' },
          { sentence: 'Eve Macarro is a trainee at the Tarkovsky Theater.' },
        ],
      },
    },
    now: {
      memberships: [
        { sentence: 'Eve Macarro is a member of the Ruska Roma.' },
        { sentence: 'Eve Macarro was a trainee at the Tarkovsky Theater.' },
        { sentence: 'Eve Macarro is a member of the Kikimora.' },
        { sentence: 'Eve Macarro was born into the Cult.' },
      ],
    },
  });
});
