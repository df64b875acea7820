import { html, raw } from 'hono/html';
import { asset } from '../assets/index.ts';
import { kindNames, kinds } from './kinds.ts';
import type { Reader } from './reader.ts';

/** Markup in which everything that needs it has been escaped. */
export type Html = ReturnType<typeof html>;

export interface Page {
  title: string;
  /** A sentence for those who find the page elsewhere. */
  description: string;
  /** The page's lasting address, from the first slash; none for pages that are not to be found. */
  canonical?: string;
  /** Open Graph's kind of page. */
  type?: 'website' | 'article' | 'profile' | 'video.movie' | 'video.tv_show';
  /** What schema.org calls what the page is about. */
  structured?: object;
  /** Whether something on it is drawn by graph.js. */
  drawn?: boolean;
  main: Html;
}

/** As JSON that can't end the element it stands in. */
const inScript = (value: object) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

const spoilerLine = ({ films, seen, path }: Reader): Html => html`
<form class="line" method="post" action="/seen">
<label for="film">Seen up to</label>
<select id="film" name="film">
${films.map(({ slug, name }) => html`<option value="${slug}"${slug === seen?.slug ? raw(' selected') : ''}>${name}</option>`)}
<option value=""${seen ? '' : raw(' selected')}>Everything</option>
</select>
<input type="hidden" name="back" value="${path}">
<button>Keep to it</button>
</form>`;

/** What every page leads to. */
const ways: readonly [path: string, name: string][] = [
  ...kindNames.map((name): [string, string] => [kinds[name].index, kinds[name].title]),
  ['/timeline', 'Timeline'],
  ['/path', 'Connections'],
  ['/sources', 'Sources'],
];

const isAt = (asked: string, path: string): boolean => asked.split('?')[0] === path;

/** A whole page: the same head, way around and spoiler line everywhere. */
export function layout(reader: Reader, page: Page): Html {
  const { title, description, canonical, type = 'website', structured, drawn = false, main } = page;
  const whole = title === 'Wickgraph' ? title : `${title} · Wickgraph`;
  const address = canonical === undefined ? undefined : reader.origin + canonical;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${whole}</title>
<meta name="description" content="${description}">
${
  address === undefined
    ? html`<meta name="robots" content="noindex">`
    : html`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">`
}
<meta property="og:site_name" content="Wickgraph">
<meta property="og:type" content="${type}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<link rel="icon" type="image/svg+xml" href="${asset('favicon.svg')}">
<link rel="stylesheet" href="${asset('explorer.css')}">
${drawn && html`<script type="module" src="${asset('graph.js')}"></script>`}
${structured && html`<script type="application/ld+json">${inScript(structured)}</script>`}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="home" href="/">Wickgraph</a>
<form class="find" role="search" action="/ask">
<label class="unseen" for="find">Ask in plain words</label>
<input id="find" name="q" type="search" placeholder="Ask in plain words" autocomplete="off">
<button>Ask</button>
</form>
${spoilerLine(reader)}
<nav aria-label="Everything there is">
${ways.map(([path, name]) => html`<a href="${path}"${isAt(reader.path, path) && raw(' aria-current="page"')}>${name}</a> `)}
</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>${reader.seen ? html`You are told what was known when <cite>${reader.seen.name}</cite> had come out, and no more.` : 'You are told everything that is known.'}
Every page here is asked of the public API: <a href="/graphql">ask it yourself in GraphiQL</a>.</p>
</footer>
</body>
</html>`;
}
