import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('Lance Reddick is Charon in five films; two opened after his death', async () => {
  expect(
    await ask(`{ person(name: "Lance Reddick") {
      born died professions knownFor
      castings { character { name } work { name } posthumous }
      films { title } series { title }
    } }`),
  ).toEqual({
    person: {
      born: '1962-06-07',
      died: '2023-03-17',
      professions: ['ACTOR'],
      knownFor: ['Bosch'],
      castings: [
        { character: { name: 'Charon' }, work: { name: 'John Wick' }, posthumous: false },
        { character: { name: 'Charon' }, work: { name: 'John Wick: Chapter 2' }, posthumous: false },
        { character: { name: 'Charon' }, work: { name: 'John Wick: Chapter 3 – Parabellum' }, posthumous: false },
        { character: { name: 'Charon' }, work: { name: 'John Wick: Chapter 4' }, posthumous: true },
        { character: { name: 'Charon' }, work: { name: 'Ballerina' }, posthumous: true },
      ],
      films: [
        { title: 'John Wick' },
        { title: 'John Wick: Chapter 2' },
        { title: 'John Wick: Chapter 3 – Parabellum' },
        { title: 'John Wick: Chapter 4' },
        { title: 'Ballerina' },
      ],
      series: [],
    },
  });
});

test('nobody is dead before the news of the death', async () => {
  expect(
    await ask(`{
      before: asOf(date: "2023-03-16") { person(name: "Lance Reddick") { died } }
      after: asOf(date: "2023-03-17") { person(name: "Lance Reddick") { died } }
      greene: asOf(date: "2025-12-12") { person(name: "Peter Greene") { died } }
      now: person(name: "Peter Greene") { died }
    }`),
  ).toEqual({
    before: { person: { died: null } },
    after: { person: { died: '2023-03-17' } },
    greene: { person: { died: null } },
    now: { died: '2025-12-12' },
  });
});

test('Chad Stahelski directed the four chapters and is behind nearly everything else', async () => {
  expect(
    await ask(`{ person(name: "Chad Stahelski") {
      credits { work { title } job status }
      films { title } series { title }
      works { title }
    } }`),
  ).toEqual({
    person: {
      credits: [
        { work: { title: 'John Wick' }, job: 'DIRECTOR', status: 'FINAL' },
        { work: { title: 'John Wick: Chapter 2' }, job: 'DIRECTOR', status: 'FINAL' },
        { work: { title: 'John Wick: Chapter 3 – Parabellum' }, job: 'DIRECTOR', status: 'FINAL' },
        { work: { title: 'John Wick: Chapter 4' }, job: 'DIRECTOR', status: 'FINAL' },
        { work: { title: 'John Wick: Chapter 4' }, job: 'PRODUCER', status: 'FINAL' },
        { work: { title: 'Ballerina' }, job: 'PRODUCER', status: 'FINAL' },
        { work: { title: 'Ballerina' }, job: 'ADDITIONAL_PHOTOGRAPHY_DIRECTOR', status: 'UNVERIFIED' },
        { work: { title: 'The Continental' }, job: 'EXECUTIVE_PRODUCER', status: 'FINAL' },
        { work: { title: 'Caine' }, job: 'PRODUCER', status: 'ANNOUNCED' },
        { work: { title: 'John Wick: Chapter 5' }, job: 'DIRECTOR', status: 'ANNOUNCED' },
        { work: { title: 'John Wick: Chapter 5' }, job: 'PRODUCER', status: 'ANNOUNCED' },
        { work: { title: 'Untitled John Wick animated prequel' }, job: 'PRODUCER', status: 'ANNOUNCED' },
        { work: { title: 'John Wick: Under the High Table' }, job: 'DIRECTOR', status: 'ANNOUNCED' },
        { work: { title: 'John Wick: Under the High Table' }, job: 'EXECUTIVE_PRODUCER', status: 'ANNOUNCED' },
      ],
      films: [
        { title: 'John Wick' },
        { title: 'John Wick: Chapter 2' },
        { title: 'John Wick: Chapter 3 – Parabellum' },
        { title: 'John Wick: Chapter 4' },
        { title: 'Ballerina' },
      ],
      series: [{ title: 'The Continental' }],
      works: [
        { title: 'John Wick' },
        { title: 'John Wick: Chapter 2' },
        { title: 'John Wick: Chapter 3 – Parabellum' },
        { title: 'John Wick: Chapter 4' },
        { title: 'The Continental' },
        { title: 'Ballerina' },
        { title: 'Caine' },
        { title: 'Untitled John Wick animated prequel' },
        { title: 'John Wick: Chapter 5' },
        { title: 'John Wick: Under the High Table' },
      ],
    },
  });
});

test('some act and make: Keanu Reeves produces, Kirk Ward has a part in the series he runs', async () => {
  expect(
    await ask(`{
      reeves: person(name: "keanu reeves") { characters { name } credits { sentence } }
      ward: person(name: "Kirk Ward") { castings { sentence } credits { job } }
      both: person(name: "Daniel Bernhardt") { characters { name distinction } }
    }`),
  ).toEqual({
    reeves: {
      characters: [{ name: 'John Wick' }],
      credits: [
        { sentence: 'Keanu Reeves was an executive producer of John Wick: Chapter 4.' },
        { sentence: 'Keanu Reeves is to produce the untitled John Wick animated prequel.' },
        { sentence: 'Keanu Reeves is to be an executive producer of John Wick: Under the High Table.' },
      ],
    },
    ward: {
      castings: [{ sentence: "Kirk Ward plays the Adjudicator's henchman in The Continental." }],
      credits: [{ job: 'DEVELOPER' }, { job: 'SCREENWRITER' }, { job: 'SHOWRUNNER' }, { job: 'EXECUTIVE_PRODUCER' }],
    },
    both: {
      characters: [
        { name: 'Kirill', distinction: null },
        { name: 'Cult assassin', distinction: 'unnamed' },
      ],
    },
  });
});

test('what somebody works as reads as a sentence', async () => {
  const query = '{ person(name: "Chad Stahelski") { professions attributes { attribute sentence } } }';
  const { person } = await ask(query);
  expect(person.professions).toEqual(['DIRECTOR', 'PRODUCER', 'STUNTS']);
  expect(person.attributes.filter((each: { attribute: string }) => each.attribute === 'PROFESSION')).toEqual([
    { attribute: 'PROFESSION', sentence: 'Chad Stahelski works as a director.' },
    { attribute: 'PROFESSION', sentence: 'Chad Stahelski works as a producer.' },
    { attribute: 'PROFESSION', sentence: 'Chad Stahelski works in stunts.' },
  ]);
});

test.each([
  ['bill skarsgard', 'Bill Skarsgård'],
  ['PAL ULVIK ROKSETH', 'Pål Ulvik Rokseth'],
  ['Elisabet Ronaldsdottir', 'Elísabet Ronaldsdóttir'],
  ['hubert point du jour', 'Hubert Point-Du Jour'],
  ['joel j richard', 'Joel J. Richard'],
])('"%s" is %s', async (given, name) => {
  expect(await ask('query ($given: String!) { person(name: $given) { name } }', { given })).toEqual({
    person: { name },
  });
});
