import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLErrorExtensions, print } from 'graphql';
import type { Graph } from '../graph.ts';
import { SpoilerFilterFilmsDocument, type SpoilerFilterFilmsQuery } from './documents.ts';

// What a page needs: its request, the reader's spoiler filter, and queries of the public API behind that filter.

export type Query = Graph['query'];
export type Film = SpoilerFilterFilmsQuery['films']['nodes'][number];

/** The variables that choose the view; the query of every page has them. */
interface ViewVariables {
  film?: string | null | undefined;
  date?: string | null | undefined;
}

/** The request for a page, and the way to query the graph for it. */
export interface PageContext {
  /** The origin of the site, such as https://wick.example. */
  origin: string;
  /** The path and the query string of the request. */
  path: string;
  /** The last film that the reader has seen, by the spoiler filter; null when the filter is off. */
  seenFilm: Film | null;
  /** The films that the spoiler filter offers, in the order of release. */
  films: readonly Film[];
  /** Queries the view that the spoiler filter allows. Throws `QueryError` when the result has errors. */
  query<Data, Variables extends ViewVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, keyof ViewVariables>,
  ): Promise<Data>;
  /** The address of GraphiQL with the same query in it. */
  graphiqlUrl<Data, Variables extends ViewVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, keyof ViewVariables>,
  ): string;
}

/** The first error of a result. Its message is written for people, so pages show it. */
export class QueryError extends Error {
  readonly code: unknown;
  /** The ids that an ambiguous name can mean. */
  readonly candidates: string[];

  constructor(message: string, { code, candidates }: GraphQLErrorExtensions) {
    super(message);
    this.name = 'QueryError';
    this.code = code;
    this.candidates = Array.isArray(candidates) ? candidates.map(String) : [];
  }
}

/** Later than any day in the dataset, which gives the latest view. */
const latestDate = '9999-12-31';

/**
 * Makes the contexts of all pages of one graph. `origin` is that of the request unless given; `seen` is the slug in
 * the cookie of the spoiler filter, and a slug that names no released film turns the filter off.
 */
export function pageContexts(
  query: Query,
  origin?: string,
): (url: URL, seen: string | undefined) => Promise<PageContext> {
  // The same for every request, so they are loaded once.
  let films: Promise<readonly Film[]> | undefined;

  async function dataOf<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, errors } = await query(document, variables);
    if (errors?.[0]) throw new QueryError(errors[0].message, errors[0].extensions);
    if (!data) throw new Error('The result has neither data nor errors.');
    return data;
  }

  async function loadFilms(): Promise<readonly Film[]> {
    films ??= dataOf(SpoilerFilterFilmsDocument, {}).then((data) => data.films.nodes);
    try {
      return await films;
    } catch (error) {
      // The next request tries again.
      films = undefined;
      throw error;
    }
  }

  return async (url, seen) => {
    const releasedFilms = await loadFilms();
    const seenFilm = releasedFilms.find(({ slug }) => slug === seen) ?? null;
    const viewVariables: ViewVariables = seenFilm ? { film: seenFilm.slug } : { date: latestDate };
    return {
      origin: origin ?? url.origin,
      path: url.pathname + url.search,
      seenFilm,
      films: releasedFilms,
      // TypeScript can't see that both parts together are the document's variables, as `Variables` is generic.
      query: (document, variables) => dataOf(document, { ...variables, ...viewVariables } as never),
      graphiqlUrl: (document, variables) => {
        const search = { query: print(document), variables: JSON.stringify({ ...variables, ...viewVariables }) };
        return `/graphql?${new URLSearchParams(search)}`;
      },
    };
  };
}
