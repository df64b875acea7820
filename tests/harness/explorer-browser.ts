import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Server, serve } from '../../src/serve/server.ts';
import { launch, type Visitor, visitor } from './browser.ts';
import { graph } from './graph.ts';

// The explorer in a real browser.

type ContextOptions = Parameters<typeof visitor>[2];

/** Serves the explorer and launches a browser for the tests of a module. */
export function explorerInBrowser() {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(graph, { port: 0, host: '127.0.0.1' });
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (options?: ContextOptions) => visitor(browser, server.url, options);

  /** Runs a test in a new context, and expects that no error, warning or failed request comes up. */
  async function visiting(options: ContextOptions, act: (visit: Visitor) => Promise<void>) {
    const visit = await open(options);
    try {
      await act(visit);
      await visit.page.waitForLoadState('networkidle');
      expect(visit.faults).toEqual([]);
    } finally {
      await visit.page.context().close();
    }
  }

  return { open, visiting };
}

/** Scrolls to the graph, and waits until its nodes are listed. */
export async function drawnGraph(page: Page) {
  await page.locator('figure.graph').scrollIntoViewIfNeeded();
  const list = page.locator('.graph-list');
  await list.waitFor();
  return {
    list,
    details: page.locator('.graph-details'),
    node: (name: string) => list.getByRole('button', { name }),
  };
}
