import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('the style of the series, by the article', async () => {
  const { asOf } = await ask('{ asOf(date: "2025-06-05") { franchise(name: "John Wick") { notes { topic text } } } }');
  const ofTheArticle = ['RECEPTION', 'STYLE', 'COUNT', 'REMARK', 'TIMELINE', 'OWNERSHIP', 'CLAIM'];
  expect(asOf.franchise.notes.filter(({ topic }: { topic: string }) => ofTheArticle.includes(topic))).toEqual([
    { topic: 'RECEPTION', text: 'Commonly ranked with the finest action series ever filmed.' },
    { topic: 'STYLE', text: 'What marks it off from rival series is how its action is shot.' },
    { topic: 'STYLE', text: 'Fast cutting and tight framing are kept out of the fights.' },
    { topic: 'STYLE', text: 'Fights are rehearsed like dances and held in long shots without a cut.' },
    { topic: 'STYLE', text: 'Stahelski and Leitch laid down this manner with the first film.' },
    { topic: 'COUNT', text: 'Four films when the article was written; five by mid-2025, and a three-part series.' },
    { topic: 'REMARK', text: 'If the series has taught one lesson, it is that its hero wants his freedom.' },
    {
      topic: 'TIMELINE',
      text: "The first three films together cover about ten days by the director's count, three weeks by a producer's.",
    },
    { topic: 'OWNERSHIP', text: 'Created by Derek Kolstad, owned by Lionsgate.' },
    { topic: 'RECEPTION', text: 'Spoken of as a success that now widens its world.' },
    {
      topic: 'CLAIM',
      text: 'Five films by June 2025 and one television prequel, which reached viewers in September 2023, between article and film.',
    },
  ]);
});

test('a claim of the article and what became of it', async () => {
  expect(
    await ask(`{
      claim: fact(id: "Note:claim-release-date--article") {
        sentence since until ... on Note { topic aspect text subject { name } }
        supersededBy { sentence ... on Note { change } }
      }
      asOf(date: "2023-04-30") { fact(id: "Note:claim-release-date--article") { sentence until supersededBy { id } } }
    }`),
  ).toEqual({
    claim: {
      sentence: 'Until 21 February 2024, Digital Trends said of Ballerina (release date): 7 June 2024.',
      since: '2023-04-30',
      until: '2024-02-21',
      topic: 'CLAIM',
      aspect: 'releaseDate',
      text: '7 June 2024',
      subject: { name: 'Ballerina' },
      supersededBy: {
        sentence:
          'Later sources say of Ballerina (release date): 6 June 2025, after the studio moved the film by a year in ' +
          'February 2024 to add action scenes; The Crow took the old slot.',
        change: 'SUPERSEDED',
      },
    },
    asOf: {
      fact: {
        sentence: 'Digital Trends said of Ballerina (release date): 7 June 2024.',
        until: null,
        supersededBy: null,
      },
    },
  });
});

test('sources disagree about the rank of the Marquis, and the facts say so', async () => {
  expect(
    await ask(`{ character(name: "The Marquis") {
      memberships { role disputed sentence }
      notes { topic text change disputed }
    } }`),
  ).toEqual({
    character: {
      memberships: [
        {
          role: 'EMISSARY',
          disputed: true,
          sentence: 'Marquis Vincent Bisset de Gramont was an emissary of the High Table. Sources disagree about this.',
        },
        {
          role: 'HEAD',
          disputed: false,
          sentence: 'Marquis Vincent Bisset de Gramont led the forces of the Marquis.',
        },
      ],
      notes: [
        {
          topic: 'REMARK',
          text:
            'Sources differ: member (teaser, GoldDerby), senior member (Digital Trends interview page), ' +
            'emissary (reposted feature).',
          change: null,
          disputed: false,
        },
        { topic: 'CLAIM', text: 'Member of the High Table', change: null, disputed: true },
        {
          topic: 'CLAIM',
          text: 'Other sources call him a senior member, or an emissary to whom the Table lends its power.',
          change: 'DISPUTED',
          disputed: true,
        },
      ],
    },
  });
});

test('a remark points to the fact it is on', async () => {
  const query =
    '{ fact(id: "Note:casting-lance-reddick--charon--ballerina--remark-2") { ... on Note { topic text about { sentence } } } }';
  expect(await ask(query)).toEqual({
    fact: {
      topic: 'REMARK',
      text: 'His last part to reach the screen; shot in a day.',
      about: { sentence: 'Lance Reddick plays Charon in Ballerina.' },
    },
  });
});

test('a picture tells whom it shows and who took it; a trailer has a day and a song', async () => {
  expect(
    await ask(`{
      picture: fact(id: "Note:cap-jw4-charon-winston") {
        sentence participants { role entity { name } } ... on Note { topic subject { name } }
      }
      trailer: fact(id: "Note:jw4-final-trailer") {
        participants { role entity { name } } ... on Note { topic date }
      }
    }`),
  ).toEqual({
    picture: {
      sentence:
        'A note on a picture of John Wick: Chapter 4 says: Two men walking side by side: Reddick as Charon and McShane as Winston.',
      topic: 'PICTURE',
      subject: { name: 'John Wick: Chapter 4' },
      participants: [
        { role: 'subject', entity: { name: 'John Wick: Chapter 4' } },
        { role: 'DEPICTED', entity: { name: 'Charon' } },
        { role: 'DEPICTED', entity: { name: 'Winston Scott' } },
        { role: 'DEPICTED', entity: { name: 'Lance Reddick' } },
        { role: 'DEPICTED', entity: { name: 'Ian McShane' } },
        { role: 'PHOTOGRAPHER', entity: { name: 'Murray Close' } },
      ],
    },
    trailer: {
      topic: 'TRAILER',
      date: '2023-02-16',
      participants: [
        { role: 'subject', entity: { name: 'John Wick: Chapter 4' } },
        { role: 'DEPICTED', entity: { name: 'John Wick' } },
        { role: 'DEPICTED', entity: { name: 'Marquis Vincent Bisset de Gramont' } },
        { role: 'MUSICIAN', entity: { name: 'Nas' } },
      ],
    },
  });
});

test('a note may be about a source', async () => {
  const query =
    '{ fact(id: "Note:teaser1-spoilers") { sentence ... on Note { topic subject { name } subjectSource { title } } } }';
  expect(await ask(query)).toEqual({
    fact: {
      sentence:
        'A note on the spoilers in "Everything you need to know about John Wick: Chapter 4" says: Gives away the plots of the first three films and says so.',
      topic: 'SPOILERS',
      subject: null,
      subjectSource: { title: 'Everything you need to know about John Wick: Chapter 4' },
    },
  });
});
