import { html } from 'hono/html';
import * as documents from './documents.ts';
import { link, sourceLine } from './facts.ts';
import { type KindName, kinds } from './kinds.ts';
import type { Html, Page } from './layout.ts';
import type { Reader } from './reader.ts';

/** Where a page of a list begins or ends: the cursors of its neighbours. */
export interface Turn {
  after?: string | undefined;
  before?: string | undefined;
}

const pageSize = 50;

/** How a page is asked for: forwards from a cursor, backwards from one, or from the start. */
const slice = ({ after, before }: Turn) =>
  before === undefined ? { first: pageSize, ...(after !== undefined && { after }) } : { last: pageSize, before };

/** The questions for everything of a kind. */
export const lists = {
  Character: documents.CharactersDocument,
  Film: documents.FilmsDocument,
  Series: documents.AllSeriesDocument,
  Person: documents.PeopleDocument,
  Organization: documents.OrganizationsDocument,
  Location: documents.LocationsDocument,
  Event: documents.EventsDocument,
  Franchise: documents.FranchisesDocument,
} satisfies Record<KindName, unknown>;

/** Everything of a kind, a page at a time. */
export async function listPage(reader: Reader, kind: KindName, turn: Turn): Promise<Page> {
  const { view } = await reader.ask(lists[kind], slice(turn));
  const { index, title } = kinds[kind];
  const { nodes, totalCount, pageInfo } = view.list;
  const items = nodes.map(
    (each) => html`<li>${link(each)}${each.summary !== null && html`<p>${each.summary}</p>`}</li>`,
  );
  return pageOf(index, title, totalCount, items, pageInfo, reader.graphiql(lists[kind], slice(turn)));
}

/** All that facts are cited from, a page at a time. */
export async function sourcesPage(reader: Reader, turn: Turn): Promise<Page> {
  const { view } = await reader.ask(documents.SourcesDocument, slice(turn));
  const { nodes, totalCount, pageInfo } = view.list;
  const items = nodes.map((source) => html`<li>${sourceLine(source)}</li>`);
  const open = reader.graphiql(documents.SourcesDocument, slice(turn));
  return pageOf('/sources', 'Sources', totalCount, items, pageInfo, open);
}

function pageOf(
  index: string,
  title: string,
  total: number,
  items: Html[],
  around: documents.AroundFragment,
  graphiql: string,
): Page {
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = around;
  const to = (name: keyof Turn, cursor: string) => `${index}?${name}=${encodeURIComponent(cursor)}`;
  return {
    title,
    description: `${title} of the John Wick universe: ${total} of them.`,
    canonical: index,
    main: html`<h1>${title}</h1>
<p>${total} in all.</p>
<ul class="listed">${items}</ul>
<nav class="turn" aria-label="Pages of the list">
${hasPreviousPage && startCursor !== null && html`<a rel="prev" href="${to('before', startCursor)}">Back</a>`}
${hasNextPage && endCursor !== null && html`<a rel="next" href="${to('after', endCursor)}">Further</a>`}
</nav>
<ul class="doors"><li><a href="${graphiql}">Open in GraphiQL</a></li></ul>`,
  };
}
