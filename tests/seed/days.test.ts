import { describe, expect, test } from 'vitest';
import { readFacts } from '../../seed/index.ts';
import { refused, seedWith } from '../harness/seed-small.ts';

describe('a citation', () => {
  const casting =
    '- person: lance-reddick\n  character: charon\n  work: john-wick\n  since: john-wick\n  confidence: high\n';

  test('is required in every row', () => {
    expect(refused({ castings: ['[{ source: guide }]', '[] # !'] })).toEqual([
      'seed/castings.yaml:6: citations: cite at least one source',
    ]);
    expect(
      refused({ castings: [`${casting}  citations: [{ source: guide }]\n`, casting.replace('\n', ' # !\n')] }),
    ).toEqual(['seed/castings.yaml:1: citations is missing: at least one source, and where in it']);
  });

  test('is required in every part of a row that cites nothing itself', () => {
    const rows = `
- slug: who-is-who
  subject: "Character:charon"
  aspect: name
  change: UNCHANGED
  article: { text: Charon, since: john-wick }
  later: { text: Charon, since: 2023-04-30 } # !
  confidence: high
`;
    expect(refused({ claims: { rows } })).toEqual([
      'seed/claims.yaml:6: Note:claim-who-is-who--later cites nothing; add a source under citations',
    ]);
  });

  test('must be of a source that was known on the day of the fact', () => {
    expect(refused({ castings: ['since: 2023-04-30', 'since: 2023-03-24 # !'] })).toEqual([
      'seed/castings.yaml:11: Casting:lance-reddick--charon--john-wick-chapter-2 is known since 2023-03-24, ' +
        'but its earliest source is from 2023-04-30; cite an earlier source, or correct since',
    ]);
  });

  test('of the work that shows the fact is added, so a released work must be a source', () => {
    const { citations } = readFacts(seedWith()).facts.get('Casting:lance-reddick--charon--john-wick') ?? {};
    expect(citations?.map(({ sourceId }) => sourceId)).toEqual(['Source:john-wick', 'Source:guide']);
    expect(refused({ sources: ['slug: john-wick,', 'slug: first-film,'] })).toEqual([
      'seed/films.yaml:1: "john-wick" is released, so it is a source as well; add a row with that slug to sources.yaml',
    ]);
  });
});

describe('a day', () => {
  const since =
    'the slug of the work that shows the fact, or the day from which the public could know the fact (2023-04-30)';
  const like = 'write a day, a month or a year, such as 2025-06-06, 2025-06 or 2025';

  test('is required in every fact: since when it is known', () => {
    expect(
      refused({
        castings: [
          '- person: lance-reddick\n  character: charon\n  work: john-wick\n  since: john-wick\n',
          '- person: lance-reddick # !\n  character: charon\n  work: john-wick\n',
        ],
      }),
    ).toEqual([`seed/castings.yaml:1: since is missing: ${since}`]);
    expect(refused({ characters: ['{ name: Charon, since: john-wick }', '{ name: Charon } # !'] })).toEqual([
      `seed/characters.yaml:4: names.since is missing: ${since}`,
    ]);
  });

  test('is in the calendar', () => {
    expect(refused({ castings: ['since: 2023-04-30', 'since: 2023-02-30 # !'] })).toEqual([
      'seed/castings.yaml:11: "2023-02-30" is not a day in the calendar; write a day like 2023-04-30',
    ]);
    expect(
      refused({ films: ['date: 2017-02-10, territory: US', 'territory: US,\n        date: 2025-13-01 # !\n       '] }),
    ).toEqual([`seed/films.yaml:18: releases.date: "2025-13-01" is not in the calendar; ${like}`]);
    const born = (value: string) =>
      refused({ people: ['value: 1962-06-07, since: john-wick }', `value: ${value}, since: john-wick } # !`] });
    expect(born('1962-06-31')).toEqual([`seed/people.yaml:5: attributes.value: "1962-06-31" can't be BORN; ${like}`]);
    expect(born('June 1962')).toEqual([`seed/people.yaml:5: attributes.value: "June 1962" can't be BORN; ${like}`]);
  });

  test('is more precise than a month in the release that dates a work', () => {
    const release = 'since: john-wick }\n  releases:\n    - { date: 2014-10';
    expect(refused({ films: [`${release}-24`, release.replace('}', '} # !')] })).toEqual([
      'seed/films.yaml:5: the status is RELEASED, but no release has a full date; add one with a day, not a month or a year',
    ]);
  });

  test('is not before the day of the names that the fact uses', () => {
    expect(refused({ castings: ['since: 2023-04-30', 'since: john-wick # !'] })).toEqual([
      'seed/castings.yaml:11: Casting:lance-reddick--charon--john-wick-chapter-2 is known since 2014-10-24, ' +
        'but Film:john-wick-chapter-2 has no name before 2017-02-10; write a later since, or add a name known by then',
    ]);
  });

  test('of a mention is checked like that of a fact', () => {
    const rows = `
- slug: reunion
  subject: "Film:john-wick"
  topic: REMARK
  texts:
    - { text: Two films share a concierge., since: 2023-04-30 }
  mentions:
    - { entity: "Character:charon", role: who }
    - { entity: "Film:john-wick-chapter-2", role: where, since: 2016-02-18 } # !
  confidence: high
  citations: [{ source: guide }]
`;
    expect(refused({ notes: { rows } })).toEqual([
      'seed/notes.yaml:8: Note:reunion is known since 2016-02-18, but Film:john-wick-chapter-2 has no name ' +
        'before 2017-02-10; write a later since, or add a name known by then',
    ]);
  });

  test('of a change is not before that of the tie', () => {
    const since = 'since: john-wick\n';
    const changes = 'since: john-wick-chapter-2\n  changes:\n    - { change: ENDS, since: john-wick } # !\n';
    expect(refused({ relationships: [since, changes] })).toEqual([
      'seed/relationships.yaml:7: Change:relationship-charon--works-for--winston--ends is known since 2014-10-24, ' +
        'but the fact that it is about, Relationship:charon--works-for--winston, only since 2017-02-10; ' +
        'correct one of the two since dates',
    ]);
  });

  test('of a dispute is not before that of the fact', () => {
    expect(refused({ castings: ['since: 2023-04-30', 'since: 2023-04-30\n  disputed: john-wick # !'] })).toEqual([
      'seed/castings.yaml:12: Casting:lance-reddick--charon--john-wick-chapter-2 is known since 2023-04-30, ' +
        'but disputed since 2014-10-24, which is earlier; correct one of the two dates',
    ]);
  });
});

describe('a fact is superseded', () => {
  const supersededBy = (id: string) =>
    refused({ castings: ['since: 2023-04-30', `since: 2023-04-30\n  supersededBy: ${id} # !`] });

  test('by a fact that exists', () => {
    expect(supersededBy('Casting:lance-reddick--sharon--john-wick')).toEqual([
      'seed/castings.yaml:12: superseded by "Casting:lance-reddick--sharon--john-wick", which is not a fact; ' +
        'did you mean "Casting:lance-reddick--charon--john-wick"?',
    ]);
    expect(supersededBy('charon')).toEqual([
      'seed/castings.yaml:12: supersededBy: an id is Kind:slug, such as Release:ballerina--2025-06-06-us-theatrical',
    ]);
  });

  test('by a fact that became known later', () => {
    expect(supersededBy('Casting:lance-reddick--charon--john-wick')).toEqual([
      'seed/castings.yaml:12: Casting:lance-reddick--charon--john-wick-chapter-2 is known since 2023-04-30, ' +
        'but the fact that supersedes it, Casting:lance-reddick--charon--john-wick, since 2014-10-24; ' +
        'a fact must be superseded by a later one: correct one of the two since dates',
    ]);
  });

  test('by another fact than itself', () => {
    expect(supersededBy('Casting:lance-reddick--charon--john-wick-chapter-2')).toEqual([
      'seed/castings.yaml:12: Casting:lance-reddick--charon--john-wick-chapter-2 is superseded by itself; ' +
        'write the id of the fact that replaced it',
    ]);
  });

  test('by the next in a list, which runs from oldest to newest', () => {
    const [first, second] = ['{ name: Winston, since: john-wick }', '{ name: Winston Scott, since: 2023-04-30 }'];
    expect(refused({ characters: [`${first}\n    - ${second}`, `${second} # !\n    - ${first}`] })).toEqual([
      'seed/characters.yaml:11: Naming:character-winston--winston-scott is known since 2023-04-30, ' +
        'but the fact that supersedes it, Naming:character-winston--winston, since 2014-10-24; ' +
        'a fact must be superseded by a later one: correct one of the two since dates',
    ]);
  });
});
