import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('the duel: who, where, when and in which film', async () => {
  expect(
    await ask(`{ event(name: "the duel at dawn") {
      summary url works { title } location { name within { name } }
      participations { participant { __typename name } role }
      placements { relation relativeTo { name } }
      showings { sentence told }
    } }`),
  ).toEqual({
    event: {
      summary: 'Caine stands in for the Marquis; both old friends are hit, and John holds back his last shot.',
      url: '/event/duel',
      works: [{ title: 'John Wick: Chapter 4' }],
      location: { name: 'Sacré-Cœur', within: { name: 'Paris' } },
      participations: [
        { participant: { __typename: 'Character', name: 'John Wick' }, role: 'DUELLIST' },
        { participant: { __typename: 'Character', name: 'Caine' }, role: 'DUELLIST' },
        { participant: { __typename: 'Character', name: 'Marquis Vincent Bisset de Gramont' }, role: 'PRINCIPAL' },
        { participant: { __typename: 'Character', name: 'Winston Scott' }, role: 'SECOND' },
        { participant: { __typename: 'Character', name: 'The Harbinger' }, role: 'UMPIRE' },
      ],
      placements: [{ relation: 'AFTER', relativeTo: { name: 'A night of hunters in Paris' } }],
      showings: [{ sentence: '"The duel at dawn" is shown in John Wick: Chapter 4.', told: false }],
    },
  });
});

test('an event may be shown twice: Ballerina goes back to the theatre of the third film', async () => {
  const query = `event(name: "John goes to the Director") {
    works { title }
    participations { sentence }
  }`;
  expect(await ask(`{ before: asOf(date: "2020") { ${query} } now: ${query} }`)).toEqual({
    before: {
      event: {
        works: [{ title: 'John Wick: Chapter 3 – Parabellum' }],
        participations: [
          { sentence: 'John Wick begs for help in "John goes to the Director".' },
          { sentence: 'The Director is the host in "John goes to the Director".' },
          { sentence: 'Rooney dances in "John goes to the Director".' },
        ],
      },
    },
    now: {
      works: [{ title: 'John Wick: Chapter 3 – Parabellum' }, { title: 'Ballerina' }],
      participations: [
        { sentence: 'John Wick begs for help in "John goes to the Director".' },
        { sentence: 'The Director is the host in "John goes to the Director".' },
        { sentence: 'Eve Macarro dances in "John goes to the Director".' },
      ],
    },
  });
});

test('the fate of the family of Eve became known in three steps', async () => {
  expect(
    await ask(`{
      event(name: "Eve sees her father killed") {
        namings(history: true) { name since until }
        participations { participant { name } role }
      }
      asOf(date: "2018") { event(name: "family-murdered") { name participations { role } works { title } } }
    }`),
  ).toEqual({
    event: {
      namings: [
        { name: 'Her family is murdered', since: '2017-07-25', until: '2022-12-05' },
        { name: 'Her father is killed', since: '2022-12-05', until: '2025-06-05' },
        { name: 'Eve sees her father killed', since: '2025-06-05', until: null },
      ],
      participations: [
        { participant: { name: 'Javier Macarro' }, role: 'VICTIM' },
        { participant: { name: 'Eve Macarro' }, role: 'WITNESS' },
        { participant: { name: 'The Chancellor' }, role: 'INSTIGATOR' },
      ],
    },
    asOf: { event: { name: 'Her family is murdered', participations: [], works: [{ title: 'Ballerina' }] } },
  });
});

test('the life of a puppy is two events', async () => {
  expect(
    await ask(`{
      character(name: "Daisy") { participations { event { name } role } }
      events(where: { character: "Daisy", film: "John Wick" }) { nodes { name location { name } } }
    }`),
  ).toEqual({
    character: {
      participations: [
        { event: { name: 'A puppy comes to the door' }, role: 'PRESENT' },
        { event: { name: 'The car is stolen and the puppy killed' }, role: 'VICTIM' },
      ],
    },
    events: {
      nodes: [
        { name: 'A puppy comes to the door', location: { name: "John Wick's house" } },
        { name: 'The car is stolen and the puppy killed', location: { name: "John Wick's house" } },
      ],
    },
  });
});

test('the impossible task is mentioned in the first two films, and an animated film is planned about it', async () => {
  expect(
    await ask(`{
      asOf(film: "John Wick") { event(name: "The impossible task") { works { title } showings { told } } }
      event(name: "The impossible task") { works { title } }
    }`),
  ).toEqual({
    asOf: { event: { works: [{ title: 'John Wick' }], showings: [{ told: true }] } },
    event: {
      works: [
        { title: 'John Wick' },
        { title: 'John Wick: Chapter 2' },
        { title: 'Untitled John Wick animated prequel' },
      ],
    },
  });
});

test('an event is quoted in every sentence about it', async () => {
  expect(
    await ask(`{ event(name: "Perkins is executed") {
      participations { sentence } showings { sentence } situations { sentence } placements { sentence }
    } }`),
  ).toEqual({
    event: {
      participations: [
        { sentence: 'Winston Scott is the judge in "Perkins is executed".' },
        { sentence: 'Ms. Perkins is condemned in "Perkins is executed".' },
      ],
      showings: [{ sentence: '"Perkins is executed" is shown in John Wick.' }],
      situations: [{ sentence: '"Perkins is executed" happens in Central Park.' }],
      placements: [
        { sentence: '"Perkins is executed" happens after "Perkins strikes in the hotel".' },
        { sentence: '"Perkins is executed" happens after "Marcus dies for helping".' },
        { sentence: '"Perkins is executed" happens before "Viggo falls".' },
      ],
    },
  });
});
