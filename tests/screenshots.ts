import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureDataset } from '../src/engines/ensure-dataset.ts';
import { openGraph } from '../src/graph.ts';
import { packagedDataset, packageFolder } from '../src/package-files.ts';
import { serve } from '../src/serve/server.ts';
import { launch, readers, visitor } from './harness/browser.ts';

// Pictures of the explorer's main pages: npm run screenshots, with a folder if not into tests/screenshots.

/** Waits until something is drawn, reads a thing of it out, and scrolls so that the drawing fills the picture. */
const reading = (name: string) => async (page: Page) => {
  const figure = page.locator('figure.graph');
  await figure.scrollIntoViewIfNeeded();
  const list = page.locator('.graph-list');
  await list.locator('summary').click();
  await list.getByRole('button', { name }).first().focus();
  await list.locator('summary').click();
  await figure.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(300);
};

const pictures: Record<string, { path: string; act?: (page: Page) => Promise<void> }> = {
  front: { path: '/' },
  answer: { path: '/ask?q=who+killed+Charon' },
  character: { path: '/character/charon' },
  film: { path: '/film/ballerina' },
  fact: { path: '/f/Casting:lance-reddick--charon--ballerina' },
  timeline: { path: '/timeline' },
  graph: { path: '/character/charon', act: reading('Winston Scott') },
  path: { path: '/path?from=Charon&to=Eve+Macarro', act: reading('Ballerina') },
  missing: { path: '/character/sharon' },
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
  for (const [name, { path, act }] of Object.entries(pictures)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await act?.(page);
    const file = join(folder, `${name}-${device}.png`);
    await page.screenshot({ path: file });
    console.log(`${file} ${Math.round(statSync(file).size / 1000)} kB`);
  }
}
await browser.close();
await server.close();
graph.close();
