import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../src/server.ts';
import { launch, visitor } from './browser.ts';
import { graph } from './graph.ts';

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

test('GraphiQL loads without a network, opens on our operations, and the first tab answers with Ballerina', async () => {
  const { page, faults } = await visitor(browser, server.url);
  await page.goto('/graphql');
  const tabs = page.getByRole('tab');
  await tabs.first().waitFor();
  expect(await tabs.first().textContent()).toMatch(/^WhichFilms/);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.locator('.graphiql-response', { hasText: 'Ballerina' }).waitFor();
  expect(faults.filter((fault) => /^(elsewhere|thrown)/.test(fault))).toEqual([]);
}, 60_000);
