import Database from 'better-sqlite3';
import { describe, expect, inject, test } from 'vitest';
import { membershipRoles, participationRoles } from '../../../schema/facts/roles.ts';
import { factKinds } from '../../../schema/tables/index.ts';
import { ask, graph } from '../../harness/graph.ts';

/** Facts in the states of their kind: an id, and a day on which to look at it. A kind without any shows its first fact. */
const samples: Partial<Record<(typeof factKinds)[number], [string, string?][]>> = {
  Naming: [
    ['Naming:character-charon--charon'],
    ['Naming:character-eve-macarro--rooney'],
    ['Naming:character-the-elder--the-elder-third-film'],
    ['Naming:character-john-wick--alias-baba-yaga'],
    ['Naming:film-ballerina--full-title-from-the-world-of-john-wick-ballerina'],
    ['Naming:film-john-wick--working-title-scorn'],
    ['Naming:film-ballerina--marketing-title-john-wick-presents-ballerina'],
  ],
  Summary: [['Summary:film-caine--2024-05-15'], ['Summary:character-charon--the-continental']],
  Status: [['Status:ballerina--in-development'], ['Status:ballerina--released'], ['Status:ballerina-2--not-greenlit']],
  Attribute: [
    ['Attribute:person-lance-reddick--born'],
    ['Attribute:person-lance-reddick--died'],
    ['Attribute:person-unity-phelan--born'],
    ['Attribute:person-keanu-reeves--profession-actor'],
    ['Attribute:person-keanu-reeves--known-for-the-matrix'],
    ['Attribute:character-charon--occupation'],
    ['Attribute:series-the-continental--runtime-minutes'],
    ['Attribute:film-john-wick--budget-usd'],
    ['Attribute:film-john-wick--box-office-usd'],
  ],
  Release: [
    ['Release:ballerina--2024-06-07-us-theatrical', '2023-04-30'],
    ['Release:ballerina--2024-06-07-us-theatrical'],
    ['Release:ballerina--2025-06-06-us-theatrical', '2025-06-05'],
    ['Release:ballerina--2025-06-06-us-theatrical'],
    ['Release:ballerina--2025-05-22-gb-premiere'],
    ['Release:ballerina--2025-07-01-us-video-on-demand'],
    ['Release:ballerina--undated-us-streaming-peacock', '2023-04-30'],
    ['Release:john-wick-chapter-4--2025-us-streaming-peacock'],
  ],
  Production: [
    ['Production:film-ballerina--distributor-lionsgate'],
    ['Production:film-john-wick-chapter-5--distributor-lionsgate'],
    ['Production:franchise-john-wick--creator-derek-kolstad'],
  ],
  Inclusion: [['Inclusion:john-wick--ballerina']],
  Episode: [['Episode:the-continental--1']],
  Casting: [
    ['Casting:lance-reddick--charon--ballerina'],
    ['Casting:norman-reedus--undisclosed--ballerina', '2023-04-30'],
    ['Casting:norman-reedus--undisclosed--ballerina'],
    ['Casting:colin-woodell--winston-scott--the-continental'],
    ['Casting:keanu-reeves--john-wick--john-wick-animated-prequel'],
    ['Casting:bridget-moynahan--helen-wick--john-wick-chapter-3-parabellum'],
  ],
  Credit: [
    ['Credit:len-wiseman--ballerina--director'],
    ['Credit:len-wiseman--ballerina--screenwriter'],
    ['Credit:david-leitch--john-wick--co-director'],
    ['Credit:albert-hughes--the-continental--director'],
    ['Credit:erica-lee--john-wick--producer'],
  ],
  Membership: [
    ['Membership:charon--continental-new-york--concierge'],
    ['Membership:eve-macarro--chancellors-cult--born-into'],
    ['Membership:marquis-de-gramont--high-table--emissary'],
  ],
  Relationship: [['Relationship:marquis-de-gramont--kills--charon'], ['Relationship:helen-wick--gave--daisy']],
  Change: [
    ['Change:membership-winston--continental-new-york--manager--begins'],
    ['Change:membership-winston--continental-new-york--manager--ends'],
    ['Change:membership-winston--continental-new-york--manager--resumes'],
    ['Change:membership-kd--nypd--detective--ends'],
  ],
  Participation: [['Participation:charon-killed--charon--victim']],
  Showing: [
    ['Showing:charon-killed--john-wick-chapter-4'],
    ['Showing:1955-fire--the-continental--prologue'],
    ['Showing:john-trained--john-wick-chapter-3-parabellum'],
    ['Showing:family-murdered--ballerina--prologue'],
  ],
  Placement: [
    ['Placement:jw4-after-jw3'],
    ['Placement:jw4-after-jw3-producers'],
    ['Placement:ballerina-after-jw3-article'],
    ['Placement:ballerina-overlaps-jw3'],
    ['Placement:ballerina-prologue'],
    ['Placement:uthh-after-jw4'],
    ['Placement:charon-killed--after--ny-hotel-destroyed'],
  ],
  Affiliation: [
    ['Affiliation:ruska-roma--answers-to--high-table'],
    ['Affiliation:continental-rome--branch-of--continental-hotels'],
  ],
  Situation: [['Situation:event-duel--sacre-coeur'], ['Situation:location-new-york-city--united-states']],
  Fate: [['Fate:charon--john-wick-chapter-4'], ['Fate:cassian--john-wick-chapter-2'], ['Fate:charon--john-wick']],
  Note: [
    ['Note:style-use'],
    ['Note:claim-release-date--article', '2023-04-30'],
    ['Note:claim-release-date--article'],
    ['Note:claim-release-date--later'],
    ['Note:claim-marquis-rank--later'],
  ],
  Completeness: [['Completeness:cast-of-ballerina'], ['Completeness:films-of-2023']],
  Unknown: [['Unknown:bounty-on-eve']],
};

/** The first fact of a kind in the seed. */
function firstOf(kind: string): string {
  const database = new Database(inject('dataset'), { readonly: true });
  const select = 'select id from facts where kind = ? order by position limit 1';
  const fact = database.prepare<[string], { id: string }>(select).get(kind);
  database.close();
  if (!fact) throw new Error(`The seed has no ${kind}; add a row.`);
  return fact.id;
}

describe('every kind of fact reads as a plain sentence in every state', () => {
  test.each(factKinds)('%s', async (kind) => {
    const facts = samples[kind] ?? [[firstOf(kind)]];
    const sentences = facts.map(async ([id = '', date = '2026-03-31']) => {
      const { then } = await ask(
        'query ($id: ID!, $date: Date!) { then: asOf(date: $date) { fact(id: $id) { sentence } } }',
        { id, date },
      );
      return then.fact?.sentence ?? `${id} is not known on ${date}`;
    });
    expect(await Promise.all(sentences)).toMatchSnapshot();
  });
});

test('every role in the seed has words, and all words are of a role in the seed', () => {
  const database = new Database(inject('dataset'), { readonly: true });
  const rolesIn = (table: string) => database.prepare(`select distinct role from ${table} order by role`).pluck().all();
  expect(Object.keys(membershipRoles).toSorted()).toEqual(rolesIn('memberships'));
  expect(Object.keys(participationRoles).toSorted()).toEqual(rolesIn('participations'));
  database.close();
});

test('every fact there is has a sentence, a url, and a place in the seed', async () => {
  const { data } = await graph.query<{ dataset: { counts: { kind: string; total: number }[] } }>(
    '{ dataset { counts { kind total } } }',
  );
  const facts = data?.dataset.counts.filter(({ kind }) => factKinds.some((each) => each === kind)) ?? [];
  expect(facts.map(({ kind }) => kind).toSorted()).toEqual([...factKinds].toSorted());
  const { people } = await ask(`{ people(first: 100) { nodes { neighbours { facts(first: 100) { nodes {
    id sentence url seed { file line } } } } } } }`);
  for (const { neighbours } of people.nodes) {
    for (const { id, sentence, url, seed } of neighbours.flatMap(
      (group: { facts: { nodes: object[] } }) => group.facts.nodes,
    )) {
      expect(sentence, id).toMatch(/^["\p{L}0-9].*[.!?"]$/su);
      expect(sentence, id).not.toMatch(/undefined|null|\[object|_|\b[A-Z]{3,}_/);
      expect(url).toBe(`/f/${id}`);
      expect(seed.file).toMatch(/^[a-z]+\.yaml$/);
      expect(seed.line).toBeGreaterThan(1);
    }
  }
});
