import { html } from 'hono/html';
import type { Html } from './format.ts';

/** The keyset cursors in the query string of a page. */
export interface Cursors {
  after?: string | undefined;
  before?: string | undefined;
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
  hasPreviousPage?: boolean;
  startCursor?: string | null;
}

/** Links to the previous and the next page of a list; empty if the list has only one page. */
export function pagination(path: string, pageInfo: PageInfo): Html {
  const { hasNextPage, endCursor, hasPreviousPage = false, startCursor = null } = pageInfo;
  const previous = hasPreviousPage && startCursor !== null && `${path}?before=${encodeURIComponent(startCursor)}`;
  const next = hasNextPage && endCursor !== null && `${path}?after=${encodeURIComponent(endCursor)}`;
  if (!previous && !next) return html``;
  return html`<nav class="pagination" aria-label="Pagination">
${previous && html`<a rel="prev" href="${previous}">Previous</a>`}
${next && html`<a rel="next" href="${next}">Next</a>`}
</nav>`;
}
