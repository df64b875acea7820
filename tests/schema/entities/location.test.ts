import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('the Rome Continental is in Rome, in Italy, and sources say so', async () => {
  expect(
    await ask(`{ organization(name: "Rome Continental") {
      locations { name kind within { name kind within { name } } }
      situations { sentence sinceWork { title } citations { source { title } } }
    } }`),
  ).toEqual({
    organization: {
      locations: [{ name: 'Rome', kind: 'CITY', within: { name: 'Italy', kind: 'COUNTRY', within: null } }],
      situations: [
        {
          sentence: 'The Rome Continental is in Rome.',
          sinceWork: { title: 'John Wick: Chapter 2' },
          citations: [
            { source: { title: 'John Wick: Chapter 2' } },
            { source: { title: 'Where is the Continental Hotel in John Wick?' } },
            { source: { title: 'All cameos you missed in the John Wick 2 cast' } },
            { source: { title: 'John Wick: Chapter 2 (2017)' } },
          ],
        },
      ],
    },
  });
});

test('two places are in Paris; events at the church are found there and in Paris', async () => {
  expect(
    await ask(`{
      location(name: "paris") { within { name } contains { name } organizations { name } events { name } }
      church: location(name: "sacre coeur") { name fictional events { name } }
      events(where: { location: "Paris" }) { nodes { name location { name } } }
    }`),
  ).toEqual({
    location: {
      within: { name: 'France' },
      contains: [{ name: 'Arc de Triomphe' }, { name: 'Sacré-Cœur' }],
      organizations: [{ name: 'Forces of the Marquis' }],
      events: [
        { name: 'Caine is forced back' },
        { name: 'The challenge' },
        { name: 'A night of hunters in Paris' },
        { name: 'The Tracker turns on Chidi' },
        { name: 'Akira walks up to Caine' },
      ],
    },
    church: {
      name: 'Sacré-Cœur',
      fictional: false,
      events: [
        { name: 'The duel at dawn' },
        { name: 'The Marquis is shot' },
        { name: 'John and Caine are freed' },
        { name: 'John collapses' },
      ],
    },
    events: {
      nodes: [
        { name: 'A night of hunters in Paris', location: { name: 'Paris' } },
        { name: 'Akira walks up to Caine', location: { name: 'Paris' } },
        { name: 'Caine is forced back', location: { name: 'Paris' } },
        { name: 'John and Caine are freed', location: { name: 'Sacré-Cœur' } },
        { name: 'John collapses', location: { name: 'Sacré-Cœur' } },
        { name: 'The challenge', location: { name: 'Paris' } },
        { name: 'The duel at dawn', location: { name: 'Sacré-Cœur' } },
        { name: 'The Marquis is shot', location: { name: 'Sacré-Cœur' } },
        { name: 'The Tracker turns on Chidi', location: { name: 'Paris' } },
      ],
    },
  });
});

test('the places of a film are those of its events', async () => {
  expect(
    await ask(`{
      second: locations(where: { film: "John Wick: Chapter 2" }) { nodes { name } }
      series: locations(where: { work: "The Continental" }) { nodes { name } }
    }`),
  ).toEqual({
    second: {
      nodes: [
        { name: "Abram's warehouse" },
        { name: 'Art museum with a mirror show' },
        { name: 'Central Park' },
        { name: "John Wick's house" },
        { name: 'New York City' },
        { name: 'New York subway' },
        { name: 'Rome' },
        { name: "The Bowery King's underground" },
      ],
    },
    series: { nodes: [{ name: 'London' }, { name: 'New York City' }] },
  });
});

test('places within a place, however deep, fictional or real', async () => {
  expect(
    await ask(`{
      club: location(name: "himmel und holle") { name }
      germany: locations(where: { within: "Germany" }) { nodes { name kind fictional } }
      invented: locations(where: { within: "Germany", fictional: true }) { nodes { name } }
      italy: organizations(where: { location: "Italy" }) { nodes { name } }
      nowhere: location(name: "Minus Eleven") { within { name } }
    }`),
  ).toEqual({
    club: { name: 'Himmel und Hölle' },
    germany: {
      nodes: [
        { name: 'Berlin', kind: 'CITY', fictional: false },
        { name: 'Himmel und Hölle', kind: 'VENUE', fictional: true },
      ],
    },
    invented: { nodes: [{ name: 'Himmel und Hölle' }] },
    italy: { nodes: [{ name: 'Rome Continental' }, { name: 'The Camorra' }] },
    nowhere: { within: null },
  });
});

test('what a place is known for grows with the films', async () => {
  expect(
    await ask(`{
      before: asOf(film: "John Wick") { location(name: "Central Park") { summary } }
      now: location(name: "Central Park") { summary }
    }`),
  ).toEqual({
    before: { location: { summary: 'Where Ms. Perkins is put to death.' } },
    now: { summary: 'Where Winston tells John he is cast out.' },
  });
});

test('a country has its article in a sentence', async () => {
  expect(await ask('{ location(name: "New York City") { situations { sentence } } }')).toEqual({
    location: { situations: [{ sentence: 'New York City is in the United States.' }] },
  });
});
