import { expect, test } from 'vitest';
import { readFacts } from '../../seed/index.ts';
import { refused, seedWith } from '../harness/seed-small.ts';

const winston = (slugs: string, since = '2023-04-30') => `
- slug: winston-scott # !
${slugs}  species: HUMAN
  names:
    - { name: Winston, since: john-wick }
    - { name: Winston Scott, since: ${since} }
  confidence: high
  citations: [{ source: guide }]
`;

test('a slug with a word that no name has on its first day is refused', () => {
  expect(refused({ characters: { add: winston('') } })).toEqual([
    'seed/characters.yaml:16: the slug "winston-scott" has "scott", which no name of it has on 2014-10-24; ' +
      'write the slug of that day under earlierSlugs, or say under slugReason why it has to be so',
  ]);
});

test('the slug of the first day, or a reason, mends it', () => {
  const earlier = '  slugSince: 2023-04-30\n  earlierSlugs: [{ slug: winston-of-ny, since: john-wick }]\n';
  expect(refused({ characters: { add: winston(earlier) } })).toEqual([
    expect.stringContaining('the slug "winston-of-ny" has "of", "ny", which no name of it has on 2014-10-24'),
  ]);
  const reason = winston('  slugReason: the name on the poster\n');
  expect([...readFacts(seedWith({ characters: { add: reason } })).entities.keys()]).toContain(
    'Character:winston-scott',
  );
});

test('an earlier slug needs the day of the later one, and the other way round', () => {
  for (const half of ['  slugSince: 2023-04-30\n', '  earlierSlugs: [{ slug: winston-w, since: john-wick }]\n']) {
    expect(refused({ characters: { add: winston(half) } })).toContainEqual(
      'seed/characters.yaml:16: slugSince and earlierSlugs go together; write both or neither',
    );
  }
});

test('the id of a fact has the slugs of the day of the fact, and its former id leads to it', () => {
  const rows = winston('  slugSince: 2023-04-30\n  earlierSlugs: [{ slug: mr-winston, since: john-wick }]\n').replace(
    'name: Winston,',
    'name: Mr Winston,',
  );
  const ledger = readFacts(seedWith({ characters: { add: rows } }));
  expect([...ledger.facts.keys()].filter((id) => /^Naming:character-(winston-scott|mr-winston)-/.test(id))).toEqual([
    'Naming:character-mr-winston--mr-winston',
    'Naming:character-winston-scott--winston-scott',
  ]);
  expect([...ledger.formerFactIds]).toEqual([
    ['Naming:character-winston-scott--mr-winston', 'Naming:character-mr-winston--mr-winston'],
  ]);
});
