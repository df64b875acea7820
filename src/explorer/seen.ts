import { parse } from 'hono/utils/cookie';

// The cookie of the spoiler filter. Apart from the pages, as the response cache reads it too.

export const seenCookie = 'seen';

/**
 * The slug of the last film that the reader has seen, from the header Cookie; undefined when it names none.
 * The response cache and the page both take this one value, so that the cache never mixes up two readers.
 */
export function seenIn(cookies: string | undefined): string | undefined {
  if (cookies === undefined) return undefined;
  const { [seenCookie]: slug } = parse(cookies, seenCookie);
  return slug !== undefined && /^[a-z0-9-]{1,100}$/.test(slug) ? slug : undefined;
}
