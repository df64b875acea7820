import { ask, graph } from './graph.ts';

// Visits to the explorer's pages without a browser.

export const site = 'http://wickgraph.example';
export const chapter3 = 'john-wick-chapter-3-parabellum';

export interface Visit {
  /** The film in the spoiler filter. */
  seen?: string;
  accept?: string;
}

export interface VisitedPage {
  status: number;
  headers: Headers;
  html: string;
}

/** Opens a page as a browser does. */
export async function visit(path: string, { seen, accept = 'text/html' }: Visit = {}): Promise<VisitedPage> {
  const headers = { accept, ...(seen !== undefined && { cookie: `seen=${seen}` }) };
  const response = await graph.fetch(new Request(site + path, { headers, redirect: 'manual' }));
  return { status: response.status, headers: response.headers, html: await response.text() };
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '');

/** The text of a page, without its markup. */
export const textOf = (html: string): string =>
  unescaped(html.replace(/<script type="module".*?<\/script>/gs, ' ').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');

export const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? '';

/** The JSON-LD in a page. */
export const structuredDataIn = (html: string): { url?: string }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );

/** The links of a page to other pages. */
export const pathsIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/(?!graphql|assets)[^"#]*)"/g)].map(([, path]) => unescaped(path ?? ''));

/** All pages that can be reached by links, by their paths. */
export async function crawl(seen?: string): Promise<Map<string, VisitedPage>> {
  const pages = new Map<string, VisitedPage>();
  const queue = ['/', '/path?from=Character:charon&to=Character:winston-scott', '/ask?q=Charon'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (pages.has(path)) continue;
    const page = await visit(path, seen === undefined ? {} : { seen });
    pages.set(path, page);
    queue.push(...pathsIn(page.html).filter((other) => !pages.has(other)));
  }
  return pages;
}

export const brokenLinks = (pages: Map<string, VisitedPage>): string[] =>
  [...pages].filter(([, { status }]) => status !== 200 && status !== 302).map(([path]) => path);

const roots = ['characters', 'people', 'organizations', 'locations', 'events', 'franchises', 'works'];

/** The sentences of all facts of a view, by their ids. A summary's is its text, as pages show it. */
export async function sentencesOf(view: { film?: string; date?: string }): Promise<Map<string, string>> {
  const sentences = new Map<string, string>();
  for (const root of roots) {
    const where =
      root === 'works'
        ? ', where: { status: [RELEASED, SCHEDULED, POST_PRODUCTION, IN_PRODUCTION, AIRING, ANNOUNCED, IN_DEVELOPMENT, NOT_GREENLIT] }'
        : '';
    for (let after: string | null = null; after !== undefined; ) {
      const data = await ask(
        `query ($film: String, $date: Date, $after: String) { view: asOf(film: $film, date: $date) {
          list: ${root}(after: $after${where}) {
            nodes { ... on Entity { neighbours { facts { nodes { id sentence ... on Summary { text } } } } } }
            pageInfo { hasNextPage endCursor }
          } } }`,
        { ...view, after },
      );
      const { nodes, pageInfo } = data.view.list;
      for (const { neighbours } of nodes)
        for (const { facts } of neighbours)
          for (const { id, sentence, text } of facts.nodes) sentences.set(id, text ?? sentence);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
  }
  return sentences;
}
