import { expect, test } from 'vitest';
import { ask, recorded, refused } from '../../harness/graph.ts';

/** The hits of a search, best first: each kind and name, and the name that matched if it is another. */
async function found(text: string, more = ''): Promise<string[]> {
  const query = `query ($text: String!) { search(text: $text${more}) { matched entity { __typename name } } }`;
  const { search } = await ask(query, { text });
  return search.map(({ matched, entity }: { matched: string; entity: { __typename: string; name: string } }) =>
    [entity.__typename, entity.name, ...(matched === entity.name ? [] : [`(${matched})`])].join(' '),
  );
}

test.each([
  ['charron', 'Character Charon'],
  ['chraon', 'Character Charon'],
  ['wnston', 'Character Winston Scott (Winston)'],
  ['zreo', 'Character Zero'],
  ['parabelum', 'Film John Wick: Chapter 3 – Parabellum (Parabellum)'],
  ['jardani', 'Character John Wick (Jardani Jovonovich)'],
  ['babayaga', 'Character John Wick (Baba Yaga)'],
  ['kenau', 'Person Keanu Reeves'],
  ['skarsgard', 'Person Bill Skarsgård'],
  ['angelica huston', 'Person Anjelica Huston'],
  ['sacre', 'Location Sacré-Cœur'],
  ['hallstadt', 'Location Hallstatt'],
  ['tarkovski', 'Organization Tarkovsky Theater'],
  ['ronney', 'Character Eve Macarro (Rooney)'],
  ['casa blanca', 'Location Casablanca'],
  ['mr nobody', 'Character The Tracker (Mr. Nobody)'],
])('"%s" finds %s first', async (text, first) => {
  expect((await found(text))[0]).toBe(first);
});

test('two letters find names that are them or begin with them', async () => {
  expect(await found('KD')).toEqual(['Character KD Silva (KD)', 'Event KD kills Cormac']);
  expect(await found('87')).toEqual(['Organization 87Eleven']);
});

test('an exact match comes first, then names that begin with the text, then names with the word, then names with typos', async () => {
  expect(await found('zero')).toEqual([
    'Character Zero',
    "Character Zero's pupil",
    "Character Zero's pupil",
    "Organization Zero's pupils",
    'Event Zero is beaten',
    'Person Franco Nero',
  ]);
  expect(await found('john wick 4', ', first: 2')).toEqual([
    'Film John Wick: Chapter 4 (John Wick 4)',
    'Film John Wick: Chapter 2 (John Wick 2)',
  ]);
  expect(await found('wick', ', kinds: [CHARACTER]')).toEqual([
    'Character John Wick',
    'Character Helen Wick',
    "Character John Wick's second dog",
    'Character Tick Tock Man',
  ]);
});

test('for a name that several kinds share the character comes first, and `kinds` narrows the search', async () => {
  expect(await found('John Wick', ', first: 3')).toEqual([
    'Character John Wick',
    'Film John Wick',
    'Franchise John Wick',
  ]);
  expect(await found('caine', ', kinds: [FILM]')).toEqual(['Film Caine']);
  expect(await found('continental', ', kinds: [SERIES, ORGANIZATION], first: 2')).toEqual([
    'Series The Continental',
    'Organization The Continental',
  ]);
});

test.each([
  ['skars', ['Person Bill Skarsgård']],
  ['fishb', ['Person Laurence Fishburne']],
  ['jovon', ['Character John Wick (Jardani Jovonovich)']],
  ['macar', ['Character Eve Macarro', 'Character Javier Macarro']],
  ['gramo', ['Character Marquis Vincent Bisset de Gramont (The Marquis de Gramont)']],
])('the beginning of any word of a name finds it: "%s"', async (text, hits) => {
  expect(await found(text)).toEqual(expect.arrayContaining(hits));
});

test.each(['NEAR(', 'a OR b', '-x', 'col:foo', 'NOT', '{*}zq', 'zq" OR "a'])(
  'query syntax of the index is only text: %s finds nothing',
  async (text) => {
    expect(await found(text)).toEqual([]);
  },
);

test.each(['', '"', '*', '—'])('there is nothing to search for in "%s"', async (text) => {
  expect(await refused('query ($text: String!) { search(text: $text) { matched } }', { text })).toEqual([
    { code: 'BAD_USER_INPUT', message: 'There is nothing to search for. Write a name, or a part of one.' },
  ]);
});

test('an earlier view finds only the names it knows', async () => {
  const hits = 'matched entity { name }';
  expect(
    await ask(`{
      in2016: asOf(date: "2016-06-01") { bowery: search(text: "bowery") { ${hits} } search(text: "winston") { ${hits} } }
      in2020: asOf(date: "2020") { search(text: "rooney", first: 1) { ${hits} } eve: search(text: "macarro") { ${hits} } }
      search(text: "rooney", first: 1) { ${hits} }
    }`),
  ).toEqual({
    in2016: { bowery: [], search: [{ matched: 'Winston', entity: { name: 'Winston' } }] },
    in2020: { search: [{ matched: 'Rooney', entity: { name: 'Rooney' } }], eve: [] },
    search: [{ matched: 'Rooney', entity: { name: 'Eve Macarro' } }],
  });
});

test('an honorific tells who is meant among those with the same surname', async () => {
  expect((await found('Mr. Wick'))[0]).toBe('Character John Wick');
  expect((await found('Mrs. Wick'))[0]).toBe('Character Helen Wick');
});

test('a year counts for a work as far as the view knows its release', async () => {
  const first = 'first: 1) { entity { id } }';
  const chapter4 = [{ entity: { id: 'Film:john-wick-chapter-4' } }];
  const { in2021, ...latest } = await ask(`{
    in2021: asOf(date: "2021-06-01") { was: search(text: "john wick 2022", ${first} is: search(text: "john wick 2023", ${first} }
    was: search(text: "john wick 2022", ${first}
    is: search(text: "john wick 2023", ${first}
  }`);
  expect(in2021.was[0].entity.id).toMatch(/^Film:john-wick-chapter-4@/);
  expect(in2021.is[0]?.entity.id ?? '').not.toMatch(/^Film:john-wick-chapter-4@/);
  expect(latest.was).not.toEqual(chapter4);
  expect(latest.is).toEqual(chapter4);
});

test('another number is no answer', async () => {
  expect(await found('John Wick: Chapter 9')).toEqual([]);
});

test('a search costs one statement, and one more for the years of works when the text has a year', async () => {
  const statementsFor = async (text: string) =>
    (await recorded('query ($text: String!) { search(text: $text) { matched } }', { text })).statements.length;
  expect(await statementsFor('Reeves, Keanu')).toBe(1);
  expect(await statementsFor('JW')).toBe(1);
  expect(await statementsFor('john wick 2014')).toBe(2);
});

test('first may be from 1 to 50', async () => {
  expect(await refused('{ none: search(text: "wick", first: 0) { matched } }')).toEqual([
    { code: 'BAD_USER_INPUT', message: 'first must be from 1 to 50; 0 is not.' },
  ]);
  expect(await refused('{ search(text: "wick", first: 51) { matched } }')).toEqual([
    { code: 'BAD_USER_INPUT', message: 'first must be from 1 to 50; 51 is not.' },
  ]);
});
