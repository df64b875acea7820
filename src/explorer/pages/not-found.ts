import { html } from 'hono/html';
import { entityLink } from '../components/links.ts';
import { SimilarNamesDocument, type SimilarNamesQuery } from '../documents.ts';
import { kindNoun } from '../entity-kinds.ts';
import type { Page } from '../layout.ts';
import { type PageContext, QueryError } from '../page-context.ts';

type SearchHit = SimilarNamesQuery['view']['search'][number];

/** The API accepts at most this many characters of search text. */
const maxSearchLength = 200;

/** Entities with a name similar to the path (fuzzy match). Entities of the kind in the path come first. */
async function suggestionsFor(context: PageContext): Promise<SearchHit[]> {
  const path = decoded(context.path.split('?')[0] ?? '');
  const lastSegment = decoded(context.path.split(/[/?:]/).findLast((segment) => segment !== '') ?? '');
  // The paths of all entities of a kind begin with the same folder, such as /character/.
  const isOfKind = ({ entity }: SearchHit) => context.path.startsWith(entity.url.replace(/[^/]+$/, ''));
  for (const text of [lastSegment.replaceAll(/[-_]+/g, ' '), path.replaceAll(/[-_/:]+/g, ' ').trim()]) {
    try {
      const { view } = await context.query(SimilarNamesDocument, { text: text.slice(0, maxSearchLength) });
      if (view.search.length > 0) return view.search.toSorted((a, b) => Number(isOfKind(b)) - Number(isOfKind(a)));
    } catch (error) {
      // The API refuses to search for a text without letters.
      if (!(error instanceof QueryError)) throw error;
    }
  }
  return [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page for an unknown path. It does not reveal whether the spoiler filter hides a page at that path. */
export async function notFoundPage(context: PageContext): Promise<Page> {
  const suggestions = await suggestionsFor(context);
  return {
    title: 'Page not found',
    description: 'There is no page at this address.',
    main: html`<h1>Page not found</h1>
${
  context.seenFilm
    ? html`<p>There is no page at this address, or the spoiler filter hides it. It hides everything that became known after <cite>${context.seenFilm.name}</cite> came out; you can change it at the top of the page.</p>`
    : html`<p>There is no page at this address.</p>`
}
${
  suggestions.length > 0 &&
  html`<h2>Did you mean</h2><ul>${suggestions.map(({ entity }) => html`<li>${entityLink(entity)}, ${kindNoun(entity.id)}</li>`)}</ul>`
}
<p><a href="/">Go to the home page</a>, or ask a question above.</p>`,
  };
}

/** The page for a request that the API rejects, with the error message of the API. */
export const invalidRequestPage = ({ message }: QueryError): Page => ({
  title: 'Invalid request',
  description: 'The request is not valid.',
  main: html`<h1>Invalid request</h1><p>${message}</p>`,
});
