import { expect, test } from 'vitest';
import { ask, refused } from '../../harness/graph.ts';

const titles = async (where: string): Promise<string[]> =>
  (await ask(`{ films(where: ${where}) { nodes { title } } }`)).films.nodes.map(
    ({ title }: { title: string }) => title,
  );
const names = async (list: string, where: string): Promise<string[]> =>
  (await ask(`{ ${list}(where: ${where}) { nodes { name } } }`))[list].nodes.map(({ name }: { name: string }) => name);

const chapters = ['John Wick', 'John Wick: Chapter 2', 'John Wick: Chapter 3 – Parabellum', 'John Wick: Chapter 4'];

test.each([
  ['{ year: 2017 }', ['John Wick: Chapter 2']],
  ['{ year: [2023, 2025] }', ['John Wick: Chapter 4', 'Ballerina']],
  ['{ person: "Keanu Reeves" }', [...chapters, 'Ballerina']],
  ['{ person: "Chad Stahelski", job: [DIRECTOR] }', chapters],
  ['{ person: "David Leitch", job: [DIRECTOR, CO_DIRECTOR] }', ['John Wick']],
  ['{ person: ["Halle Berry", "Donnie Yen"] }', ['John Wick: Chapter 3 – Parabellum', 'John Wick: Chapter 4']],
  ['{ character: "Sofia" }', ['John Wick: Chapter 3 – Parabellum']],
  ['{ character: ["Sofia", "Akira"] }', ['John Wick: Chapter 3 – Parabellum', 'John Wick: Chapter 4']],
  ['{ character: "Charon", year: 2025 }', ['Ballerina']],
  ['{ character: "Daisy" }', ['John Wick']],
  ['{ character: "John Wick\'s second dog" }', chapters],
  ['{ organization: "Rome Continental" }', ['John Wick: Chapter 2']],
  ['{ year: 1999 }', []],
])('films where %s', async (where, expected) => {
  expect(await titles(where)).toEqual(expected);
});

test('the films of an organization are those in which somebody belongs to it', async () => {
  expect(await titles('{ organization: "Ruska Roma" }')).toEqual([
    'John Wick: Chapter 3 – Parabellum',
    'John Wick: Chapter 4',
    'Ballerina',
  ]);
});

test.each([
  ['{ actor: "Ian McShane" }', ['Winston Scott']],
  ['{ actor: ["Colin Woodell", "Ayomide Adegun"] }', ['Charon', 'Winston Scott']],
  ['{ film: "John Wick", series: "The Continental" }', ['Charlie', 'Charon', 'Winston Scott']],
  ['{ species: DOG }', ['Daisy', "John Wick's second dog", "Sofia's dogs", "The Tracker's dog"]],
  ['{ species: DOG, film: "John Wick: Chapter 4" }', ["John Wick's second dog", "The Tracker's dog"]],
  ['{ organization: "The Continental", role: ["CONCIERGE"] }', ['Charon', 'Shimazu Akira']],
  ['{ organization: "The Continental", direct: true }', []],
  [
    '{ organization: "Ruska Roma", direct: true, film: "Ballerina" }',
    ['Eve Macarro', 'John Wick', 'Nogi', 'The Director'],
  ],
  ['{ event: "The duel at dawn", film: "John Wick: Chapter 3 – Parabellum" }', ['John Wick', 'Winston Scott']],
])('characters where %s', async (where, expected) => {
  expect(await names('characters', where)).toEqual(expected);
});

test('all conditions must hold: who in Ballerina belongs or belonged to a branch of the Continental', async () => {
  expect(await names('characters', '{ film: "Ballerina", organization: "The Continental" }')).toEqual([
    'Charon',
    'John Wick',
    'Winston Scott',
  ]);
});

test('a role can be given without an organization', async () => {
  expect(await names('characters', '{ role: ["CONCIERGE"] }')).toEqual(['Charon', 'Shimazu Akira']);
});

test.each([
  ['people', '{ film: "Ballerina", job: [DIRECTOR, SCREENWRITER] }', ['Len Wiseman', 'Shay Hatten']],
  ['people', '{ job: [COMPOSER] }', ['Joel J. Richard', 'Raffertie', 'Tyler Bates']],
  ['people', '{ character: "Eve", job: [EXECUTIVE_PRODUCER] }', []],
  ['actors', '{ character: "Winston" }', ['Colin Woodell', 'Fflyn Edwards', 'Ian McShane']],
  ['actors', '{ film: "John Wick: Chapter 3 – Parabellum", character: "Eve" }', ['Unity Phelan']],
  ['actors', '{ job: [DIRECTOR] }', ['Donnie Yen']],
  ['actors', '{ film: "John Wick: Chapter 4", job: [EXECUTIVE_PRODUCER] }', ['Keanu Reeves']],
  ['organizations', '{ branchOf: "Ruska Roma" }', ['Kikimora', 'Ruska Roma of Berlin', 'Tarkovsky Theater']],
  ['organizations', '{ member: "Eve", location: "New York City" }', ['Kikimora', 'Ruska Roma', 'Tarkovsky Theater']],
  [
    'events',
    '{ character: "Akira" }',
    ['Akira walks up to Caine', 'Battle of the Osaka Continental', 'Koji falls to Caine'],
  ],
  [
    'events',
    '{ series: "The Continental", character: "Charon" }',
    ['Cormac kills his cellist', 'Winston takes the New York Continental'],
  ],
  ['locations', '{ kind: [COUNTRY], film: "John Wick" }', []],
])('%s where %s', async (list, where, expected) => {
  expect(await names(list, where)).toEqual(expected);
});

test('a name in a filter that matches nothing is refused, and the message suggests the nearest', async () => {
  expect(await refused('{ films(where: { person: "Kenau Reeves" }) { totalCount } }')).toEqual([
    { code: 'BAD_USER_INPUT', message: 'No person is called "Kenau Reeves"; did you mean "Keanu Reeves"?' },
  ]);
});

test('a filter follows the view: in 2020 nobody was cast in Ballerina, and Rooney was in one film', async () => {
  expect(
    await ask(`{ asOf(date: "2020") {
      actors(where: { film: "Ballerina" }) { totalCount }
      films(where: { character: "Rooney" }) { nodes { title } }
    } }`),
  ).toEqual({
    asOf: { actors: { totalCount: 0 }, films: { nodes: [{ title: 'John Wick: Chapter 3 – Parabellum' }] } },
  });
});
