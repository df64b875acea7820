import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { seedFolder } from '../../../seed/index.ts';
import { ask, recorded, refused } from '../../harness/graph.ts';

interface Group {
  kind: string;
  direction: string;
  total: number;
}
const counted = (groups: readonly Group[]) => groups.map((each) => `${each.kind} ${each.direction} ${each.total}`);

/** The groups around an entity, each as a line: CASTING character 6. */
const around = async (id: string, args = '', root = '') => {
  const inner = `node(id: "${id}") { ... on Entity { neighbours${args} { kind direction total } } }`;
  const { asOf, node } = await ask(root ? `{ ${root} { ${inner} } }` : `{ ${inner} }`);
  return counted((node ?? asOf.node).neighbours);
};

type Row = Record<string, unknown>;
const files = new Map<string, Row[]>();

/** How many current rows a seed file has; `events.showings` are lists within its rows. */
function said(list: string, column: string, slug: string): number {
  const [file = '', part] = list.split('.');
  const rows = files.get(file) ?? parse(readFileSync(join(seedFolder, `${file}.yaml`), 'utf8'));
  files.set(file, rows);
  // The seed has been checked, so this part of a row is a list of rows.
  const all: Row[] = part ? rows.flatMap((row: Row) => (row[part] ?? []) as Row[]) : rows;
  return all.filter((each) => each[column] === slug && !each.supersededBy).length;
}

test('around Charon: what he is, who plays him, his relationships, his part in events, and his fate', async () => {
  const kinds = `[NAMING, SUMMARY, ATTRIBUTE, CASTING, MEMBERSHIP, RELATIONSHIP, CHANGE, PARTICIPATION, FATE, NOTE,
    PLACEMENT, RELEASE]`;
  expect(await around('Character:charon', `(kinds: ${kinds})`)).toEqual([
    'NAMING subject 1',
    'SUMMARY subject 1',
    'ATTRIBUTE subject 1',
    'CASTING character 6',
    'MEMBERSHIP character 2',
    'RELATIONSHIP from 5',
    'RELATIONSHIP to 2',
    'CHANGE character 2',
    'CHANGE from 3',
    'CHANGE to 1',
    'PARTICIPATION participant 8',
    'FATE character 6',
    'NOTE DEPICTED 1',
    'NOTE subject 2',
  ]);
});

test('as of the third film, only what was known around him then', async () => {
  expect(await around('Character:charon', '', 'asOf(film: "Parabellum")')).toEqual([
    'NAMING subject 1',
    'SUMMARY subject 1',
    'ATTRIBUTE subject 1',
    'CASTING character 3',
    'MEMBERSHIP character 1',
    'RELATIONSHIP from 2',
    'PARTICIPATION participant 3',
    'FATE character 3',
    'NOTE subject 1',
  ]);
  expect(
    await around('Organization:ruska-roma', '(kinds: [MEMBERSHIP, AFFILIATION])', 'asOf(film: "Parabellum")'),
  ).toEqual(['MEMBERSHIP organization 3', 'AFFILIATION organization 1', 'AFFILIATION to 1']);
  expect(await ask('{ asOf(date: "2019") { node(id: "Person:ana-de-armas") { id } } }')).toEqual({
    asOf: { node: null },
  });
});

test.each([
  ['Character:charon', 'CASTING character', 'castings', 'character', 'charon'],
  ['Character:charon', 'MEMBERSHIP character', 'memberships', 'character', 'charon'],
  ['Character:charon', 'PARTICIPATION participant', 'events.participants', 'character', 'charon'],
  ['Film:ballerina', 'CASTING work', 'castings', 'work', 'ballerina'],
  ['Film:ballerina', 'CREDIT work', 'credits', 'work', 'ballerina'],
  ['Film:ballerina', 'SHOWING work', 'events.showings', 'work', 'ballerina'],
  ['Film:ballerina', 'FATE work', 'characters.fates', 'work', 'ballerina'],
  ['Film:ballerina', 'PLACEMENT subject', 'placements', 'work', 'ballerina'],
  ['Organization:ruska-roma', 'MEMBERSHIP organization', 'memberships', 'organization', 'ruska-roma'],
  ['Organization:ruska-roma', 'AFFILIATION to', 'organizations.affiliations', 'organization', 'ruska-roma'],
  ['Person:keanu-reeves', 'CASTING person', 'castings', 'person', 'keanu-reeves'],
  ['Person:keanu-reeves', 'CREDIT person', 'credits', 'person', 'keanu-reeves'],
])('around %s there are as many facts %s as the seed file %s has', async (id, group, list, column, slug) => {
  const total = said(list, column, slug);
  expect(total).toBeGreaterThan(0);
  expect(await around(id, `(kinds: [${group.split(' ')[0]}])`)).toContain(`${group} ${total}`);
});

test('the totals are those of the lists on the types', async () => {
  const found = await ask(`{
    character(name: "Charon") {
      neighbours(kinds: [CASTING, MEMBERSHIP, RELATIONSHIP, PARTICIPATION, FATE]) { total }
      castings { id } memberships { id } relationships { id } participations { id } fates { id }
    }
    film(name: "Ballerina") {
      neighbours(kinds: [CASTING, CREDIT]) { total } cast { totalCount } credits { totalCount }
    }
    organization(name: "Ruska Roma") {
      neighbours(kinds: [MEMBERSHIP, AFFILIATION]) { total }
      members(direct: true) { totalCount } affiliations { id } subordinates { id }
    }
    person(name: "Keanu Reeves") { neighbours(kinds: [CASTING, CREDIT]) { total } castings { id } credits { id } }
  }`);
  const totals = (name: string) => found[name].neighbours.map((each: Group) => each.total);
  const { castings, memberships, relationships, participations, fates } = found.character;
  const [cast, member, from, to, ...others] = totals('character');
  expect([cast, member, from + to, ...others]).toEqual(
    [castings, memberships, relationships, participations, fates].map((list) => list.length),
  );
  expect(totals('film')).toEqual([found.film.cast.totalCount, found.film.credits.totalCount]);
  const { members, affiliations, subordinates } = found.organization;
  expect(totals('organization')).toEqual([members.totalCount, affiliations.length, subordinates.length]);
  expect(totals('person')).toEqual([found.person.castings.length, found.person.credits.length]);
});

test('the facts of a group come in the order of the seed, a page at a time, each with its sentence', async () => {
  const query = `query ($after: String) { character(name: "Charon") { neighbours(kinds: [CASTING]) {
    total facts(first: 4, after: $after) { totalCount nodes { sentence } pageInfo { hasNextPage endCursor } }
  } } }`;
  const first = (await ask(query)).character.neighbours[0];
  expect(first).toEqual({
    total: 6,
    facts: {
      totalCount: 6,
      nodes: [
        { sentence: 'Lance Reddick plays Charon in John Wick.' },
        { sentence: 'Lance Reddick plays Charon in John Wick: Chapter 2.' },
        { sentence: 'Lance Reddick plays Charon in John Wick: Chapter 3 – Parabellum.' },
        { sentence: 'Lance Reddick plays Charon in John Wick: Chapter 4.' },
      ],
      pageInfo: { hasNextPage: true, endCursor: first.facts.pageInfo.endCursor },
    },
  });
  const second = (await ask(query, { after: first.facts.pageInfo.endCursor })).character.neighbours[0];
  expect(second.facts).toMatchObject({
    totalCount: 6,
    nodes: [
      { sentence: 'Lance Reddick plays Charon in Ballerina.' },
      {
        sentence: 'Ayomide Adegun plays a younger Charon in The Continental, a part that another actor played before.',
      },
    ],
    pageInfo: { hasNextPage: false },
  });
});

test('one of two groups of a kind can be paged: the relationships from John Wick, without those to him', async () => {
  const page = async (after: string) => {
    const { character } = await ask(
      `{ character(name: "John Wick") { neighbours(kinds: [RELATIONSHIP], directions: ["from"]) {
        total facts(first: 10, ${after}) { nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
    );
    expect(character.neighbours).toHaveLength(1);
    return character.neighbours[0];
  };
  const first = await page('after: null');
  const second = await page(`after: "${first.facts.pageInfo.endCursor}"`);
  const ids = [...first.facts.nodes, ...second.facts.nodes].map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(20);
  expect(second.facts.pageInfo.hasNextPage).toBe(first.total > 20);
});

test('a relationship is in the group of the role that the character has in it', async () => {
  expect(
    await ask(`{ character(name: "Charon") { neighbours(kinds: [RELATIONSHIP]) {
      kind direction facts { nodes { sentence } }
    } } }`),
  ).toEqual({
    character: {
      neighbours: [
        {
          kind: 'RELATIONSHIP',
          direction: 'from',
          facts: {
            nodes: [
              { sentence: 'Charon worked for Winston Scott.' },
              { sentence: 'Charon was an ally of John Wick.' },
              { sentence: "Charon was a friend of Cormac's cellist." },
              { sentence: "Charon once worked for Cormac O'Connor." },
              { sentence: "Charon betrays Cormac O'Connor." },
            ],
          },
        },
        {
          kind: 'RELATIONSHIP',
          direction: 'to',
          facts: {
            nodes: [
              { sentence: 'Marquis Vincent Bisset de Gramont kills Charon.' },
              { sentence: 'Winston Scott was a friend of Charon.' },
            ],
          },
        },
      ],
    },
  });
});

test('`kinds` narrows the groups; a kind without facts has no group', async () => {
  expect(await around('Person:keanu-reeves', '(kinds: [CREDIT, CASTING])')).toEqual([
    'CASTING person 7',
    'CREDIT person 3',
  ]);
  expect(await around('Person:keanu-reeves', '(kinds: [MEMBERSHIP])')).toEqual([]);
  expect(await around('Person:keanu-reeves', '(kinds: [])')).toEqual([]);
  expect(await refused('{ person(name: "Keanu Reeves") { neighbours(kinds: [FRIENDSHIP]) { total } } }')).toMatchObject(
    [{ message: 'Value "FRIENDSHIP" does not exist in "FactKind" enum.' }],
  );
});

test('superseded facts are left out: of three planned writers of Ballerina, one wrote it', async () => {
  const credits = 'film(name: "Ballerina") { neighbours(kinds: [CREDIT]) { facts { nodes { sentence } } } }';
  const found = await ask(`{ ${credits} then: asOf(date: "2023-04-30") { ${credits} } }`);
  const writing = ({ film }: typeof found): string[] =>
    film.neighbours[0].facts.nodes
      .map(({ sentence }: { sentence: string }) => sentence)
      .filter((each: string) => / (wrote|write) /.test(each));
  expect(writing(found.then)).toEqual([
    'Shay Hatten is to write the screenplay of Ballerina.',
    'Shay Hatten is to write the story of Ballerina.',
    'Len Wiseman is to write the screenplay of Ballerina.',
    'Emerald Fennell is to write the screenplay of Ballerina.',
  ]);
  expect(writing(found)).toEqual(['Shay Hatten wrote the screenplay of Ballerina.']);
});

test('the facts take one statement for each kind, around however many entities', async () => {
  const query = `query ($first: Int) { characters(first: $first) { nodes { neighbours {
    kind total facts { nodes { sentence citations { source { title } } } }
  } } } }`;
  for (const first of [1, 100]) {
    const { data, statements } = await recorded(query, { first });
    const kinds = new Set(
      data.characters.nodes.flatMap((each: { neighbours: Group[] }) => each.neighbours.map(({ kind }) => kind)),
    );
    // And one for each thing that sentences ask for: names, releases, ends of ties, kinds of place.
    expect(statements.length).toBeLessThanOrEqual(kinds.size + 10);
  }
  const totals = '{ characters { nodes { neighbours { kind direction total } } } }';
  expect((await recorded(totals)).statements).toHaveLength(2);
});
