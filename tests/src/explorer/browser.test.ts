import { describe, expect, test } from 'vitest';
import { readers } from '../../harness/browser.ts';
import { drawnGraph, explorerInBrowser } from '../../harness/explorer-browser.ts';

const { open, visiting } = explorerInBrowser();

describe.each(Object.entries(readers))('on %s', (_, options) => {
  test('a question on the home page gets an answer', async () => {
    await visiting(options, async ({ page }) => {
      await page.goto('/');
      const box = page.getByRole('main').getByRole('searchbox');
      await box.fill('which films is charon in?');
      await box.press('Enter');
      await page.waitForURL(/\/ask\?q=/);
      const answer = page.getByRole('region', { name: 'The answer' });
      expect(await answer.textContent()).toMatch(/Ballerina/);
      expect(await answer.textContent()).toMatch(/Parabellum/);
    });
  });

  test('links lead from Charon to Winston, and from Winston to the Continental', async () => {
    await visiting(options, async ({ page }) => {
      await page.goto('/character/charon');
      await page.locator('.facts').getByRole('link', { name: 'Winston', exact: false }).first().click();
      await page.waitForURL(/\/character\/winston/);
      await page.locator('.facts').getByRole('link', { name: 'New York Continental' }).first().click();
      await page.waitForURL('**/organization/continental-new-york');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('New York Continental');
    });
  });

  test("with spoilers after Chapter 3 hidden, Charon's death is nowhere: not in words, not in the graph", async () => {
    await visiting(options, async ({ page }) => {
      await page.goto('/character/charon');
      expect(await page.locator('main').textContent()).toMatch(
        /death of charon|charon (dies|is dead|is killed)|chapter 4/i,
      );
      await page.getByLabel('Hide spoilers').selectOption('after John Wick: Chapter 3 – Parabellum');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.locator('figure.graph[data-view]').waitFor();
      const { node, details } = await drawnGraph(page);
      await page.locator('.graph-list summary').click();
      // His surname became known with the series, which came later.
      await node('Winston').click();
      await details.getByText(/\d added/).waitFor();
      for (const path of ['/character/charon', '/', '/timeline', '/events', '/path?from=Charon&to=Winston']) {
        if (path !== '/character/charon') await page.goto(path);
        expect(await page.locator('main').textContent()).not.toMatch(
          /death of charon|charon (dies|is dead)|chapter 4/i,
        );
      }
    });
  });

  test('the paths from Charon to Eve are drawn, and any node on them can be expanded', async () => {
    await visiting(options, async ({ page }) => {
      await page.goto('/path');
      const form = page.getByRole('main').locator('form');
      await form.getByLabel('From').fill('Charon');
      await form.getByLabel('To').fill('Eve');
      await form.getByRole('button').click();
      const { list, node, details } = await drawnGraph(page);
      await list.locator('summary').click();
      const names = await list.getByRole('button').allTextContents();
      expect(names).toEqual(expect.arrayContaining(['Charon', 'Eve Macarro', 'Ballerina']));
      expect(await page.locator('.graph-canvas canvas').count()).toBeGreaterThan(0);
      await node('Ballerina').focus();
      await details.getByText('Lance Reddick plays Charon in Ballerina.').waitFor();
      await node('Ballerina').click();
      await list
        .getByRole('button', { name: 'Len Wiseman' })
        .or(details.getByText(/\d added/))
        .first()
        .waitFor();
      expect(await list.getByRole('button').count()).toBeGreaterThan(names.length);
    });
  });
});

test('pointing at an edge shows its facts, and a click or a tap on a node expands it', async () => {
  for (const options of Object.values(readers)) {
    await visiting(options, async ({ page }) => {
      await page.goto('/path?from=Charon&to=Eve+Macarro');
      const { list, details } = await drawnGraph(page);
      await list.locator('summary').click();
      const before = await list.getByRole('listitem').count();
      await page.locator('.graph-canvas').scrollIntoViewIfNeeded();
      const box = await page.locator('.graph-canvas').boundingBox();
      if (!box) throw new Error('There is no canvas.');
      // The third of five paths is in the middle; the labels below the nodes move it up a little.
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 - 16 };
      if ('hasTouch' in options) await page.touchscreen.tap(middle.x, middle.y);
      else {
        for (let y = -30; y <= 30; y += 3) await page.mouse.move(middle.x - 60, middle.y + y);
        await details
          .getByRole('link', { name: /Charon|Eve/ })
          .first()
          .waitFor();
        await page.mouse.click(middle.x, middle.y);
      }
      await details.getByText(/\d added/).waitFor();
      expect(await list.getByRole('listitem').count()).toBeGreaterThan(before);
    });
  }
});

test('a graph that can not be loaded shows the error in its place, and the list of neighbours stays', async () => {
  const { page } = await open();
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'busy' }));
  await page.goto('/character/charon');
  await page.locator('figure.graph').scrollIntoViewIfNeeded();
  const alert = page.locator('figure.graph').getByRole('alert');
  expect(await alert.textContent()).toBe('The graph could not be loaded: The server responded with status 503.');
  expect(await page.locator('figure.graph').getByRole('link', { name: 'Winston Scott' }).isVisible()).toBe(true);
  await page.context().close();
});

test('scripts are small: under 200 kB compressed with the graph, under 20 kB without', async () => {
  await visiting({}, async ({ page, scripts }) => {
    const bytes = () => [...scripts.values()].reduce((sum, each) => sum + each, 0);
    for (const path of ['/timeline', '/ask', '/characters', '/f/Casting:lance-reddick--charon--ballerina']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(bytes()).toBeLessThan(20_000);
    }
    await page.goto('/', { waitUntil: 'networkidle' });
    await drawnGraph(page);
    // The browser reports the size of a script a little after the graph is drawn.
    await expect.poll(bytes, { timeout: 10_000 }).toBeGreaterThan(100_000);
    expect(bytes()).toBeLessThan(200_000);
    console.log(`JavaScript of the home page: ${Math.round(bytes() / 1000)} kB compressed.`);
  });
});

test('the content security policy refuses inline scripts and styles', async () => {
  const { page, faults } = await open();
  await page.goto('/timeline');
  await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }));
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { margin: 9px }' }));`);
  expect(await page.evaluate('window.ran ?? null')).toBeNull();
  expect(faults.filter((fault) => /Content Security Policy/.test(fault))).toHaveLength(2);
  await page.context().close();
});
