import { html, raw } from 'hono/html';
import type { Html } from './components/format.ts';
import { SourcesDocument } from './documents.ts';
import { entityKindNames, entityKinds } from './entity-kinds.ts';
import type { PageContext } from './page-context.ts';
import { listDocuments } from './pages/list.ts';

/** The sitemap, with every page except the pages of single facts. */
export async function sitemap(context: PageContext): Promise<Html> {
  const paths = ['/', '/timeline', '/path', '/sources', ...entityKindNames.map((kind) => entityKinds[kind].listPath)];
  for (const kind of entityKindNames) {
    const entities = await allNodes((after) => context.query(listDocuments[kind], after).then(({ view }) => view.list));
    paths.push(...entities.map(({ url }) => url));
  }
  const sources = await allNodes((after) => context.query(SourcesDocument, after).then(({ view }) => view.list));
  paths.push(...sources.map(({ url }) => url));
  return html`${raw('<?xml version="1.0" encoding="UTF-8"?>')}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${context.origin}${path}</loc></url>\n`)}</urlset>
`;
}

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All nodes of a connection, page by page. */
async function allNodes<Node>(pageAfter: (cursor: { after?: string }) => Promise<Connection<Node>>): Promise<Node[]> {
  const all: Node[] = [];
  let cursor: { after?: string } = {};
  for (;;) {
    const { nodes, pageInfo } = await pageAfter(cursor);
    all.push(...nodes);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return all;
    cursor = { after: pageInfo.endCursor };
  }
}
