import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLErrorExtensions, print } from 'graphql';
import type { Graph } from '../graph.ts';
import { SeenDayDocument, SpoilerFilterFilmsDocument, type SpoilerFilterFilmsQuery } from './documents.ts';

// The context of a page: its request, the reader's spoiler filter, and the public API as that filter allows.

export type Query = Graph['query'];
export type Film = SpoilerFilterFilmsQuery['films']['nodes'][number];

/** The variables that select the view. Every query of a page has them. */
export interface ViewVariables {
  film?: string | null | undefined;
  date?: string | null | undefined;
}

/** The request for a page, and the queries that the page can make. */
export interface PageContext {
  /** The origin of the site, such as https://wick.example. */
  origin: string;
  /** The path and the query string of the request. */
  path: string;
  /** The last film that the reader has seen, from the spoiler filter; null if the filter is off. */
  seenFilm: Film | null;
  /** The day in the address, if the page shows the graph as of that day; null if it does not. */
  addressDay: string | null;
  /** The variables that select the view of the page; null for the latest view. */
  view: ViewVariables | null;
  /** The films that the spoiler filter offers, in the order of release. */
  films: readonly Film[];
  /** Queries the view that the spoiler filter allows. Throws `QueryError` if the result has errors. */
  query<Data, Variables extends ViewVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, keyof ViewVariables>,
  ): Promise<Data>;
  /** The URL of GraphiQL with the same query and variables. */
  graphiqlUrl<Data, Variables extends ViewVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, keyof ViewVariables>,
  ): string;
}

/** The first error of a result. Its message is meant for people, so pages show it. */
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

/** A date after every day in the dataset. As the `date` of a query it selects the latest view. */
const latestDate = '9999-12-31';

export interface PageRequest {
  url: URL;
  /** The slug in the cookie of the spoiler filter. A slug that is not of a released film turns the filter off. */
  seen: string | undefined;
  /** The day in the address of the page, if it has one. */
  day: string | null;
}

/**
 * Returns a function that makes the context of a page. `origin` is by default the origin of the request. If both the
 * spoiler filter and the address give a day, the earlier one counts.
 */
export function pageContexts(query: Query, origin?: string): (request: PageRequest) => Promise<PageContext> {
  // The films are the same for every request, so they are loaded once.
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

  /** The day after which the spoiler filter hides everything. */
  async function dayAfter({ slug }: Film): Promise<string> {
    const { view } = await dataOf(SeenDayDocument, { film: slug });
    return view.day;
  }

  return async ({ url, seen, day }) => {
    const releasedFilms = await loadFilms();
    const seenFilm = releasedFilms.find(({ slug }) => slug === seen) ?? null;
    const addressDay = day !== null && (seenFilm === null || day < (await dayAfter(seenFilm))) ? day : null;
    const view = addressDay !== null ? { date: addressDay } : seenFilm ? { film: seenFilm.slug } : null;
    const viewVariables = view ?? { date: latestDate };
    return {
      origin: origin ?? url.origin,
      path: url.pathname + url.search,
      seenFilm,
      addressDay,
      view,
      films: releasedFilms,
      // `Variables` is generic, so TypeScript can't see that these two objects together have all variables.
      query: (document, variables) => dataOf(document, { ...variables, ...viewVariables } as never),
      graphiqlUrl: (document, variables) => {
        const search = { query: print(document), variables: JSON.stringify({ ...variables, ...viewVariables }) };
        return `/graphql?${new URLSearchParams(search)}`;
      },
    };
  };
}
