import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('the franchise has five films and a series, with three films and a series to come', async () => {
  expect(
    await ask(`{ franchise(name: "john wick") {
      name url attributes { sentence } productions { sentence } works { __typename title status }
    } }`),
  ).toEqual({
    franchise: {
      name: 'John Wick',
      url: '/franchise/john-wick',
      attributes: [{ sentence: 'The John Wick franchise started in 2014.' }],
      productions: [
        { sentence: 'Derek Kolstad created the John Wick franchise.' },
        { sentence: 'Lionsgate owns the John Wick franchise.' },
      ],
      works: [
        { __typename: 'Film', title: 'John Wick', status: 'RELEASED' },
        { __typename: 'Film', title: 'John Wick: Chapter 2', status: 'RELEASED' },
        { __typename: 'Film', title: 'John Wick: Chapter 3 – Parabellum', status: 'RELEASED' },
        { __typename: 'Film', title: 'John Wick: Chapter 4', status: 'RELEASED' },
        { __typename: 'Series', title: 'The Continental', status: 'RELEASED' },
        { __typename: 'Film', title: 'Ballerina', status: 'RELEASED' },
        { __typename: 'Film', title: 'Caine', status: 'ANNOUNCED' },
        { __typename: 'Film', title: 'Untitled John Wick animated prequel', status: 'ANNOUNCED' },
        { __typename: 'Film', title: 'John Wick: Chapter 5', status: 'ANNOUNCED' },
        { __typename: 'Series', title: 'John Wick: Under the High Table', status: 'IN_DEVELOPMENT' },
      ],
    },
  });
});

test('it was one film, then a series of films, then a world', async () => {
  const works = 'franchises { totalCount nodes { works { title } } }';
  expect(
    await ask(`{
      premiere: asOf(date: "2014-10-23") { ${works} }
      first: asOf(film: "John Wick") { ${works} }
      world: asOf(date: "2017-12") { ${works} }
    }`),
  ).toEqual({
    premiere: { franchises: { totalCount: 0, nodes: [] } },
    first: { franchises: { totalCount: 1, nodes: [{ works: [{ title: 'John Wick' }] }] } },
    world: {
      franchises: {
        totalCount: 1,
        nodes: [
          {
            works: [
              { title: 'John Wick' },
              { title: 'John Wick: Chapter 2' },
              { title: 'John Wick: Chapter 3' },
              { title: 'Ballerina' },
              { title: 'The Continental' },
            ],
          },
        ],
      },
    },
  });
});

test('a work belongs to the franchise from the day it became known; a mere hope does not', async () => {
  expect(
    await ask(`{
      film(name: "Ballerina") { franchises { name } }
      hope: film(name: "Ballerina 2") { franchises { name } }
      films(where: { franchise: "John Wick", status: [RELEASED, ANNOUNCED] }) { totalCount }
    }`),
  ).toEqual({ film: { franchises: [{ name: 'John Wick' }] }, hope: { franchises: [] }, films: { totalCount: 8 } });
});
