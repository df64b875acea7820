import { expect, test } from 'vitest';
import { readFacts } from '../../seed/index.ts';
import { type Changes, refused, seedWith } from '../harness/seed-small.ts';

const daysOf = (folder: string, id: string) =>
  readFacts(folder)
    .facts.get(id)
    ?.citations.map(({ sourceId, since }) => [sourceId, since]);

const charon = 'Casting:lance-reddick--charon--john-wick';

test('a citation is known from the day of its source, or from a later one of its own', () => {
  expect(daysOf(seedWith(), charon)).toEqual([
    ['Source:john-wick', '2014-10-24'],
    ['Source:guide', '2023-04-30'],
  ]);
  const dated = seedWith({ castings: ['[{ source: guide }]', '[{ source: guide, at: epilogue, since: 2024-01-01 }]'] });
  expect(daysOf(dated, charon)?.[1]).toEqual(['Source:guide', '2024-01-01']);
  const useless = seedWith({ castings: ['[{ source: guide }]', '[{ source: guide, since: 2022-01-01 }]'] });
  expect(daysOf(useless, charon)?.[1]).toEqual(['Source:guide', '2023-04-30']);
});

test('a fact needs a citation that is known on its day', () => {
  const second = 'work: john-wick-chapter-2\n  since: 2023-04-30\n  confidence: high\n  citations: [{ source: guide';
  expect(refused({ castings: [second, `${second}, since: 2024-01-01`] })).toEqual([
    expect.stringContaining('is known since 2023-04-30, but its earliest source is from 2024-01-01'),
  ]);
});

const reports =
  '- { slug: reports-of-the-day, kind: REFERENCE, title: Reports of the day, since: 2014-09-19, confidence: high }';
const undisclosed = (citations: string): Changes => ({
  sources: { add: reports },
  castings: [
    'since: 2023-04-30\n  confidence: high\n  citations: [{ source: guide }]',
    `since: 2023-04-30
  undisclosed: { since: 2017-02-10${citations} }
  notes: [{ text: In the cast., since: 2017-02-10, citations: [{ source: reports-of-the-day }] }]
  confidence: high
  citations: [{ source: guide }, { source: reports-of-the-day, at: named as Charon }]`,
  ],
});

test('an undisclosed casting has citations of its own only', () => {
  const folder = seedWith(undisclosed(', citations: [{ source: reports-of-the-day, at: part not named }]'));
  expect(daysOf(folder, 'Casting:lance-reddick--undisclosed--john-wick-chapter-2')).toEqual([
    ['Source:reports-of-the-day', '2017-02-10'],
  ]);
  expect(refused(undisclosed(''))).toEqual([expect.stringContaining('undisclosed.citations is missing')]);
});

test('reports of the day are of the day of the row that cites them', () => {
  const folder = seedWith(undisclosed(', citations: [{ source: reports-of-the-day, at: part not named }]'));
  expect(daysOf(folder, 'Note:casting-lance-reddick--charon--john-wick-chapter-2--remark-1')).toEqual([
    ['Source:reports-of-the-day', '2017-02-10'],
    ['Source:guide', '2023-04-30'],
    ['Source:reports-of-the-day', '2023-04-30'],
  ]);
});
