import { describe, expect, test } from 'vitest';
import { readFacts } from '../../seed/index.ts';
import { refused, seedWith } from '../harness/seed-small.ts';

const remedy = 'tell it in a text of a later day, or say under laterWords why it is right';

/** A character, known from the first film on, with a summary from the same day. */
const characterWith = (text: string, more = '') => ({
  characters: {
    add: `
- slug: addy
  species: HUMAN
  names:
    - { name: Addy, since: john-wick }
  summaries:
    - { text: "${text}", since: john-wick${more} } # !
  confidence: high
  citations: [{ source: guide }]
`,
  },
});

describe('a text is refused', () => {
  test('with a name that is not known on its day', () => {
    expect(refused(characterWith('A friend of Winston Scott.'))).toEqual([
      `seed/characters.yaml:21: the text is shown from 2014-10-24 on, but "Winston Scott" is known since 2023-04-30; ${remedy}`,
    ]);
    expect(refused(characterWith("She knows Scott's brother."))).toEqual([
      `seed/characters.yaml:21: the text is shown from 2014-10-24 on, but "Scott" is known since 2023-04-30; ${remedy}`,
    ]);
  });

  test('with words that tell of a film or a source that is not known on its day', () => {
    expect(refused(characterWith('Seen in the first film.'))).toEqual([
      `seed/characters.yaml:21: the text is shown from 2014-10-24 on, but "first film" tells of Film:john-wick-chapter-2, which is known since 2017-02-10; ${remedy}`,
    ]);
  });

  test('with a later year', () => {
    expect(refused(characterWith('Back in 2016, and in 1955.'))).toEqual([
      `seed/characters.yaml:21: the text is shown from 2014-10-24 on, but 2016 is a later year; ${remedy}`,
    ]);
  });

  test('with words of somebody who looks back', () => {
    expect(refused(characterWith('Her name comes with the release.'))).toEqual([
      `seed/characters.yaml:21: the text is shown from 2014-10-24 on, but "with the release" looks back; ${remedy}`,
    ]);
  });

  test('also when it is the place in a source, or the title of an undated one', () => {
    const citation = '[{ source: page, at: how Winston Scott got his name }]';
    expect(
      refused({
        castings: ['[{ source: guide }]', `${citation} # !`],
        sources: { add: '- { slug: page, kind: NEWS, title: All about 2020, since: john-wick, confidence: high } # !' },
      }),
    ).toEqual([
      expect.stringContaining('castings.yaml:6: the text is shown from 2014-10-24 on, but "Winston Scott"'),
      expect.stringContaining('2020 is a later year'),
    ]);
  });
});

test('words that are also names, and words of today, are accepted', () => {
  const texts = ['Scottish, and John Wick knows her.', 'Charon and Winston like her.', 'A film, and then another one.'];
  for (const text of texts) readFacts(seedWith(characterWith(text)));
});

test('a reason is accepted, and refused once it is not needed', () => {
  const reason = ', laterWords: the sequel was planned for that year';
  expect([...readFacts(seedWith(characterWith('To be back in 2016.', reason))).laterWords.keys()]).toEqual([
    'Summary:character-addy--john-wick',
  ]);
  expect(refused(characterWith('To be back.', reason))).toEqual([
    'seed/characters.yaml:21: no text has words of a later day; remove the reason',
  ]);
});
