import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('one query can read an earlier day and today', async () => {
  expect(
    await ask(`{
      before: asOf(date: "2023-05-01") { film(name: "Ballerina") { name releaseDate } }
      now: film(name: "Ballerina") { name releaseDate }
    }`),
  ).toEqual({
    before: { film: { name: 'Ballerina', releaseDate: '2024-06-07' } },
    now: { name: 'Ballerina', releaseDate: '2025-06-06' },
  });
});

test('before the first day the universe is empty, and every field still has a value', async () => {
  expect(
    await ask(`{ asOf(date: "1975") {
      films { totalCount nodes { title } pageInfo { hasNextPage endCursor } }
      characters { totalCount } people { totalCount } sources { totalCount } franchises { totalCount }
      character(name: "Charon") { name }
      node(id: "Character:charon") { id }
      nodes(ids: ["Film:john-wick", "Source:dt-ballerina-guide"]) { id }
      fact(id: "Casting:lance-reddick--charon--john-wick") { id }
      search(text: "john wick") { matched }
      dataset { counts { kind total } }
    } }`),
  ).toEqual({
    asOf: {
      films: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
      characters: { totalCount: 0 },
      people: { totalCount: 0 },
      sources: { totalCount: 0 },
      franchises: { totalCount: 0 },
      character: null,
      node: null,
      nodes: [null, null],
      fact: null,
      search: [],
      dataset: { counts: [{ kind: 'Source', total: 0 }] },
    },
  });
});

test('as of the first film there is one hotel, no High Table, and a man of three names', async () => {
  expect(
    await ask(`{ asOf(film: "John Wick") {
      films { nodes { title } }
      character(name: "Baba Yaga") { name aliases summary }
      jardani: character(name: "Jardani Jovonovich") { name }
      charon: character(name: "Charon") { summary films { title } works { title } fates { status } }
      organizations(where: { fictional: true }) { nodes { name } }
      search(text: "high table") { matched }
    } }`),
  ).toEqual({
    asOf: {
      films: { nodes: [{ title: 'John Wick' }] },
      character: {
        name: 'John Wick',
        aliases: ['Baba Yaga', 'The Boogeyman'],
        summary:
          'Once the most feared killer of the Tarasov mob, who bought his way out of the trade to marry; ' +
          'loss drags him back. Almost always seen in a black suit.',
      },
      jardani: null,
      charon: {
        summary: 'Concierge of the New York Continental, exact and loyal to the house.',
        films: [{ title: 'John Wick' }],
        works: [{ title: 'John Wick' }],
        fates: [{ status: 'ALIVE' }],
      },
      organizations: { nodes: [{ name: 'New York Continental' }, { name: 'Tarasov mob' }] },
      search: [],
    },
  });
});

test('an upcoming film has a date, and actors whose parts are undisclosed', async () => {
  expect(
    await ask(`{ asOf(date: "2016-06-01") {
      films { nodes { title } }
      film(name: "John Wick 2") {
        status released releaseDate summary
        cast { nodes { person { name } character { name } } }
      }
    } }`),
  ).toEqual({
    asOf: {
      films: { nodes: [{ title: 'John Wick' }] },
      film: {
        status: 'IN_PRODUCTION',
        released: false,
        releaseDate: '2017-02-10',
        summary: 'The hit man of the first film is back; part of the story is set in Rome.',
        cast: {
          nodes: [
            { person: { name: 'Keanu Reeves' }, character: { name: 'John Wick' } },
            { person: { name: 'Bridget Moynahan' }, character: { name: 'Helen Wick' } },
            { person: { name: 'Ian McShane' }, character: { name: 'Winston' } },
            { person: { name: 'Lance Reddick' }, character: { name: 'Charon' } },
            { person: { name: 'John Leguizamo' }, character: { name: 'Aurelio' } },
            { person: { name: 'Thomas Sadoski' }, character: { name: 'Jimmy' } },
            { person: { name: 'Riccardo Scamarcio' }, character: null },
            { person: { name: 'Ruby Rose' }, character: null },
            { person: { name: 'Common' }, character: null },
            { person: { name: 'Laurence Fishburne' }, character: null },
            { person: { name: 'Peter Stormare' }, character: null },
          ],
        },
      },
    },
  });
});

test('a month and a year mean their last day; a day without changes means the last day with one', async () => {
  const view =
    'film(name: "Ballerina") { releaseDate placements { relation } } series(name: "The Continental") { released }';
  expect(
    await ask(`{
      eve: asOf(date: "2023-04-29") { ${view} }
      month: asOf(date: "2023-04") { ${view} }
      between: asOf(date: "2023-06-15") { ${view} }
      year: asOf(date: "2023") { ${view} }
    }`),
  ).toEqual({
    eve: {
      film: { releaseDate: '2024-06-07', placements: [{ relation: 'BEFORE' }] },
      series: { released: false },
    },
    month: {
      film: { releaseDate: '2024-06-07', placements: [{ relation: 'AFTER' }, { relation: 'BEFORE' }] },
      series: { released: false },
    },
    between: {
      film: { releaseDate: '2024-06-07', placements: [{ relation: 'AFTER' }, { relation: 'BEFORE' }] },
      series: { released: false },
    },
    year: {
      film: { releaseDate: '2024-06-07', placements: [{ relation: 'AFTER' }, { relation: 'BEFORE' }] },
      series: { released: true },
    },
  });
});

test('as of a work means the day of its release: the first day anywhere for a film, the last episode for a series', async () => {
  expect(
    await ask(`{
      film: asOf(film: "Ballerina") { film(name: "Ballerina") { released } }
      before: asOf(date: "2025-06-04") { film(name: "Ballerina") { released } }
      series: asOf(series: "The Continental") { series(name: "The Continental") { released episodes { number } } }
      future: asOf(date: "2099") { films { totalCount } }
    }`),
  ).toEqual({
    film: { film: { released: true } },
    before: { film: { released: false } },
    series: { series: { released: true, episodes: [{ number: 1 }, { number: 2 }, { number: 3 }] } },
    future: { films: { totalCount: 5 } },
  });
});
