import { describe, expect, test } from 'vitest';
import { readFacts } from '../seed/index.ts';
import { refused, seedWith } from './seed-small.ts';

describe('a row of another shape', () => {
  test('has a field that is not known: it names the nearest one, or all', () => {
    expect(refused({ castings: ['character: charon', 'charakter: charon # !'] })).toEqual([
      'seed/castings.yaml:2: the row has no field "charakter"; did you mean "character"?',
    ]);
    expect(refused({ castings: ['[{ source: guide }]', '\n    - source: guide\n      seite: 3 # !'] })).toEqual([
      'seed/castings.yaml:8: citations has no field "seite"; remove it, or write one of source, at',
    ]);
  });

  test('has a value that is none of those allowed', () => {
    expect(refused({ characters: ['species: HUMAN', 'species: HUMEN # !'] })).toEqual([
      'seed/characters.yaml:2: species can\'t be "HUMEN"; did you mean "HUMAN"?',
    ]);
    expect(refused({ characters: ['species: HUMAN', 'species: CENTAUR # !'] })).toEqual([
      'seed/characters.yaml:2: species can\'t be "CENTAUR"; write one of HUMAN, DOG',
    ]);
  });

  test('has a number, a list or nothing where a text belongs', () => {
    expect(
      refused({ people: ['value: 1962-06-07, since: john-wick }', 'value: 1962, since: john-wick } # !'] }),
    ).toEqual(['seed/people.yaml:5: attributes.value must be a text; write it in quotes: "1962"']);
    expect(refused({ castings: ['character: charon', 'character: [charon] # !'] })).toEqual([
      'seed/castings.yaml:2: character must be a text; a text with brackets needs quotes',
    ]);
    expect(refused({ castings: ['character: charon', 'character: # !'] })).toEqual([
      'seed/castings.yaml:2: character is empty; fill it in or remove it',
    ]);
  });

  test('has a slug that is not written like one', () => {
    expect(refused({ castings: ['person: lance-reddick', 'person: Lance Reddick # !'] })).toEqual([
      'seed/castings.yaml:1: person: a slug is lower-case words joined by hyphens, such as charon',
    ]);
  });

  test('has only names beside the primary one', () => {
    const name = '\n    - { name: Charon, since: john-wick';
    expect(refused({ characters: [`${name} }`, `${name}, kind: ALIAS } # !`] })).toEqual([
      'seed/characters.yaml:4: names: give it a primary name, one without a kind',
    ]);
  });

  test('has both of two fields that exclude each other, or neither', () => {
    const event = (participants: string) => ({
      events: {
        rows: `
- slug: night
  names:
    - { name: A night, since: john-wick }
  showings:
    - { work: john-wick, since: john-wick }
  participants:
    - { character: charon, role: HOST, since: john-wick }
    - { ${participants}role: GUEST, since: john-wick } # !
  confidence: high
  citations: [{ source: guide }]
`,
      },
    });
    const message = 'seed/events.yaml:8: participants: name a character or an organization, not both';
    expect(refused(event('character: winston, organization: continental, '))).toEqual([message]);
    expect(refused(event(''))).toEqual([message]);
  });
});

describe('what stands twice', () => {
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
      'seed/characters.yaml:16: the character "charon" stands at seed/characters.yaml:1 already; ' +
        'give this one a slug of its own',
    ]);
    expect(refused({ characters: { add: cerberus('cerberus\n  formerSlugs: [charon] # !') } })).toEqual([
      'seed/characters.yaml:17: the character "charon" stands at seed/characters.yaml:1 already; ' +
        'give this one a slug of its own',
    ]);
  });

  test('is refused: a film and a series of one slug, as both are works', () => {
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
      'seed/series.yaml:1: the work "john-wick" stands at seed/films.yaml:1 already; give this one a slug of its own',
    ]);
  });

  test('is refused: a source', () => {
    const add = '- { slug: guide, kind: NEWS, title: News, since: 2023-04-30, confidence: high } # !';
    expect(refused({ sources: { add } })).toEqual([
      'seed/sources.yaml:5: the source "guide" stands at seed/sources.yaml:3 already; give this one a slug of its own',
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
      'seed/castings.yaml:15: the fact "Casting:lance-reddick--charon--john-wick" stands at seed/castings.yaml:1 already; remove one',
    ]);
  });

  test('is refused: a work in a list of works', () => {
    expect(refused({ relationships: ['works: [john-wick]', 'works: [john-wick, john-wick] # !'] })).toEqual([
      'seed/relationships.yaml:4: works: the same stands here twice; remove one',
    ]);
  });

  test('is refused: a relationship that is stored from both ends', () => {
    const allies = `${tie('charon', 'ALLY', 'winston')}\n${tie('winston', 'ALLY', 'charon')} # !\n`;
    expect(refused({ relationships: { rows: allies } })).toEqual([
      'seed/relationships.yaml:2: Relationship:winston--ally--charon says the same as ' +
        'Relationship:charon--ally--winston (seed/relationships.yaml:1); keep one, it is read from both ends',
    ]);
    expect(refused({ relationships: { add: `${tie('winston', 'EMPLOYS', 'charon')} # !` } })).toEqual([
      'seed/relationships.yaml:9: Relationship:winston--employs--charon says the same as ' +
        'Relationship:charon--works-for--winston (seed/relationships.yaml:1); keep one, it is read from both ends',
    ]);
  });

  test('is welcome where each end says something of its own: two may kill each other', () => {
    const rows = `${tie('charon', 'KILLS', 'winston')}\n${tie('winston', 'KILLS', 'charon')}\n`;
    expect(readFacts(seedWith({ relationships: { rows } })).facts.has('Relationship:winston--kills--charon')).toBe(
      true,
    );
  });
});

describe('a tie', () => {
  test('of branches goes up, never round', () => {
    const name = '{ name: The Continental, since: john-wick }';
    const affiliation = '{ kind: BRANCH_OF, organization: continental-new-york, since: john-wick }';
    expect(refused({ organizations: [name, `${name}\n  affiliations:\n    - ${affiliation}`] })).toEqual([
      'seed/organizations.yaml:17: BRANCH_OF goes round in a ring: Organization:continental -> ' +
        'Organization:continental-new-york -> Organization:continental; remove one of them',
    ]);
  });

  test('leads to another thing', () => {
    expect(refused({ relationships: ['to: winston', 'to: charon'] })).toEqual([
      'seed/relationships.yaml:1: Relationship:charon--works-for--charon leads from Character:charon to itself; mend one end',
    ]);
    expect(
      refused({
        organizations: [
          'organization: continental, since: john-wick }',
          'organization: continental-new-york, since: john-wick } # !',
        ],
      }),
    ).toEqual([
      'seed/organizations.yaml:15: Affiliation:continental-new-york--branch-of--continental-new-york leads from ' +
        'Organization:continental-new-york to itself; mend one end',
    ]);
  });
});
