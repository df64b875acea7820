// Draws facts at random for an audit by hand: `npm run audit -- 800`. A second number draws others.

import Database from 'better-sqlite3';
import { ensureDataset } from '../src/engines/ensure-dataset.ts';
import { openGraph } from '../src/open-graph.ts';
import { packagedDataset } from '../src/package-files.ts';

interface Drawn {
  id: string;
  sentence: string;
  since: string;
  citations: { source: { slug: string }; locator: string | null }[];
  seed: { file: string; line: number };
}

/** Random numbers from 0 to below 1, always the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const [count = 800, seed = 1] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(seed)) throw new Error('Write whole numbers: npm run audit -- 800 1');

const file = packagedDataset();
await ensureDataset(file);
const dataset = new Database(file, { readonly: true });
const ids = dataset.prepare('select id from facts order by id').pluck().all() as string[];
dataset.close();
const random = randomFrom(seed);
const drawn = ids
  .map((id) => ({ id, order: random() }))
  .toSorted((a, b) => a.order - b.order)
  .slice(0, count)
  .map(({ id }) => id);

const graph = openGraph({ file });
const query = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Fact { id sentence since citations { source { slug } locator } seed { file line } } }
}`;
for (let from = 0; from < drawn.length; from += 20) {
  const { data, errors } = await graph.query<{ nodes: Drawn[] }>(query, { ids: drawn.slice(from, from + 20) });
  if (!data) throw new Error(JSON.stringify(errors));
  for (const { id, sentence, since, citations, seed } of data.nodes) {
    const sources = citations.map(({ source, locator }) => (locator ? `${source.slug} (${locator})` : source.slug));
    console.log(`${sentence}\n  ${id}, since ${since}, seed/${seed.file}:${seed.line}\n  ${sources.join('; ')}`);
  }
}
graph.close();
