import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

interface Case {
  text: string;
  /** The id of what is wanted first, or NOTHING. */
  wanted: string;
  kind: string;
}

/** What people who didn't build the search typed, and what they meant. */
const casesIn = (file: string): Case[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', wanted = '', kind = ''] = line.split('\t');
      return { text, wanted, kind };
    });

async function firstHit(text: string): Promise<string> {
  const { search } = await ask('query ($text: String!) { search(text: $text, first: 1) { entity { id } } }', { text });
  return search[0]?.entity.id ?? 'NOTHING';
}

test.each([
  ['search-corpus.tsv', 70],
  // Not opened before the search was finished; all of it was right the first time.
  ['search-sealed.tsv', 60],
])('what people type finds what they mean, first: %s', async (file, least) => {
  const cases = casesIn(file);
  const found = await Promise.all(cases.map(async (each) => ({ ...each, found: await firstHit(each.text) })));
  const isRight = (each: (typeof found)[number]) => each.found === each.wanted;
  const shares = [...Map.groupBy(found, ({ kind }) => kind)].map(
    ([kind, all]) => `${kind}: ${all.filter(isRight).length} of ${all.length}`,
  );
  expect(cases.length).toBeGreaterThan(least);
  expect(
    found.filter((each) => !isRight(each)),
    shares.join('\n'),
  ).toEqual([]);
});
