import { html, raw } from 'hono/html';
import { asset } from '../assets/index.ts';
import { withoutDay } from './address-day.ts';
import type { Html } from './components/format.ts';
import { spoilerFilterForm, spoilerFilterStatus } from './components/spoiler-filter.ts';
import { entityKindNames, entityKinds } from './entity-kinds.ts';
import type { PageContext } from './page-context.ts';
import type { JsonLd } from './structured-data.ts';

// The layout of every page: metadata, header, navigation, spoiler filter and footer.

export interface Page {
  title: string;
  /** A sentence for search results and link previews. */
  description: string;
  /** The permanent path of the page; search engines do not index a page without one. */
  canonicalPath?: string;
  /** The type of the page in the Open Graph protocol (og:type). */
  ogType?: 'website' | 'article' | 'profile' | 'video.movie' | 'video.tv_show';
  structuredData?: JsonLd;
  /** Whether the page has a figure in which client/graph.ts draws a graph. */
  hasGraph?: boolean;
  main: Html;
}

/** JSON for a <script> element. "<" is escaped, so that the JSON can't end the element. */
const scriptJson = (value: JsonLd) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

const navigation: readonly { path: string; title: string }[] = [
  ...entityKindNames.map((kind) => ({ path: entityKinds[kind].listPath, title: entityKinds[kind].title })),
  { path: '/timeline', title: 'Timeline' },
  { path: '/path', title: 'Connections' },
  { path: '/sources', title: 'Sources' },
];

const isCurrent = (context: PageContext, path: string): boolean => context.path.split('?')[0] === path;

/** The HTML document of a page. */
export function layout(context: PageContext, page: Page): Html {
  const { title, description, canonicalPath, ogType = 'website', structuredData, hasGraph = false, main } = page;
  const documentTitle = title === 'Wickgraph' ? title : `${title} · Wickgraph`;
  // As of an earlier day, the page of today is the one for search engines.
  const canonicalUrl = canonicalPath === undefined ? undefined : context.origin + withoutDay(canonicalPath);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${documentTitle}</title>
<meta name="description" content="${description}">
${
  canonicalUrl === undefined
    ? html`<meta name="robots" content="noindex">`
    : html`${context.view && html`<meta name="robots" content="noindex">`}
<link rel="canonical" href="${canonicalUrl}">
<meta property="og:url" content="${canonicalUrl}">`
}
<meta property="og:site_name" content="Wickgraph">
<meta property="og:type" content="${ogType}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<link rel="icon" type="image/svg+xml" href="${asset('favicon.svg')}">
<link rel="stylesheet" href="${asset('explorer.css')}">
${hasGraph && html`<script type="module" src="${asset('graph.js')}"></script>`}
${structuredData && html`<script type="application/ld+json">${scriptJson(structuredData)}</script>`}
</head>
<body>
<a class="skip-link" href="#main">Skip to the content</a>
<header>
<a class="home" href="/">Wickgraph</a>
<form class="search" role="search" action="/ask">
<label class="visually-hidden" for="search">Ask a question</label>
<input id="search" name="q" type="search" placeholder="Ask a question" autocomplete="off">
<button>Ask</button>
</form>
${spoilerFilterForm(context)}
<nav aria-label="Main">
${navigation.map((item) => html`<a href="${item.path}"${isCurrent(context, item.path) && raw(' aria-current="page"')}>${item.title}</a> `)}
</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>${spoilerFilterStatus(context)}
Every page is made from the public API: <a href="/graphql">try it in GraphiQL</a>.</p>
</footer>
</body>
</html>`;
}
