import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('a source says that these are all of the films of Charon; of his castings none says so', async () => {
  const { character } = await ask(`{ character(name: "Charon") { films { title } complete(list: FILMS)
    castings: complete(list: CASTINGS) completeness { sentence citations { source { title } } } } }`);
  expect(character).toMatchObject({ complete: 'YES', castings: 'UNKNOWN' });
  expect(character.films).toHaveLength(5);
  expect(character.completeness).toMatchObject([{ sentence: 'The list of the films of Charon is complete.' }]);
});

test('an empty list means none where it is whole, and nothing where nobody says so', async () => {
  expect(
    await ask(`{ john: character(name: "John Wick") { series { title } complete(list: SERIES) }
      eve: character(name: "Eve") { series { title } complete(list: SERIES) } }`),
  ).toEqual({ john: { series: [], complete: 'YES' }, eve: { series: [], complete: 'UNKNOWN' } });
});

test('the films of the main series were four on the day of the article, and are five', async () => {
  const films = '{ franchise(name: "John Wick") { films { title } complete(list: FILMS) } }';
  const { now, then, between } = await ask(
    `{ now: asOf(date: "2025-12-31") ${films} then: asOf(date: "2023-04-30") ${films} between: asOf(film: "John Wick") ${films} }`,
  );
  expect([now, then, between].map(({ franchise }) => [franchise.films.length, franchise.complete])).toEqual([
    [5, 'YES'],
    [4, 'YES'],
    [1, 'UNKNOWN'],
  ]);
});

test('the cast of Ballerina is known not to be whole: a part goes unnamed', async () => {
  expect(
    await ask(`{ film(name: "Ballerina") { cast(first: 1) { complete } credits(first: 1) { complete } }
      person(name: "Anne Parillaud") { unknowns { sentence } } }`),
  ).toEqual({
    film: { cast: { complete: 'NO' }, credits: { complete: 'NO' } },
    person: {
      unknowns: [{ sentence: 'It is not known whom Anne Parillaud plays in Ballerina; her part goes unnamed.' }],
    },
  });
});

test('what is known to be unknown is said to be so, from the day on which it was', async () => {
  const death = '{ character(name: "John Wick") { unknowns { question } } }';
  expect(await ask(`{ before: asOf(date: "2025-03-31") ${death} after: asOf(date: "2025-04-01") ${death} }`)).toEqual({
    before: { character: { unknowns: [] } },
    after: {
      character: {
        unknowns: [{ question: 'whether John Wick is dead; it is shown as fact and treated as doubtful' }],
      },
    },
  });
});

test('the dataset counts what is uncited, unknown and changed', async () => {
  const { dataset, then } = await ask(
    '{ dataset { uncited unknowns changed viewDay day } then: asOf(date: "2014-10-30") { dataset { unknowns changed viewDay day } } }',
  );
  expect(dataset).toMatchObject({ unknowns: 10, viewDay: dataset.day });
  expect(dataset.uncited).toBeLessThan(30);
  expect(dataset.changed).toBeGreaterThan(100);
  expect(then.dataset).toEqual({ unknowns: 1, changed: 1, viewDay: '2014-10-24', day: dataset.day });
});
