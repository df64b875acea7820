import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureDataset } from '../src/engines/ensure-dataset.ts';
import { openGraph } from '../src/open-graph.ts';
import { packagedDataset, packageFolder } from '../src/package-files.ts';
import { serve } from '../src/serve/server.ts';
import { launch, readers, visitor } from './harness/browser.ts';

// Screenshots of the explorer's main pages: `npm run screenshots`, with a folder unless it is tests/screenshots.

/** Waits for the graph, shows the details of a node, and scrolls so that the graph fills the screenshot. */
const showNode = (name: string) => async (page: Page) => {
  const figure = page.locator('figure.graph');
  await figure.scrollIntoViewIfNeeded();
  const list = page.locator('.graph-list');
  await list.locator('summary').click();
  await list.getByRole('button', { name }).first().focus();
  await list.locator('summary').click();
  await figure.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(300);
};

const screenshots: Record<string, { path: string; prepare?: (page: Page) => Promise<void> }> = {
  home: { path: '/' },
  answer: { path: '/ask?q=who+killed+Charon' },
  character: { path: '/character/charon' },
  film: { path: '/film/ballerina' },
  fact: { path: '/f/Casting:lance-reddick--charon--ballerina' },
  timeline: { path: '/timeline' },
  graph: { path: '/character/charon', prepare: showNode('Winston Scott') },
  path: { path: '/path?from=Charon&to=Eve+Macarro', prepare: showNode('Ballerina') },
  'not-found': { path: '/character/sharon' },
};

const folder = resolve(process.argv[2] ?? join(packageFolder, 'tests/screenshots'));
mkdirSync(folder, { recursive: true });
await ensureDataset(packagedDataset());
const graph = openGraph();
const server = await serve(graph, { port: 0, host: '127.0.0.1' });
const browser = await launch();
for (const [reader, options] of Object.entries(readers)) {
  const device = reader.includes('phone') ? 'phone' : 'desktop';
  const { page } = await visitor(browser, server.url, { ...options, reducedMotion: 'reduce' });
  for (const [name, { path, prepare }] of Object.entries(screenshots)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    const file = join(folder, `${name}-${device}.png`);
    await page.screenshot({ path: file });
    console.log(`${file} ${Math.round(statSync(file).size / 1000)} kB`);
  }
}
await browser.close();
await server.close();
graph.close();
