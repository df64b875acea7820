import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';
import {
  brokenLinks,
  chapter3,
  crawl,
  mainOf,
  sentencesOf,
  site,
  structuredDataIn,
  textOf,
  unescaped,
  type VisitedPage,
  visit,
} from '../../harness/pages.ts';

// All pages that can be reached from the home page, with the spoiler filter off and on.

describe('with the spoiler filter off', () => {
  let pages: Map<string, VisitedPage>;
  beforeAll(async () => {
    pages = await crawl();
  });

  test('every link leads to a page', () => {
    expect(brokenLinks(pages)).toEqual([]);
    expect(pages.size).toBeGreaterThan(2500);
  });

  test('every entity has a page with JSON-LD, and is in the sitemap', async () => {
    const { html: sitemap, headers } = await visit('/sitemap.xml');
    expect(headers.get('content-type')).toContain('xml');
    const listed = new Set([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address));
    const { dataset } = await ask('{ dataset { counts { kind total } } }');
    const kinds = ['Character', 'Event', 'Film', 'Franchise', 'Location', 'Organization', 'Person', 'Series'];
    const total = dataset.counts
      .filter(({ kind }: { kind: string }) => kinds.includes(kind))
      .reduce((sum: number, each: { total: number }) => sum + each.total, 0);
    const ofEntities = [...pages].filter(([, { html }]) => structuredDataIn(html).length > 0);
    expect(ofEntities).toHaveLength(total);
    for (const [path, { html }] of ofEntities) {
      expect(structuredDataIn(html)[0]).toMatchObject({ '@context': 'https://schema.org', url: site + path });
      expect(listed).toContain(site + path);
    }
  });

  test('every fact has a page with its sentence, its sources, and its line in the seed', async () => {
    const sentences = await sentencesOf({ date: '9999-12-31' });
    expect(sentences.size).toBeGreaterThan(2000);
    for (const [id, sentence] of [...sentences].filter((_, index) => index % 10 === 0)) {
      const { html } = pages.get(`/f/${id}`) ?? (await visit(`/f/${id}`));
      expect(textOf(html)).toContain(sentence.replace(/\s+/g, ' '));
      expect(html).toMatch(/<h2>Sources<\/h2>\s*<ul class="facts">\s*<li>/);
      expect(html).toMatch(/<code>seed\/[\w-]+\.yaml:\d+<\/code>/);
    }
  });

  test('no page has an inline script, an inline style, or anything from another site', () => {
    for (const [path, { html }] of pages) {
      const inline = html.match(
        /<script(?![^>]*(?: src=|ld\+json))|<style|\sstyle=|\son\w+=|(?:src|srcset)="(?!\/assets)/g,
      );
      expect([path, inline]).toEqual([path, null]);
    }
  });
});

describe('with spoilers after Chapter 3 hidden', () => {
  let pages: Map<string, VisitedPage>;
  beforeAll(async () => {
    pages = await crawl(chapter3);
  });

  test("Charon's death is nowhere on his page", async () => {
    const { status, html } = await visit('/character/charon', { seen: chapter3 });
    expect(status).toBe(200);
    expect(textOf((await visit('/character/charon')).html)).toContain('Charon dies in John Wick: Chapter 4');
    expect(html).toContain('Lance Reddick');
    // Outside main, the spoiler filter names every released film.
    expect(mainOf(html)).not.toMatch(/Chapter 4|death of charon|dies|killed by|Marquis|Ballerina/i);
    expect(unescaped(html)).toContain(`data-view="{"film":"${chapter3}"}"`);
  });

  test('no page shows a fact that became known later', async () => {
    const [all, known] = await Promise.all([sentencesOf({ date: '9999-12-31' }), sentencesOf({ film: chapter3 })]);
    const early = new Set(known.values());
    const late = [...all].flatMap(([id, sentence]) => (known.has(id) || early.has(sentence) ? [] : [sentence]));
    expect(late.length).toBeGreaterThan(1000);
    expect(pages.size).toBeGreaterThan(1000);
    // The text that people read, and the markup that programs read.
    const contents = [...pages].map(([path, { html }]) => [path, `${textOf(html)} ${unescaped(html)}`] as const);
    const joined = contents.map(([, text]) => text).join('\n');
    const spoilers = late.filter((sentence) => joined.includes(sentence));
    expect(spoilers.map((sentence) => [sentence, contents.find(([, text]) => text.includes(sentence))?.[0]])).toEqual(
      [],
    );
  });

  test('every link leads to a page, and none to what became known later', () => {
    expect(brokenLinks(pages)).toEqual([]);
    expect([...pages.keys()].filter((path) => /charon-killed|marquis/.test(path))).toEqual([]);
  });
});
