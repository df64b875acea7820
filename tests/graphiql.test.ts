import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../src/server.ts';
import { graph } from './graph.ts';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve(graph, { port: 0, host: '127.0.0.1' });
  browser = await playwright.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: [...chromium.args, '--disable-background-networking'],
    headless: true,
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('GraphiQL loads without a network, opens on our operations, and the first tab answers with Ballerina', async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(server.url) || /^(data|blob):/.test(url)) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  await page.goto(`${server.url}/graphql`);
  const tabs = page.getByRole('tab');
  await tabs.first().waitFor();
  expect(await tabs.first().textContent()).toMatch(/^WhichFilms/);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.locator('.graphiql-response', { hasText: 'Ballerina' }).waitFor();
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
}, 60_000);
