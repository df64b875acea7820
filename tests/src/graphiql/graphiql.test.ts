import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asset } from '../../../src/assets/index.ts';
import { operations } from '../../../src/execution/operations.ts';
import { type Server, serve } from '../../../src/serve/server.ts';
import { launch, visitor } from '../../harness/browser.ts';
import { graph } from '../../harness/graph.ts';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve(graph, { port: 0, host: '127.0.0.1' });
  browser = await launch();
  // Bundles GraphiQL now, as that can take longer than a page waits for a script.
  asset('graphiql.js');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The bytes that a visit transfers, headers included, until the network is idle. */
async function bytesOf(page: Page, visit: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await visit();
  await page.waitForLoadState('networkidle');
  await session.detach();
  return bytes;
}

const open = async (page: Page, address = '/graphql') => {
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.getByRole('tab').first().waitFor();
};
const selected = (page: Page) => page.locator('[role=tab][aria-selected=true]').innerText();
const execute = (page: Page) => page.getByRole('button', { name: 'Execute query' }).click();
const responseWith = (page: Page, hasText: string) => page.locator('.graphiql-response', { hasText }).waitFor();

test('GraphiQL opens with the operations of the package, the first of them works, and nothing comes from elsewhere', async () => {
  const { page, faults } = await visitor(browser, server.url);
  await open(page);
  const names = await page.getByRole('tab').allInnerTexts();
  expect(names).toEqual(operations().map(({ name }) => name));
  await execute(page);
  await responseWith(page, 'Ballerina');
  expect(faults).toEqual([]);
}, 120_000);

test('no part of its interface breaks the content security policy', async () => {
  const { page, faults } = await visitor(browser, server.url);
  await open(page);
  await page.getByRole('button', { name: 'New tab' }).click();
  await page.locator('.graphiql-query-editor .CodeMirror').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ charact');
  await page.locator('.CodeMirror-hint', { hasText: 'characters' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.cm-invalidchar, .CodeMirror-lint-mark-error').first().hover();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByRole('button', { name: 'Show History' }).click();
  await page.getByRole('button', { name: 'Variables' }).click();
  for (const name of ['Open short keys dialog', 'Open settings dialog']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  }
  expect(faults).toEqual([]);
}, 120_000);

test('an address with a query and variables opens with them, at the first visit and at later ones', async () => {
  const { page, faults } = await visitor(browser, server.url);
  for (const name of ['Ballerina', 'John Wick']) {
    const query = 'query FromAddress($name: String!) { film(name: $name) { releaseDate title } }';
    await open(page, `/graphql?${new URLSearchParams({ query, variables: JSON.stringify({ name }) })}`);
    expect(await selected(page)).toBe('FromAddress');
    await execute(page);
    await responseWith(page, `"title": "${name}"`);
    // GraphiQL stores its tabs half a second later.
    await page.waitForFunction((film) => {
      const { tabs } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{ "tabs": [] }');
      return tabs.some(({ variables }: { variables: string | null }) => variables?.includes(film));
    }, name);
  }
  await open(page);
  expect(await page.getByRole('tab').count()).toBe(operations().length + 2);
  expect(await selected(page)).toBe('FromAddress');
  expect(faults).toEqual([]);
}, 120_000);

test('a first visit takes less than 450 kB, and the next one less than 2 kB', async () => {
  const { page } = await visitor(browser, server.url);
  // The browser does not cache requests that a route intercepts.
  await page.unroute('**/*');
  const first = await bytesOf(page, () => open(page));
  const second = await bytesOf(page, () => open(page));
  console.log(`GraphiQL over the wire: ${first} bytes at the first visit, ${second} at the second.`);
  expect(first).toBeGreaterThan(100_000);
  expect(first).toBeLessThan(450_000);
  expect(second).toBeLessThan(2_000);
}, 120_000);

test('its page is small, without inline scripts or styles, and has the security headers', async () => {
  const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
  const response = await fetch(`${server.url}/graphql`, asBrowser);
  const html = await response.text();
  expect(html.length).toBeLessThan(2_000);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]* src=)|https?:/);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: expect.stringContaining('accept'),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
  const etag = response.headers.get('etag') ?? '';
  const again = await fetch(`${server.url}/graphql`, { headers: { ...asBrowser.headers, 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const head = await fetch(`${server.url}/graphql`, { ...asBrowser, method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(Buffer.byteLength(html))]);
});

test('its script links to the licences of its packages', async () => {
  const html = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text();
  const [script = ''] = /\/assets\/graphiql-\w+\.js/.exec(html) ?? [];
  const code = await (await fetch(server.url + script)).text();
  const [licences = ''] = /(?<=^\/\*! Licences: )\S+/.exec(code) ?? [];
  const text = await (await fetch(server.url + licences)).text();
  for (const name of ['graphiql 4', 'react 19', 'codemirror 5', 'graphql 16']) expect(text).toContain(name);
});
