import { describe, expect, test } from 'vitest';
import { readFacts } from '../../seed/index.ts';
import { messageFor, refused, seedWith } from '../harness/seed-small.ts';

test('the small seed that these tests change has no problems itself', () => {
  expect([...readFacts(seedWith()).facts.keys()]).toContain('Casting:lance-reddick--charon--john-wick');
});

describe('a slug that does not exist', () => {
  test('is reported with the nearest one that does', () => {
    expect(refused({ castings: ['character: charon', 'character: sharon # !'] })).toEqual([
      'seed/castings.yaml:2: no character "sharon"; did you mean "charon"?',
    ]);
    expect(refused({ castings: ['work: john-wick', 'work: jon-wick # !'] })).toEqual([
      'seed/castings.yaml:3: no work "jon-wick"; did you mean "john-wick"?',
    ]);
    expect(refused({ castings: ['since: john-wick', 'since: john-wik # !'] })).toEqual([
      'seed/castings.yaml:4: "john-wik" is neither a released work nor a day; did you mean "john-wick"?',
    ]);
    expect(refused({ castings: ['[{ source: guide }]', '[{ source: gide }] # !'] })).toEqual([
      'seed/castings.yaml:6: no source "gide"; did you mean "guide"?',
    ]);
  });

  test('is reported with the file to add it to when none is near', () => {
    expect(refused({ castings: ['person: lance-reddick', 'person: ian-mcshane # !'] })).toEqual([
      'seed/castings.yaml:1: no person "ian-mcshane"; add one to people.yaml',
    ]);
    expect(refused({ castings: ['work: john-wick', 'work: ballerina # !'] })).toEqual([
      'seed/castings.yaml:3: no work "ballerina"; add one to films.yaml or series.yaml',
    ]);
    expect(refused({ castings: ['since: john-wick', 'since: ballerina # !'] })).toEqual([
      'seed/castings.yaml:4: "ballerina" is neither a released work nor a day; write a day like 2023-04-30',
    ]);
    expect(refused({ castings: ['[{ source: guide }]', '[{ source: collider }] # !'] })).toEqual([
      'seed/castings.yaml:6: no source "collider"; add it to sources.yaml',
    ]);
  });

  test('is reported once, although all facts of the row use it', () => {
    expect(
      refused({ characters: ['[{ source: guide }]\n\n- slug: winston', '[{ source: gide }] # !\n\n- slug: winston'] }),
    ).toEqual(['seed/characters.yaml:6: no source "gide"; did you mean "guide"?']);
  });

  test('is reported in the id of an entity or a source', () => {
    const note = (subject: string, mention: string) => ({
      notes: {
        rows: `
- slug: manners
  subject: ${subject}
  topic: STYLE
  texts:
    - { text: Polite to everyone., since: john-wick }
  mentions:
    - { entity: "Person:lance-reddick", role: player }
    - entity: ${mention}
      role: place
  confidence: high
  citations: [{ source: guide }]
`,
      },
    });
    const film = '"Film:john-wick"';
    expect(refused(note('"Character:sharon" # !', film))).toEqual([
      'seed/notes.yaml:2: no character "sharon"; did you mean "charon"?',
    ]);
    expect(refused(note('"Source:gide" # !', film))).toEqual([
      'seed/notes.yaml:2: no source "gide"; did you mean "guide"?',
    ]);
    expect(refused(note('charon # !', film))).toEqual([
      'seed/notes.yaml:2: "charon" is not an id; write Kind:slug, where the kind is one of ' +
        'Film, Series, Character, Person, Organization, Location, Event, Franchise',
    ]);
    expect(refused(note(film, '"Location:new-york" # !'))).toEqual([
      'seed/notes.yaml:8: no location "new-york"; add one to locations.yaml',
    ]);
  });

  test('is reported in the id of a fact', () => {
    const rows = `
- slug: who-is-who
  subject: "Character:charon"
  about: Casting:lance-reddick--sharon--john-wick # !
  aspect: name
  change: UNCHANGED
  article: { text: Charon, since: john-wick }
  later: { text: Charon, since: 2023-04-30, citations: [{ source: guide }] }
  confidence: high
`;
    expect(refused({ claims: { rows } })).toEqual([
      'seed/claims.yaml:3: no fact "Casting:lance-reddick--sharon--john-wick"; ' +
        'did you mean "Casting:lance-reddick--charon--john-wick"?',
    ]);
  });
});

describe('several problems', () => {
  test('are reported in one run, by file and line', () => {
    const folder = seedWith({
      sources: ['kind: ARTICLE', 'kind: ARTIKEL'],
      castings: { add: '- person: lance\n  work: john-wick-chapter-3\n  since: 2023-02-30\n  confidence: hihg\n' },
      characters: ['{ name: Winston Scott, since: 2023-04-30 }', '{ name: Winston Scott, since: 2013-04-30 }'],
      relationships: ['to: winston', 'to: winston-scott'],
    });
    expect(messageFor(folder).split('\n')).toEqual([
      'seed/castings.yaml:15: citations is missing: at least one source, and where in it',
      'seed/castings.yaml:18: confidence can\'t be "hihg"; did you mean "high"?',
      'seed/characters.yaml:11: Naming:character-winston--winston is known since 2014-10-24, ' +
        'but the fact that supersedes it, Naming:character-winston--winston-scott, since 2013-04-30; ' +
        'a fact must be superseded by a later one: correct one of the two since dates',
      'seed/relationships.yaml:3: no character "winston-scott"; add one to characters.yaml',
      'seed/sources.yaml:3: kind can\'t be "ARTIKEL"; write one of ARTICLE, INTERVIEW, NEWS, REFERENCE, WORK',
      '5 problems; nothing was written.',
    ]);
  });

  test('in a row do not hide those of other rows, nor cause any in rows that refer to it', () => {
    expect(
      refused({
        characters: ['species: HUMAN', 'species: CENTAUR # !'],
        castings: ['work: john-wick\n', 'work: john-wik # !\n'],
      }),
    ).toEqual([
      'seed/castings.yaml:3: no work "john-wik"; did you mean "john-wick"?',
      'seed/characters.yaml:2: species can\'t be "CENTAUR"; write one of HUMAN, DOG',
    ]);
  });
});

test('a problem has the line of the part that it is in, however deep in the row', () => {
  const rows = `
- slug: night
  names:
    - { name: A night, since: john-wick }
  showings:
    - work: john-wick
      since: john-wik # !
  situations:
    - since: john-wick
      location: new-york # !
  participants:
    - { character: charon, role: HOST, since: john-wick }
    - role: GUEST
      since: john-wick
      character: wilson # !
  placements:
    - relation: AFTER
      since: john-wick
      event: evening # !
      citations:
        - { source: guide }
        - at: page 3
          source: gide # !
  confidence: high
  citations: [{ source: guide }]
`;
  expect(refused({ events: { rows } })).toEqual([
    'seed/events.yaml:6: "john-wik" is neither a released work nor a day; did you mean "john-wick"?',
    'seed/events.yaml:9: no location "new-york"; add one to locations.yaml',
    'seed/events.yaml:14: no character "wilson"; did you mean "winston"?',
    'seed/events.yaml:18: no event "evening"; add one to events.yaml',
    'seed/events.yaml:22: no source "gide"; did you mean "guide"?',
  ]);
});
