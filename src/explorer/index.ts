import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { setCookie } from 'hono/cookie';
import type { ErrorCode } from '../../schema/index.ts';
import { asset } from '../assets/index.ts';
import { dayIn, withoutDay } from './address-day.ts';
import { entityKindNames, entityKinds } from './entity-kinds.ts';
import { layout, type Page } from './layout.ts';
import { type PageContext, pageContexts, type Query, QueryError } from './page-context.ts';
import { askPage } from './pages/ask.ts';
import { entityPage } from './pages/entity.ts';
import { factPage } from './pages/fact.ts';
import { homePage } from './pages/home.ts';
import { listPage, sourcesPage } from './pages/list.ts';
import { invalidRequestPage, notFoundPage } from './pages/not-found.ts';
import { pathPage } from './pages/path.ts';
import { sourcePage } from './pages/source.ts';
import { timelinePage } from './pages/timeline.ts';
import { securityHeaders } from './security-headers.ts';
import { seenCookie, seenIn } from './seen.ts';
import { sitemap } from './sitemap.ts';

const slugPattern = '[a-z0-9-]+(?:@\\d{4}-\\d{2}-\\d{2})?';
const yearInSeconds = 365 * 24 * 60 * 60;

/** A path on this site, in printable ASCII. Prevents open redirects: "//host" and "/\host" would go to another site. */
const localPath = /^\/(?!\/)[!-[\]-~]*$/;

export interface Explorer {
  /** Responds with a page. `seen` is the film in the cookie of the spoiler filter; by default it is read from the request. */
  fetch: (request: Request, seen?: string) => Promise<Response>;
}

/**
 * The explorer: server-rendered pages for people, which get all data from the public API. `origin` is the public origin
 * of the site, such as that of a proxy; by default the origin of each request.
 *
 *     const pages = explorer(openGraph().query);
 *     const response = await pages.fetch(new Request('https://wick.example/character/charon'));
 */
export function explorer(query: Query, origin?: string): Explorer {
  const app = new Hono<{ Bindings: { seen: string | undefined } }>();
  const contextFor = pageContexts(query, origin);

  /** Responds with a page, or with 404 if `render` returns null. */
  async function respond(c: Context, render: (context: PageContext) => Page | null | Promise<Page | null>) {
    const url = new URL(c.req.url);
    const context = await contextFor({ url, seen: c.env.seen, day: dayIn(url) });
    c.header('cache-control', 'private, no-cache');
    c.header('vary', 'cookie');
    try {
      const page = await render(context);
      if (page === null) return notFound(c, context);
      // The address of a day on which nothing changed leads to that of the last change before it.
      const { canonicalPath = url.pathname } = page;
      if (context.addressDay !== null && canonicalPath !== url.pathname) return c.redirect(canonicalPath + url.search);
      return c.html(layout(context, page));
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      if (error.code === 'INVALID_ID') return notFound(c, context);
      return c.html(layout(context, invalidRequestPage(error)), 400);
    }
  }

  /** Responds with 404: a page for browsers, JSON for programs. */
  async function notFound(c: Context, context: PageContext): Promise<Response> {
    if (c.req.header('accept')?.includes('text/html')) return c.html(layout(context, await notFoundPage(context)), 404);
    const message = `Nothing is at ${c.req.path.slice(0, 100)}. GraphQL and GraphiQL are at /graphql.`;
    return c.json({ errors: [{ message, extensions: { code: 'NOT_FOUND' satisfies ErrorCode } }] }, 404, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
  }

  app.use(compress());
  app.use(securityHeaders);

  app.get('/', (c) => respond(c, homePage));
  for (const kind of entityKindNames) {
    app.get(`/${entityKinds[kind].noun}/:slug{${slugPattern}}`, (c) =>
      respond(c, (context) => entityPage(context, `${kind}:${withoutDay(c.req.param('slug'))}`)),
    );
  }
  app.get(`/source/:slug{${slugPattern}}`, (c) =>
    respond(c, (context) => sourcePage(context, `Source:${withoutDay(c.req.param('slug'))}`)),
  );
  app.get(`/f/:id{[A-Za-z]+:${slugPattern}}`, (c) =>
    respond(c, (context) => factPage(context, withoutDay(c.req.param('id')))),
  );

  const cursorsOf = (c: Context) => ({ after: c.req.query('after'), before: c.req.query('before') });
  for (const kind of entityKindNames) {
    app.get(entityKinds[kind].listPath, (c) => respond(c, (context) => listPage(context, kind, cursorsOf(c))));
  }
  app.get('/sources', (c) => respond(c, (context) => sourcesPage(context, cursorsOf(c))));
  app.get('/timeline', (c) => respond(c, (context) => timelinePage(context, c.req.query('after'))));
  app.get('/path', (c) =>
    respond(c, (context) =>
      pathPage(context, { from: withoutDay(c.req.query('from') ?? ''), to: withoutDay(c.req.query('to') ?? '') }),
    ),
  );
  app.get('/ask', (c) => respond(c, (context) => askPage(context, c.req.query('q') ?? '')));

  // Search engines send no cookie, so the sitemap has every page, whatever the spoiler filter says.
  app.get('/sitemap.xml', async (c) => {
    const xml = await sitemap(await contextFor({ url: new URL(c.req.url), seen: undefined, day: null }));
    const headers = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };
    return c.body(String(xml), 200, headers);
  });
  app.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /ask\nDisallow: /path\nSitemap: ${new URL('/sitemap.xml', origin ?? c.req.url)}\n`,
    ),
  );
  app.get('/favicon.svg', (c) => c.redirect(asset('favicon.svg'), 302));

  // The form of the spoiler filter posts here.
  app.post('/seen', async (c) => {
    const { film, back } = await c.req.parseBody();
    setCookie(c, seenCookie, typeof film === 'string' ? film.slice(0, 100) : '', {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: film === '' ? 0 : yearInSeconds,
    });
    return c.redirect(typeof back === 'string' && localPath.test(back) ? back : '/', 303);
  });

  app.notFound((c) => respond(c, () => null));
  // The HTTP handler reports internal errors and responds to them.
  app.onError((error) => {
    throw error;
  });
  return {
    fetch: async (request, seen = seenIn(request.headers.get('cookie') ?? undefined)) => app.fetch(request, { seen }),
  };
}
