import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ExecutionResult } from 'graphql';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { writeDataset } from '../../../seed/dataset/write.ts';
import { readFacts } from '../../../seed/index.ts';
import { Ledger } from '../../../seed/ledger.ts';
import { Problems } from '../../../seed/problems.ts';
import { slugsOf } from '../../../seed/slugs.ts';
import { openGraph } from '../../../src/open-graph.ts';
import { selectionOf } from '../../harness/everything.ts';
import { ask, graph } from '../../harness/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'wickgraph-view-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = readFacts();
const days = [...new Set([...all.facts.values()].map(({ since }) => since))].toSorted();

/** The ledger as it would have been written on a day, without anything that became known later. */
function writtenOn(day: string): Ledger {
  const then = new Ledger(new Problems());
  for (const [slug, source] of all.sources) if (source.day <= day) then.sources.set(slug, source);
  for (const [id, fact] of all.facts) {
    if (fact.since > day) continue;
    const successor = fact.supersededById === null ? undefined : all.facts.get(fact.supersededById);
    then.facts.set(id, {
      ...fact,
      supersededById: successor && successor.since <= day ? fact.supersededById : null,
      disputedSince: fact.disputedSince !== null && fact.disputedSince <= day ? fact.disputedSince : null,
      participants: fact.participants.filter(({ since }) => since <= day),
      tieWorks: fact.tieWorks.filter(({ since }) => since <= day),
      citations: fact.citations.filter(({ since }) => since <= day),
    });
  }
  const known = new Set(
    [...then.facts.values()].flatMap(({ participants }) => participants.map((each) => each.entityId)),
  );
  for (const [id, entity] of all.entities) {
    if (!known.has(id)) continue;
    const workDay = 'day' in entity.columns ? entity.columns.day : null;
    const isOut = typeof workDay === 'string' && workDay <= day;
    then.entities.set(id, {
      ...entity,
      columns: { ...entity.columns, ...('day' in entity.columns && { day: isOut ? workDay : null }) },
      dated: slugsOf(all, entity).filter(({ since }) => since <= day),
    });
  }
  return then;
}

const { schema } = graph;
const every = '[NOT_GREENLIT, IN_DEVELOPMENT, ANNOUNCED, SCHEDULED, IN_PRODUCTION, POST_PRODUCTION, AIRING, RELEASED]';
const lists = [
  ...['films', 'allSeries', 'works'].flatMap((field) => [field, `${field}(where: { status: ${every} })`]).slice(1),
  ...['characters', 'people', 'actors', 'organizations', 'locations', 'events', 'franchises', 'sources'],
];
const typeOf = (list: string): string => {
  const field = list.replace(/\(.*/, '');
  const connection = schema.getQueryType()?.getFields()[field]?.type.toString().replace('!', '') ?? '';
  return connection.replace(/Connection$/, '');
};

/** The ids of the entities of some kinds. */
const ids = (kinds: string[]) =>
  [...all.entities.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
const some = <T>(list: T[], step = 17): T[] => list.filter((_, index) => index % step === 0);

/** Fields that together read everything: each list, its entities and what they point to; and searches for names. */
const names = [...all.facts.values()].flatMap(({ kind, columns }) => (kind === 'Naming' ? [String(columns.name)] : []));
const fields = [
  ...lists.flatMap((list) =>
    (/^(people|sources)$/.test(list) ? ['first: 100', 'last: 100'] : ['first: 100']).map((ends) => {
      const field = list.includes('(') ? list.replace(')', `, ${ends})`) : `${list}(${ends})`;
      return `${field} { totalCount nodes { ${selectionOf(schema, typeOf(list), list === 'franchises' ? 2 : 1)} } }`;
    }),
  ),
  'dataset { uncited unknowns changed viewDay counts { kind total } }',
  `timeline(first: 100) { totalCount nodes { ${selectionOf(schema, 'TimelineEntry', 0)} } }`,
  ...some(ids(['Film', 'Series', 'Event'])).flatMap((a) =>
    some(ids(['Film', 'Event']), 5).map(
      (b) => `comparison(a: "${a}", b: "${b}") { verdict sentence chain { sentence } }`,
    ),
  ),
  ...some(ids(['Character', 'Organization', 'Person']), 23).flatMap((from) =>
    some(ids(['Film', 'Character', 'Location']), 29).map(
      (to) =>
        `path(from: "${from}", to: "${to}", via: [COUNTRY]) { status paths { hops { fact { sentence } to { id } } } }`,
    ),
  ),
  ...[
    'work: "John Wick"',
    'work: "the-continental"',
    'event: "charon-killed", moment: BEFORE',
    'event: "excommunicado"',
  ].flatMap((point) => [
    `characters(first: 100) { nodes { id at(${point}) { ${selectionOf(schema, 'CharacterState', 0)} } } }`,
    `organizations(first: 100) { nodes { id at(${point}) { ${selectionOf(schema, 'OrganizationState', 0)} } } }`,
  ]),
  'characters(first: 100) { nodes { id films: complete(list: FILMS) series: complete(list: SERIES) } }',
  ...[...new Set(names)]
    .filter((_, index) => index % 6 === 0)
    .map((name) => `search(text: ${JSON.stringify(name)}, first: 50) { matched entity { id name distinction } }`),
];

/**
 * The data and errors of a result, without the content hash of its dataset, and without the day in ids: in a dataset that
 * ends on that day, ids have none.
 */
const comparable = ({ data, errors }: ExecutionResult): unknown =>
  JSON.parse(JSON.stringify({ data, errors }).replaceAll(/@\d{4}-\d\d-\d\d/g, ''));

describe('a view shows nothing that became known after its day', () => {
  /** Compares the view of the whole dataset with a dataset that was written on the day. */
  async function compareOn(day: string) {
    const file = join(folder, `${day}.sqlite`);
    writeDataset(writtenOn(day), '0.0.0-test', file);
    const past = openGraph({ file });
    const whole = openGraph({ file: inject('dataset') });
    try {
      for (const field of fields) {
        const [then, now] = await Promise.all([
          past.query<{ then: unknown }>(`{ then: asOf(date: "${day}") { q: ${field} } }`),
          whole.query<{ then: unknown }>(`{ then: asOf(date: "${day}") { q: ${field} } }`),
        ]);
        expect(comparable(now), field).toEqual(comparable(then));
      }
    } finally {
      past.close();
      whole.close();
      rmSync(file);
    }
  }

  test.each(['2014-10-24', '2019-10-08', '2023-04-30', '2024-09-26'])('on %s', compareOn, 60_000);

  test('on any other day', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...days), compareOn), { numRuns: 5 });
  }, 120_000);
});

test('the days of the views are those on which something became known, and few enough to page through', () => {
  expect(days.length).toBeGreaterThan(80);
  expect(days.length).toBeLessThan(200);
});

test('every fact of every view has a citation, and none that became known after the view', async () => {
  for (const day of days) {
    const { then } = await ask(
      `{ then: asOf(date: "${day}") { people(first: 100) { nodes { name castings(history: true) { id citations { source { since } } } namings(history: true) { id citations { source { since } } } } } } }`,
    );
    for (const { castings, namings } of then.people.nodes) {
      for (const { id, citations } of [...castings, ...namings]) {
        expect(citations.length, `${id} on ${day}`).toBeGreaterThan(0);
        for (const { source } of citations) expect(source.since <= day, `${id} on ${day}`).toBe(true);
      }
    }
  }
});
