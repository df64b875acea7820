import { html, raw } from 'hono/html';
import { SourcesDocument } from './documents.ts';
import { kindNames, kinds } from './kinds.ts';
import type { Html } from './layout.ts';
import { lists } from './lists.ts';
import type { Reader } from './reader.ts';

/** The addresses of all pages but those of single facts, as a sitemap. */
export async function sitemap(reader: Reader): Promise<Html> {
  const paths = ['/', '/timeline', '/path', '/sources', ...kindNames.map((kind) => kinds[kind].index)];
  for (const kind of kindNames) {
    paths.push(
      ...(await all((after) => reader.ask(lists[kind], after).then(({ view }) => view.list))).map((each) => each.url),
    );
  }
  const sources = await all((after) => reader.ask(SourcesDocument, after).then(({ view }) => view.list));
  paths.push(...sources.map(({ slug }) => `/source/${slug}`));
  return html`${raw('<?xml version="1.0" encoding="UTF-8"?>')}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${reader.origin}${path}</loc></url>\n`)}</urlset>
`;
}

interface PageOf<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All pages of a list, one after the other. */
async function all<Item>(pageAfter: (after: { after?: string }) => Promise<PageOf<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let after: { after?: string } = {};
  for (;;) {
    const { nodes, pageInfo } = await pageAfter(after);
    items.push(...nodes);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return items;
    after = { after: pageInfo.endCursor };
  }
}
