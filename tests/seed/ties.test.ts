import { describe, expect, test } from 'vitest';
import { readFacts } from '../../seed/index.ts';
import { refused, seedWith } from '../harness/seed-small.ts';

describe('a duplicate', () => {
  const tie = (from: string, kind: string, to: string) =>
    `- { from: ${from}, kind: ${kind}, to: ${to}, works: [john-wick], since: john-wick, confidence: high, citations: [{ source: guide }] }`;

  test('is refused: an entity, by its slug or a former one', () => {
    const cerberus = (slugs: string) => `
- slug: ${slugs}
  species: DOG
  names:
    - { name: Cerberus, since: john-wick }
  confidence: high
  citations: [{ source: guide }]
`;
    expect(refused({ characters: { add: cerberus('charon # !') } })).toEqual([
      'seed/characters.yaml:16: the character "charon" already exists at seed/characters.yaml:1; ' +
        'give this row another slug',
    ]);
    expect(refused({ characters: { add: cerberus('cerberus\n  formerSlugs: [charon] # !') } })).toEqual([
      'seed/characters.yaml:17: the character "charon" already exists at seed/characters.yaml:1; ' +
        'give this row another slug',
    ]);
  });

  test('is refused: a film and a series with the same slug, as both are works', () => {
    const rows = `
- slug: john-wick # !
  names:
    - { name: John Wick, since: john-wick }
  statuses:
    - { status: ANNOUNCED, since: john-wick }
  confidence: high
  citations: [{ source: guide }]
`;
    expect(refused({ series: { rows } })).toEqual([
      'seed/series.yaml:1: the work "john-wick" already exists at seed/films.yaml:1; give this row another slug',
    ]);
  });

  test('is refused: a source', () => {
    const add = '- { slug: guide, kind: NEWS, title: News, since: 2023-04-30, confidence: high } # !';
    expect(refused({ sources: { add } })).toEqual([
      'seed/sources.yaml:5: the source "guide" already exists at seed/sources.yaml:3; give this row another slug',
    ]);
  });

  test('is refused: a fact', () => {
    const add = `
- person: lance-reddick # !
  character: charon
  work: john-wick
  since: 2023-04-30
  confidence: low
  citations: [{ source: guide }]
`;
    expect(refused({ castings: { add } })).toEqual([
      'seed/castings.yaml:15: the fact "Casting:lance-reddick--charon--john-wick" already exists at seed/castings.yaml:1; remove one of the two',
    ]);
  });

  test('is refused: a work in a list of works', () => {
    expect(refused({ relationships: ['works: [john-wick]', 'works: [john-wick, john-wick] # !'] })).toEqual([
      'seed/relationships.yaml:4: works: the list has the same item twice; remove one',
    ]);
  });

  test('is refused: a relationship stored from both ends', () => {
    const allies = `${tie('charon', 'ALLY', 'winston')}\n${tie('winston', 'ALLY', 'charon')} # !\n`;
    expect(refused({ relationships: { rows: allies } })).toEqual([
      'seed/relationships.yaml:2: Relationship:winston--ally--charon says the same as ' +
        'Relationship:charon--ally--winston (seed/relationships.yaml:1); keep one, because a relationship is read from both ends',
    ]);
    expect(refused({ relationships: { add: `${tie('winston', 'EMPLOYS', 'charon')} # !` } })).toEqual([
      'seed/relationships.yaml:9: Relationship:winston--employs--charon says the same as ' +
        'Relationship:charon--works-for--winston (seed/relationships.yaml:1); keep one, because a relationship is read from both ends',
    ]);
  });

  test('is accepted when each end says something else: two characters may kill each other', () => {
    const rows = `${tie('charon', 'KILLS', 'winston')}\n${tie('winston', 'KILLS', 'charon')}\n`;
    expect(readFacts(seedWith({ relationships: { rows } })).facts.has('Relationship:winston--kills--charon')).toBe(
      true,
    );
  });
});

describe('a tie', () => {
  test('of branches never leads back to where it began', () => {
    const name = '{ name: The Continental, since: john-wick }';
    const affiliation = '{ kind: BRANCH_OF, organization: continental-new-york, since: john-wick }';
    expect(refused({ organizations: [name, `${name}\n  affiliations:\n    - ${affiliation}`] })).toEqual([
      'seed/organizations.yaml:17: BRANCH_OF has a cycle: Organization:continental -> ' +
        'Organization:continental-new-york -> Organization:continental; remove one of these facts',
    ]);
  });

  test('leads to another entity', () => {
    expect(refused({ relationships: ['to: winston', 'to: charon'] })).toEqual([
      'seed/relationships.yaml:1: Relationship:charon--works-for--charon connects Character:charon to itself; correct one of its two ends',
    ]);
    expect(
      refused({
        organizations: [
          'organization: continental, since: john-wick }',
          'organization: continental-new-york, since: john-wick } # !',
        ],
      }),
    ).toEqual([
      'seed/organizations.yaml:15: Affiliation:continental-new-york--branch-of--continental-new-york connects ' +
        'Organization:continental-new-york to itself; correct one of its two ends',
    ]);
  });
});
