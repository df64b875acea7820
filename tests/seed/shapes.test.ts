import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageFor, refused, seedWith } from '../harness/seed-small.ts';

describe('a row is refused', () => {
  test('with an unknown field: the message names the nearest one, or all', () => {
    expect(refused({ castings: ['character: charon', 'charakter: charon # !'] })).toEqual([
      'seed/castings.yaml:2: the row has no field "charakter"; did you mean "character"?',
    ]);
    expect(refused({ castings: ['[{ source: guide }]', '\n    - source: guide\n      seite: 3 # !'] })).toEqual([
      'seed/castings.yaml:8: citations has no field "seite"; remove it, or write one of source, at, since',
    ]);
  });

  test('with a value that is not allowed', () => {
    expect(refused({ characters: ['species: HUMAN', 'species: HUMEN # !'] })).toEqual([
      'seed/characters.yaml:2: species can\'t be "HUMEN"; did you mean "HUMAN"?',
    ]);
    expect(refused({ characters: ['species: HUMAN', 'species: CENTAUR # !'] })).toEqual([
      'seed/characters.yaml:2: species can\'t be "CENTAUR"; write one of HUMAN, DOG',
    ]);
  });

  test('with a number, a list or nothing where a text belongs', () => {
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

  test('with a slug that is not written like one', () => {
    expect(refused({ castings: ['person: lance-reddick', 'person: Lance Reddick # !'] })).toEqual([
      'seed/castings.yaml:1: person: a slug is lower-case words joined by hyphens, such as charon',
    ]);
  });

  test('without a primary name', () => {
    const name = '\n    - { name: Charon, since: john-wick';
    expect(refused({ characters: [`${name} }`, `${name}, kind: ALIAS } # !`] })).toEqual([
      'seed/characters.yaml:4: names: give it a primary name, one without a kind',
    ]);
  });

  test('with both of two fields that exclude each other, or neither', () => {
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

describe('a file', () => {
  test('is valid YAML; if it is not, only that is reported', () => {
    const mend = 'quote texts that contain a colon, and close every bracket and quote';
    expect(refused({ castings: ['character: charon', 'character: Charon: the concierge # !'] })).toEqual([
      `seed/castings.yaml:2: not valid YAML: Nested mappings are not allowed in compact mappings; ${mend}`,
    ]);
    const open = '{ name: Charon, since: john-wick';
    expect(refused({ characters: [`${open} }\n  confidence: high`, `${open}\n  confidence: high # !`] })).toEqual([
      `seed/characters.yaml:5: not valid YAML: Flow map in block collection must be sufficiently indented and end with a }; ${mend}`,
    ]);
  });

  test('has no field twice in a row', () => {
    expect(refused({ castings: ['  character: charon', '  character: charon\n  character: winston # !'] })).toEqual([
      'seed/castings.yaml:3: this row has this field twice; remove one of them, or begin another row with "- "',
    ]);
  });

  test('is a list of rows', () => {
    const message = 'seed/castings.yaml:1: must be a list; begin each row with "- ", or write [] for no rows';
    expect(refused({ castings: { rows: 'person: lance-reddick # !\n' } })).toEqual([message]);
    expect(refused({ castings: { rows: '' } })).toEqual([message]);
  });

  test('exists', () => {
    expect(refused({ castings: null })).toEqual([
      'seed/castings.yaml:1: the file is missing; add it, with [] in it if there are no rows',
    ]);
  });

  test('has a name that something reads', () => {
    const folder = seedWith();
    writeFileSync(join(folder, 'casting.yml'), '[]\n');
    expect(messageFor(folder)).toBe(
      'seed/casting.yml:1: this file is not a seed file, so nothing reads it; did you mean "castings.yaml"?\n1 problem; nothing was written.',
    );
  });
});
