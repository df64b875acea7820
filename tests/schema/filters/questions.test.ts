import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

// Questions that a fan has, each as one query over the filters, with the whole answer.

const questions: [question: string, query: string, names: string[]][] = [
  [
    'actors in both Ballerina and Chapter 4',
    `{ actors(where: { and: [{ castings: { work: { name: "Ballerina" } } }, { castings: { work: { name: "John Wick: Chapter 4" } } }] }) { nodes { name } } }`,
    ['Ian McShane', 'Keanu Reeves', 'Lance Reddick'],
  ],
  [
    'who of the High Table appears in Chapter 2',
    `{ characters(where: { organization: "High Table", work: "John Wick: Chapter 2" }) { nodes { name } } }`,
    ["Gianna D'Antonio", "Santino D'Antonio"],
  ],
  [
    'who died in Chapter 3',
    `{ characters(where: { fates: { status: DIES, work: { name: "John Wick: Chapter 3" } } }) { nodes { name } } }`,
    ['Ernest', 'Huang', 'Triad assassin', 'Zero'],
  ],
  [
    'women whom John Wick killed',
    `{ characters(where: { gender: FEMALE, killedBy: { name: "John Wick" } }) { nodes { name } } }`,
    ['Ares', "Gianna D'Antonio"],
  ],
  [
    'films that Chad Stahelski directed',
    `{ films(where: { credits: { job: DIRECTOR, person: { name: "Chad Stahelski" } } }) { nodes { name } } }`,
    ['John Wick', 'John Wick: Chapter 2', 'John Wick: Chapter 3 – Parabellum', 'John Wick: Chapter 4'],
  ],
  [
    'released films that he did not direct',
    `{ films(where: { not: { credits: { job: DIRECTOR, person: { name: "Chad Stahelski" } } } }) { nodes { name } } }`,
    ['Ballerina'],
  ],
  [
    "who killed the dog of John Wick's",
    `{ characters(where: { killed: { ownedBy: { name: "John Wick" } } }) { nodes { name } } }`,
    ['Iosef Tarasov'],
  ],
  [
    'events in Osaka, in the order of the story',
    `{ events(where: { location: "Osaka" }, orderBy: CHRONOLOGY) { nodes { name } } }`,
    ['Battle of the Osaka Continental', 'Koji falls to Caine'],
  ],
  [
    'characters in all five films',
    `{ characters(where: { and: [{ film: "John Wick" }, { film: "John Wick: Chapter 2" }, { film: "John Wick: Chapter 3" }, { film: "John Wick: Chapter 4" }, { film: "Ballerina" }] }) { nodes { name } } }`,
    ['Charon', 'John Wick', 'Winston Scott'],
  ],
  [
    'who appears in most films',
    `{ characters(orderBy: FILMS, direction: DESC, first: 3) { nodes { name } } }`,
    ['John Wick', 'Charon', 'Winston Scott'],
  ],
  [
    'the longest film',
    `{ films(orderBy: RUNTIME, direction: DESC, first: 1) { nodes { name } } }`,
    ['John Wick: Chapter 4'],
  ],
  [
    'people who both acted and produced',
    `{ people(where: { castings: {}, credits: { job: [PRODUCER, EXECUTIVE_PRODUCER] } }) { nodes { name } } }`,
    ['Donnie Yen', 'Keanu Reeves', 'Kirk Ward'],
  ],
  [
    'members of the Ruska Roma who appear in Chapter 3',
    `{ characters(where: { memberships: { organization: { name: "Ruska Roma" } }, film: "John Wick: Chapter 3" }) { nodes { name } } }`,
    ['Eve Macarro', 'John Wick', 'The Director'],
  ],
  [
    "people born before 1950 in Ballerina's cast",
    `{ people(where: { born: { to: "1949" }, castings: { work: { name: "Ballerina" } } }) { nodes { name } } }`,
    ['Ian McShane'],
  ],
  [
    'organizations with somebody who dies in Chapter 4',
    `{ organizations(where: { memberships: { character: { fates: { status: DIES, work: { name: "John Wick: Chapter 4" } } } } }) { nodes { name } } }`,
    [
      'Forces of the Marquis',
      'German branch of the High Table',
      'New York Continental',
      'Osaka Continental',
      'Ruska Roma',
      'Ruska Roma of Berlin',
      'Tarasov mob',
      'Tarkovsky Theater',
      'The High Table',
    ],
  ],
  [
    'what happens in the cities with a Continental',
    `{ events(where: { situations: { location: { situationsAsLocation: { entity: { organization: { branchOf: "The Continental" } } } } } }) { nodes { name } } }`,
    [
      'A price on Eve',
      'A price on John',
      'An Adjudicator sits in judgment',
      'Battle of the Osaka Continental',
      'Cormac kills his cellist',
      'Death of Charon',
      'Death of Frankie Scott',
      'Eve and Pine in Prague',
      'Eve arms herself',
      'Eve asks Winston for help',
      'Every killer in the city gives chase',
      'Gianna dies in Rome',
      'Iosef is killed',
      'John accepts the job',
      'John checks in at the Continental',
      'John fits himself out in Rome',
      'John is taken and freed',
      'John takes a second dog',
      'KD kills Cormac',
      'Koji falls to Caine',
      'Marcus dies for helping',
      'Perkins strikes in the hotel',
      'Santino is shot in the hotel',
      'Santino sells John out',
      'Siege of the New York Continental',
      'Sofia breaks with Berrada',
      'The coin press is stolen',
      'The fire of 1955',
      'The hour of grace',
      'The impossible task',
      'The New York Continental is blown up',
      'Viggo falls',
      'Winston proposes a duel',
      'Winston shoots the Adjudicator',
      'Winston takes the New York Continental',
      'Zero is beaten',
    ],
  ],
  [
    'releases in 2023',
    `{ works(where: { releaseDate: { from: "2023", to: "2023" } }) { nodes { name } } }`,
    ['John Wick: Chapter 4', 'The Continental'],
  ],
  [
    'characters nobody is recorded as playing',
    `{ characters(where: { not: { castings: {} } }) { nodes { name } } }`,
    [
      "Cormac's cellist",
      'Daisy',
      "Eve's mother",
      'Il Seong',
      "John Wick's second dog",
      'Pyotr',
      "Sofia's daughter",
      "Sofia's dogs",
      "The Tracker's dog",
    ],
  ],
  [
    'films with neither Winston nor Charon',
    `{ films(where: { not: { character: ["Winston", "Charon"] }, status: [NOT_GREENLIT, IN_DEVELOPMENT, ANNOUNCED, SCHEDULED, IN_PRODUCTION, POST_PRODUCTION, RELEASED] }) { nodes { name } } }`,
    ['Ballerina 2', 'Caine', 'Untitled John Wick animated prequel', 'John Wick: Chapter 5'],
  ],
  [
    'who was a member of two organizations',
    `{ characters(where: { memberships: { count: { min: 2, max: 2 } } }) { nodes { name } } }`,
    [
      'Caine',
      "Gianna D'Antonio",
      'Killa Harkan',
      'Marquis Vincent Bisset de Gramont',
      'Nogi',
      "Santino D'Antonio",
      'Sofia Al-Azwar',
      'The Director',
    ],
  ],
  [
    'who is in most organizations',
    `{ characters(where: { memberships: { count: { min: 4 } } }) { nodes { name } } }`,
    ['Eve Macarro', 'John Wick'],
  ],
  [
    'films that earned more than 300 million dollars, the highest first',
    `{ films(where: { boxOfficeUsd: { min: 300000000 } }, orderBy: BOX_OFFICE, direction: DESC) { nodes { name } } }`,
    ['John Wick: Chapter 4', 'John Wick: Chapter 3 – Parabellum'],
  ],
  [
    'films of less than two hours',
    `{ films(where: { runtimeMinutes: { max: 119 } }) { nodes { name } } }`,
    ['John Wick'],
  ],
  [
    'who is heard but not seen',
    `{ people(where: { castings: { qualifier: VOICE } }) { nodes { name } } }`,
    ['Keanu Reeves'],
  ],
  [
    'who owns a dog',
    `{ characters(where: { owns: { species: DOG } }) { nodes { name } } }`,
    ['John Wick', 'Sofia Al-Azwar', 'The Tracker'],
  ],
  [
    'the victims of those whom John killed',
    `{ characters(where: { killedBy: { killedBy: { name: "John Wick" } } }) { nodes { name } } }`,
    ['Charon', 'Daisy', 'Marcus', 'Pyotr'],
  ],
  [
    'the oldest of the cast of Chapter 4',
    `{ actors(where: { work: "John Wick: Chapter 4" }, orderBy: BIRTH, first: 2) { nodes { name } } }`,
    ['Ian McShane', 'Clancy Brown'],
  ],
  [
    'places in Chapter 4 that are countries or cities',
    `{ locations(where: { work: "John Wick: Chapter 4", kind: [CITY, COUNTRY] }) { nodes { name } } }`,
    ['Berlin', 'New York City', 'Osaka', 'Paris'],
  ],
  [
    'the organization with most members',
    `{ organizations(orderBy: MEMBERS, direction: DESC, first: 1) { nodes { name } } }`,
    ['The High Table'],
  ],
];

test.each(questions)('%s', async (_, query, names) => {
  const [list] = Object.values<{ nodes: { name: string }[] }>(await ask(query));
  expect(list?.nodes.map(({ name }) => name)).toEqual(names);
});

test('how many characters each film has', async () => {
  const { films } = await ask('{ films { nodes { name characters { id } } } }');
  expect(
    films.nodes.map(({ name, characters }: { name: string; characters: unknown[] }) => [name, characters.length]),
  ).toEqual([
    ['John Wick', 19],
    ['John Wick: Chapter 2', 21],
    ['John Wick: Chapter 3 – Parabellum', 23],
    ['John Wick: Chapter 4', 18],
    ['Ballerina', 16],
  ]);
});
