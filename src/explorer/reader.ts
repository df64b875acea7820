import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Graph } from '../graph.ts';
import { SpoilerLineDocument, type SpoilerLineQuery } from './documents.ts';

export type Query = Graph['query'];
export type SeenFilm = SpoilerLineQuery['films']['nodes'][number];

/** The variables of the spoiler line, which every page's document wraps itself in. */
interface Line {
  film?: string | null | undefined;
  date?: string | null | undefined;
}

/** Who asked for a page: from where, how far they have seen, and how to ask for them. */
export interface Reader {
  /** The address of the site, such as https://wick.example. */
  origin: string;
  /** What they asked for, with its question mark. */
  path: string;
  /** The film they have seen everything up to; null when nothing need be kept from them. */
  seen: SeenFilm | null;
  /** The films they can say so of, in the order of release. */
  films: readonly SeenFilm[];
  /** Asks as of the reader's line. Throws `Refused` when the API refuses. */
  ask<Data, Variables extends Line>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, keyof Line>,
  ): Promise<Data>;
  /** The address at which the same can be asked in GraphiQL. */
  graphiql<Data, Variables extends Line>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, keyof Line>,
  ): string;
}

/** The API refused a question; its message says why, for people. */
export class Refused extends Error {
  readonly code: unknown;
  /** The ids that an ambiguous name may mean. */
  readonly candidates: string[];

  constructor(message: string, extensions: Record<string, unknown>) {
    super(message);
    this.name = 'Refused';
    this.code = extensions.code;
    const { candidates } = extensions;
    this.candidates = Array.isArray(candidates) ? candidates.map(String) : [];
  }
}

/** The last day there is: a view of a later day is the latest. */
const today = '9999-12-31';

/** Readers of one graph. The films to choose from are those of its last day, and are asked for once. */
export function readersOf(query: Query, origin?: string): (url: URL, seen: string | undefined) => Promise<Reader> {
  let films: Promise<readonly SeenFilm[]> | undefined;

  async function dataOf<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, errors } = await query(document, variables);
    if (errors?.[0]) throw new Refused(errors[0].message, errors[0].extensions);
    if (!data) throw new Error('The graph answered nothing.');
    return data;
  }

  return async (url, slug) => {
    films ??= dataOf(SpoilerLineDocument, {}).then((data) => data.films.nodes);
    const choices = await films.catch((error: unknown) => {
      films = undefined;
      throw error;
    });
    const seen = choices.find((film) => film.slug === slug) ?? null;
    const line: Line = seen ? { film: seen.slug } : { date: today };
    return {
      origin: origin ?? url.origin,
      path: url.pathname + url.search,
      seen,
      films: choices,
      // A document's variables are the line's and its own, which TypeScript can't add up for a type it doesn't know.
      ask: (document, variables) => dataOf(document, { ...variables, ...line } as never),
      graphiql: (document, variables) => {
        const asked = { query: print(document), variables: JSON.stringify({ ...variables, ...line }) };
        return `/graphql?${new URLSearchParams(asked)}`;
      },
    };
  };
}
