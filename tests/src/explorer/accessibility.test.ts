import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readers } from '../../harness/browser.ts';
import { drawnGraph, explorerInBrowser } from '../../harness/explorer-browser.ts';

const { open, visiting } = explorerInBrowser();

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe on a page. The debugger evaluates it, so the content security policy does not apply. */
async function seriousViolations(page: Page): Promise<AxeResults['violations']> {
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** By how much a page is wider than the screen. */
const overflow = 'document.documentElement.scrollWidth - innerWidth';

const paths = [
  '/',
  '/ask?q=which+films+is+charon+in',
  '/ask?q=gibberish+zzz',
  '/timeline',
  '/path',
  '/path?from=Charon&to=Eve+Macarro',
  '/characters',
  '/sources',
  '/character/charon',
  '/film/ballerina',
  '/series/the-continental',
  '/person/lance-reddick',
  '/organization/continental-new-york',
  '/location/new-york-city',
  '/event/hotel-siege',
  '/franchise/john-wick',
  '/source/wiki-ballerina',
  '/f/Casting:lance-reddick--charon--ballerina',
];

describe.each(Object.entries(readers))('on %s', (_, options) => {
  test('axe finds nothing serious on any kind of page, light or dark, and none is wider than the screen', async () => {
    await visiting(options, async ({ page }) => {
      for (const path of paths) {
        await page.goto(path);
        if ((await page.locator('figure.graph').count()) > 0) {
          const { list, details } = await drawnGraph(page);
          await list.locator('summary').click();
          await list.getByRole('button').first().focus();
          await details.getByRole('link').first().waitFor();
        }
        await page.evaluate(axe);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const violations = await seriousViolations(page);
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          expect([path, colorScheme, found]).toEqual([path, colorScheme, []]);
        }
        expect([path, await page.evaluate(overflow)]).toEqual([path, 0]);
      }
    });
  }, 90_000);
});

test('axe finds nothing serious on a missing page', async () => {
  const { page, faults } = await open();
  await page.goto('/character/sharon');
  await page.evaluate(axe);
  expect(await seriousViolations(page)).toEqual([]);
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await page.context().close();
});

test('everything works by keyboard: skip to the content, ask, follow a link, draw a graph and expand it', async () => {
  await visiting({ reducedMotion: 'reduce' }, async ({ page }) => {
    const focusedText = () => page.evaluate('document.activeElement.textContent.trim()');
    /** Presses Tab until an element with a text has the focus. */
    const tabTo = async (name: string | RegExp) => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press('Tab');
        const text = String(await focusedText());
        if (typeof name === 'string' ? text === name : name.test(text)) return;
      }
      throw new Error(`Tab does not lead to ${name}.`);
    };
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await focusedText()).toBe('Skip to the content');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('who plays winston?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ask\?q=/);
    expect(await page.getByRole('region', { name: 'The answer' }).textContent()).toContain('Ian McShane');
    await page.goto('/character/charon');
    await drawnGraph(page);
    await tabTo(/^Show as a list/);
    await page.keyboard.press('Enter');
    await tabTo('Winston Scott');
    const { details } = await drawnGraph(page);
    expect(await details.textContent()).toContain('Charon worked for Winston Scott.');
    await page.keyboard.press('Enter');
    await details.getByText(/\d added/).waitFor();
    expect(await focusedText()).toBe('Winston Scott');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/character\/winston/);
  });
});

test('pages have all their content without scripts', async () => {
  await visiting({ javaScriptEnabled: false }, async ({ page, scripts }) => {
    await page.goto('/character/charon');
    expect(await page.locator('main').textContent()).toContain('Lance Reddick plays Charon in Ballerina.');
    expect(await page.locator('figure.graph').getByRole('link', { name: 'Winston Scott' }).isVisible()).toBe(true);
    expect([...scripts]).toEqual([]);
  });
});
