import { parse } from 'hono/utils/cookie';

// The cookie of the spoiler filter. A module of its own, because the response cache reads the cookie too.

export const seenCookie = 'seen';

/**
 * The slug of the last film that the reader has seen, from the Cookie header; undefined without a valid slug.
 * The response cache and the pages both use this value, so that the cache never confuses two readers.
 */
export function seenIn(cookies: string | undefined): string | undefined {
  if (cookies === undefined) return undefined;
  const { [seenCookie]: slug } = parse(cookies, seenCookie);
  return slug !== undefined && /^[a-z0-9-]{1,100}$/.test(slug) ? slug : undefined;
}
