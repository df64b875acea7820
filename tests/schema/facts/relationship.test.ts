import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('who kills whom is read from both ends', async () => {
  expect(
    await ask(`{
      john: character(name: "John Wick") { relationships(kinds: [KILLS]) { sentence works { title } } }
      marquis: character(name: "The Marquis") { relationships(kinds: [KILLS]) { from { name } to { name } } }
      charon: character(name: "Charon") { relationships(kinds: [KILLS]) { from { name } to { name } } }
      frankie: character(name: "Frankie Scott") { relationships(kinds: [KILLS]) { sentence } }
    }`),
  ).toEqual({
    john: {
      relationships: [
        { sentence: 'John Wick kills Iosef Tarasov.', works: [{ title: 'John Wick' }] },
        { sentence: 'John Wick kills Viggo Tarasov.', works: [{ title: 'John Wick' }] },
        { sentence: 'John Wick kills Victor.', works: [{ title: 'John Wick' }] },
        { sentence: "John Wick kills Santino D'Antonio.", works: [{ title: 'John Wick: Chapter 2' }] },
        { sentence: "John Wick kills Gianna D'Antonio.", works: [{ title: 'John Wick: Chapter 2' }] },
        { sentence: 'John Wick kills Ares.', works: [{ title: 'John Wick: Chapter 2' }] },
        { sentence: 'John Wick kills Zero.', works: [{ title: 'John Wick: Chapter 3 – Parabellum' }] },
        { sentence: 'John Wick kills Ernest.', works: [{ title: 'John Wick: Chapter 3 – Parabellum' }] },
        { sentence: 'John Wick kills the Elder (fourth film).', works: [{ title: 'John Wick: Chapter 4' }] },
        {
          sentence: 'John Wick kills Marquis Vincent Bisset de Gramont.',
          works: [{ title: 'John Wick: Chapter 4' }],
        },
        { sentence: 'John Wick kills Killa Harkan.', works: [{ title: 'John Wick: Chapter 4' }] },
        { sentence: 'John Wick kills Kirill.', works: [{ title: 'John Wick' }] },
        { sentence: 'John Wick kills Avi.', works: [{ title: 'John Wick' }] },
        { sentence: 'John Wick kills Huang.', works: [{ title: 'John Wick: Chapter 3 – Parabellum' }] },
        {
          sentence: 'John Wick kills the Triad assassin (unnamed).',
          works: [{ title: 'John Wick: Chapter 3 – Parabellum' }],
        },
      ],
    },
    marquis: {
      relationships: [
        { from: { name: 'Marquis Vincent Bisset de Gramont' }, to: { name: 'Charon' } },
        { from: { name: 'John Wick' }, to: { name: 'Marquis Vincent Bisset de Gramont' } },
      ],
    },
    charon: { relationships: [{ from: { name: 'Marquis Vincent Bisset de Gramont' }, to: { name: 'Charon' } }] },
    frankie: {
      relationships: [{ sentence: 'Hansel kills Frankie Scott.' }, { sentence: 'Gretel kills Frankie Scott.' }],
    },
  });
});

test('who dies in the fourth film, and who was dead before it', async () => {
  const { film } = await ask('{ film(name: "John Wick: Chapter 4") { fates { status sentence } } }');
  const dead = film.fates.filter(({ status }: { status: string }) => status === 'DIES' || status === 'DECEASED');
  expect(dead.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    'John Wick dies in John Wick: Chapter 4, collapsing after the duel; he is given a grave.',
    'Helen Wick is already dead in John Wick: Chapter 4, seen in a memory; John is laid beside her.',
    'Charon dies in John Wick: Chapter 4, shot by the Marquis near the start.',
    'The Elder (fourth film) dies in John Wick: Chapter 4, shot by John.',
    'Marquis Vincent Bisset de Gramont dies in John Wick: Chapter 4, shot by John at the duel.',
    'Shimazu Koji dies in John Wick: Chapter 4, killed by Caine.',
    'Chidi dies in John Wick: Chapter 4, killed by the Tracker (general knowledge).',
    'Killa Harkan dies in John Wick: Chapter 4, killed by John in his club.',
    'Pyotr is already dead in John Wick: Chapter 4.',
  ]);
});

test('a parent is the one from whom the tie runs', async () => {
  expect(
    await ask(`{ character(name: "Lena") {
      relationships(kinds: [PARENT, SIBLING, ORDERS_DEATH_OF]) { from { name } kind to { name } }
    } }`),
  ).toEqual({
    character: {
      relationships: [
        { from: { name: 'Lena' }, kind: 'SIBLING', to: { name: 'Eve Macarro' } },
        { from: { name: 'Javier Macarro' }, kind: 'PARENT', to: { name: 'Lena' } },
        { from: { name: "Eve's mother" }, kind: 'PARENT', to: { name: 'Lena' } },
        { from: { name: 'The Chancellor' }, kind: 'ORDERS_DEATH_OF', to: { name: 'Lena' } },
      ],
    },
  });
});

test('the friendship of Winston and John breaks on a roof and is mended before a duel', async () => {
  const query = `character(name: "Winston") { relationships(kinds: [FRIEND, SHOOTS]) {
    sentence ends { event { name } } resumes { since }
  } }`;
  expect(
    await ask(
      `{ second: asOf(film: "John Wick: Chapter 2") { ${query} } third: asOf(film: "Parabellum") { ${query} } now: ${query} }`,
    ),
  ).toEqual({
    second: {
      character: { relationships: [{ sentence: 'Winston is a friend of John Wick.', ends: null, resumes: null }] },
    },
    third: {
      character: {
        relationships: [
          {
            sentence: 'Winston was a friend of John Wick.',
            ends: { event: { name: 'Winston shoots John off the roof' } },
            resumes: null,
          },
          { sentence: 'Winston shoots John Wick.', ends: null, resumes: null },
        ],
      },
    },
    now: {
      relationships: [
        {
          sentence: 'Winston Scott is a friend of John Wick.',
          ends: { event: { name: 'Winston shoots John off the roof' } },
          resumes: { since: '2023-03-24' },
        },
        { sentence: 'Winston Scott shoots John Wick.', ends: null, resumes: null },
        {
          sentence: 'Winston Scott was a friend of Charon.',
          ends: { event: { name: 'Death of Charon' } },
          resumes: null,
        },
      ],
    },
  });
});

test('the kin of Eve come to light at the release, her teachers before', async () => {
  const query = 'character(name: "Eve Macarro") { relationships { sentence } }';
  expect(await ask(`{ before: asOf(date: "2025-06-04") { ${query} } now: ${query} }`)).toEqual({
    before: {
      character: {
        relationships: [
          { sentence: 'The Director is a mentor of Eve Macarro.' },
          { sentence: 'Nogi is a mentor of Eve Macarro.' },
          { sentence: 'Winston Scott is an ally of Eve Macarro.' },
        ],
      },
    },
    now: {
      relationships: [
        { sentence: 'Eve Macarro kills the Chancellor.' },
        { sentence: 'Eve Macarro was an enemy of the Chancellor.' },
        { sentence: 'Eve Macarro rescues Ella Pine.' },
        { sentence: 'Eve Macarro kills Dex.' },
        { sentence: 'The Director is a mentor of Eve Macarro.' },
        { sentence: 'Nogi is a mentor of Eve Macarro.' },
        { sentence: 'Javier Macarro is a parent of Eve Macarro.' },
        { sentence: "Eve's mother is a parent of Eve Macarro." },
        { sentence: 'Lena is a sibling of Eve Macarro.' },
        { sentence: 'Daniel Pine is an ally of Eve Macarro.' },
        { sentence: 'Winston Scott is an ally of Eve Macarro.' },
        { sentence: 'John Wick spares Eve Macarro.' },
        { sentence: 'John Wick is an ally of Eve Macarro.' },
      ],
    },
  });
});
