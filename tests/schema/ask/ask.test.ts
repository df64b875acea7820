import { describe, expect, test } from 'vitest';
import { ask, refused } from '../../harness/graph.ts';

const asking = `query($question: String!) {
  ask(question: $question) {
    reading operation verdict sentences query variables url
    entities { id } facts { id } citations { source { title } }
    otherReadings { reading } recognised { text entity { id } } suggestions
  }
}`;
const answerTo = async (question: string) => (await ask(asking, { question })).ask;

describe('a question in plain words', () => {
  test('is answered in sentences, with how it was read, what is in it and where it comes from', async () => {
    const answer = await answerTo('which films is Charon in?');
    expect(answer).toMatchObject({
      reading: 'Which films is Charon in?',
      operation: 'WhichFilms',
      verdict: null,
      sentences: [
        'Charon is in John Wick, John Wick: Chapter 2, John Wick: Chapter 3 – Parabellum, John Wick: Chapter 4 and Ballerina.',
        'Lance Reddick plays Charon in John Wick.',
        'Lance Reddick plays Charon in John Wick: Chapter 2.',
        'Lance Reddick plays Charon in John Wick: Chapter 3 – Parabellum.',
        'Lance Reddick plays Charon in John Wick: Chapter 4.',
        'Lance Reddick plays Charon in Ballerina.',
      ],
      otherReadings: [],
    });
    expect(answer.entities.map(({ id }: { id: string }) => id)).toContain('Character:charon');
    expect(answer.facts).toContainEqual({ id: 'Casting:lance-reddick--charon--ballerina' });
    expect(answer.citations).toContainEqual({ source: { title: 'Ballerina (2025 film)' } });
  });

  test('comes with the GraphQL that answers it, and that gives the same sentences', async () => {
    const { query, variables, url, sentences } = await answerTo('who killed Cormac');
    expect(JSON.parse(variables)).toEqual({ name: 'Character:cormac-oconnor', kinds: ['KILLS'], as: 'TO' });
    const { character } = await ask(query, JSON.parse(variables));
    expect(character.relationships.map(({ sentence }: { sentence: string }) => sentence)).toEqual(sentences);
    const opened = new URL(url, 'http://localhost').searchParams;
    expect([opened.get('query'), opened.get('variables')]).toEqual([query, variables]);
  });

  test.each([
    ['is Charon in Ballerina?', 'YES', 'Yes: Charon is in Ballerina.'],
    ['is Winston dead?', 'NO', 'No: Winston Scott was last told of alive, in John Wick: Chapter 4.'],
    [
      'is Eve in John Wick 4?',
      'NOT_RECORDED',
      'Not recorded: no fact says that Eve Macarro is in John Wick: Chapter 4, or is not.',
    ],
    ['is Charon a member of the Continental?', 'YES', 'Yes: Charon belongs, or belonged, to The Continental.'],
    ['does Ballerina take place after Chapter 4?', 'NO', 'No: Ballerina takes place before John Wick: Chapter 4.'],
    [
      'is John Wick dead?',
      'NOT_RECORDED',
      'It is not known whether John Wick is dead; it is shown as fact and treated as doubtful.',
    ],
  ])('%s %s', async (question, verdict, line) => {
    const answer = await answerTo(question);
    expect([answer.verdict, answer.sentences[0]]).toEqual([verdict, line]);
  });

  test('finds names by alias and with typos', async () => {
    expect(await answerTo('wich moveis is baba yaga in')).toMatchObject({ reading: 'Which films is John Wick in?' });
    expect(await answerTo('who plays charron in balerina')).toMatchObject({
      reading: 'Who plays Charon in Ballerina?',
    });
  });

  test('tells when a film was released from when it was meant to be', async () => {
    expect((await answerTo('when was Ballerina released')).sentences[0]).toBe('Ballerina came out on 6 June 2025.');
    expect((await answerTo('when was Ballerina meant to come out')).sentences[0]).toBe(
      'Until 21 February 2024, Ballerina was to open in cinemas in the United States on 7 June 2024.',
    );
  });

  test('looks back: what was known on a day, and nothing of what came later', async () => {
    const { sentences } = await answerTo('what did people know of Ballerina in May 2023?');
    expect(sentences).toContain('Norman Reedus is in the cast of Ballerina in an undisclosed part.');
    expect(sentences.join(' ')).not.toMatch(/2025|Eve Macarro|Daniel Pine/);
  });
});

describe("what it can't read", () => {
  test('it says so, with what it recognised and what comes near', async () => {
    expect(await answerTo('how tall is Keanu Reeves?')).toMatchObject({
      reading: null,
      operation: null,
      sentences: ["I can't read that."],
      query: null,
      recognised: [{ text: 'Keanu Reeves', entity: { id: 'Person:keanu-reeves' } }],
      suggestions: expect.arrayContaining(['Tell me about Keanu Reeves.']),
    });
  });

  test('a name that two things bear is asked back, never picked', async () => {
    expect(await answerTo('who plays the Elder?')).toMatchObject({
      reading: null,
      sentences: ['I can read that in more than one way, as several things have that name.'],
      otherReadings: [
        { reading: 'Who plays The Elder (fourth film)?' },
        { reading: 'Who plays The Elder (third film)?' },
      ],
    });
    expect(await answerTo('Who plays The Elder (third film)?')).toMatchObject({ operation: 'WhoPlays' });
  });

  test.each(['', '?', '<script>alert(1)</script>', "' or 1=1 --", '"', '\u0000', '🗡️', 'charon '.repeat(28)])(
    'bad input comes back as an answer: %j',
    async (question) => {
      expect(await answerTo(question)).toMatchObject({ operation: null });
    },
  );

  test('more than 200 characters are refused', async () => {
    expect(await refused(asking, { question: 'x'.repeat(201) })).toEqual([
      { code: 'BAD_USER_INPUT', message: 'A question may have 200 characters; this one has 201.' },
    ]);
  });
});

describe('within asOf', () => {
  test('a question is answered as of then, and its GraphQL says so', async () => {
    const then = `query($question: String!) { asOf(film: "John Wick: Chapter 3") { ask(question: $question) {
      reading sentences query variables otherReadings { reading } recognised { entity { id } }
    } } }`;
    const { asOf } = await ask(then, { question: 'is Charon dead?' });
    expect(asOf.ask.sentences[0]).toBe('No: Charon was last told of alive, in John Wick: Chapter 3 – Parabellum.');
    expect(asOf.ask.query).toContain('asOf(date: $asOf)');
    const again = await ask(asOf.ask.query, JSON.parse(asOf.ask.variables));
    expect(JSON.stringify(again)).not.toContain('Chapter 4');
  });

  test('looking back goes no further than to then', async () => {
    const { asOf } = await ask(
      '{ asOf(date: "2023-05-01") { ask(question: "what was known of Ballerina in 2025?") { sentences variables } } }',
    );
    expect(JSON.parse(asOf.ask.variables).date <= '2023-05-01').toBe(true);
    expect(asOf.ask.sentences.join(' ')).not.toContain('2025');
  });

  test('a name that is not known yet is not read', async () => {
    const { asOf } = await ask(
      '{ asOf(film: "John Wick") { ask(question: "who plays Eve Macarro?") { reading recognised { text } } } }',
    );
    expect(asOf.ask).toEqual({ reading: null, recognised: [] });
  });
});
