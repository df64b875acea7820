import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import type { ErrorCode } from '../../schema/index.ts';
import { asset } from '../assets/index.ts';
import { askPage } from './ask.ts';
import { entityPage } from './entity.ts';
import { factPage } from './fact.ts';
import { frontPage } from './front.ts';
import { kindNames, kinds } from './kinds.ts';
import { layout, type Page } from './layout.ts';
import { listPage, sourcesPage } from './lists.ts';
import { missingPage, refusedPage } from './missing.ts';
import { pathPage } from './path.ts';
import { type Query, type Reader, Refused, readersOf } from './reader.ts';
import { seenCookie, seenIn } from './seen.ts';
import { sitemap } from './sitemap.ts';
import { sourcePage } from './source.ts';
import { timelinePage } from './timeline.ts';

/** Every header is set or left out on purpose; Strict-Transport-Security is for the host to send. */
const headerOptions: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xContentTypeOptions: 'nosniff',
  // Keeps Origin on our own forms, which no-referrer would blank.
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  crossOriginOpenerPolicy: false,
  crossOriginResourcePolicy: false,
  originAgentCluster: false,
  removePoweredBy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

const slug = '[a-z0-9-]+';
const year = 365 * 24 * 60 * 60;

export interface Explorer {
  /** Answers a request for a page. `seen` is the film up to which the reader has seen everything; the cookie's unless given. */
  fetch: (request: Request, seen?: string) => Promise<Response>;
}

/**
 * The pages for people, which ask everything of the public API through `query`. `origin` is where they are found, if
 * that is not the address that was asked: behind a proxy, it is not.
 *
 *     const pages = explorer(openGraph().query);
 *     const response = await pages.fetch(new Request('https://wick.example/character/charon'));
 */
export function explorer(query: Query, origin?: string): Explorer {
  const app = new Hono<{ Bindings: { seen: string | undefined } }>();
  const readerOf = readersOf(query, origin);

  /** Answers with a page, for whoever asks; a null page is a missing one. */
  async function answer(c: Context, pageFor: (reader: Reader) => Page | null | Promise<Page | null>) {
    const reader = await readerOf(new URL(c.req.url), c.env.seen);
    c.header('cache-control', 'private, no-cache');
    c.header('vary', 'cookie');
    try {
      const page = await pageFor(reader);
      return page === null ? missing(c, reader) : c.html(layout(reader, page));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.code === 'INVALID_ID') return missing(c, reader);
      return c.html(layout(reader, refusedPage(error)), 400);
    }
  }

  /** Pages for people, JSON for programs. */
  async function missing(c: Context, reader: Reader): Promise<Response> {
    if (c.req.header('accept')?.includes('text/html')) return c.html(layout(reader, await missingPage(reader)), 404);
    const message = `Nothing is at ${c.req.path.slice(0, 100)}. GraphQL and GraphiQL are at /graphql.`;
    return c.json({ errors: [{ message, extensions: { code: 'NOT_FOUND' satisfies ErrorCode } }] }, 404, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
  }

  app.use(compress());
  app.use(secureHeaders(headerOptions));

  app.get('/', (c) => answer(c, frontPage));
  for (const name of kindNames) {
    app.get(`/${kinds[name].noun}/:slug{${slug}}`, (c) =>
      answer(c, (reader) => entityPage(reader, `${name}:${c.req.param('slug')}`)),
    );
  }

  app.get(`/source/:slug{${slug}}`, (c) => answer(c, (reader) => sourcePage(reader, `Source:${c.req.param('slug')}`)));
  app.get(`/f/:id{[A-Za-z]+:${slug}}`, (c) => answer(c, (reader) => factPage(reader, c.req.param('id'))));

  const turn = (c: Context) => ({ after: c.req.query('after'), before: c.req.query('before') });
  for (const name of kindNames) {
    app.get(kinds[name].index, (c) => answer(c, (reader) => listPage(reader, name, turn(c))));
  }
  app.get('/sources', (c) => answer(c, (reader) => sourcesPage(reader, turn(c))));
  app.get('/timeline', (c) => answer(c, (reader) => timelinePage(reader, c.req.query('after'))));
  app.get('/path', (c) => answer(c, (reader) => pathPage(reader, c.req.query('from') ?? '', c.req.query('to') ?? '')));
  app.get('/ask', (c) => answer(c, (reader) => askPage(reader, c.req.query('q') ?? '')));

  // Addresses are exempt from the spoiler line, and those who read sitemaps have none.
  app.get('/sitemap.xml', async (c) => {
    const everything = await sitemap(await readerOf(new URL(c.req.url), undefined));
    const headers = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };
    return c.body(String(everything), 200, headers);
  });
  app.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /ask\nDisallow: /path\nSitemap: ${new URL('/sitemap.xml', origin ?? c.req.url)}\n`,
    ),
  );
  app.get('/favicon.svg', (c) => c.redirect(asset('favicon.svg'), 302));

  app.post('/seen', async (c) => {
    const { film, back } = await c.req.parseBody();
    setCookie(c, seenCookie, typeof film === 'string' ? film.slice(0, 100) : '', {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: film === '' ? 0 : year,
    });
    // Only to a page of ours: "//elsewhere" and "/\elsewhere" lead to another host. Addresses are printable ASCII.
    return c.redirect(typeof back === 'string' && /^\/(?!\/)[!-[\]-~]*$/.test(back) ? back : '/', 303);
  });

  app.notFound((c) => answer(c, () => null));
  // A fault of ours is answered where all are.
  app.onError((error) => {
    throw error;
  });
  return {
    fetch: async (request, seen = seenIn(request.headers.get('cookie') ?? undefined)) => app.fetch(request, { seen }),
  };
}
