import { describe, expect, test } from 'vitest';
import { mainOf, pathsIn, site, textOf, visit } from '../../harness/pages.ts';

// What all pages have in common: headers, missing pages, invalid requests.

test('every page has the security headers', async () => {
  for (const path of ['/', '/character/charon', '/character/nobody-at-all', '/ask?q=x', '/sitemap.xml']) {
    const { headers } = await visit(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  }
  expect((await visit('/')).headers.get('vary')).toContain('cookie');
});

test('/robots.txt names the sitemap', async () => {
  const { html, headers } = await visit('/robots.txt');
  expect(headers.get('content-type')).toContain('text/plain');
  expect(html).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test('assets have a hash of their content in their address, and are cacheable forever', async () => {
  const { html } = await visit('/');
  const [, stylesheet = ''] = /href="(\/assets\/explorer-\w+\.css)"/.exec(html) ?? [];
  const { status, headers } = await visit(stylesheet);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await visit('/assets/explorer-000000000000.css')).status).toBe(404);
});

describe('bad input', () => {
  test.each([
    ['/character/sharon', '/character/charon'],
    ['/film/balerina', '/film/ballerina'],
    ['/person/keanu-reaves', '/person/keanu-reeves'],
    ['/charon', '/character/charon'],
  ])('%s is a missing page that suggests %s', async (path, suggestion) => {
    const { status, html } = await visit(path);
    expect(status).toBe(404);
    expect(pathsIn(mainOf(html))[0]).toBe(suggestion);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test.each(['/f/Casting:nobody', '/f/nonsense', '/source/nothing', '/character/%00', '/character/a%2Fb', '/%E0%A4%A'])(
    '%s is missing',
    async (path) => {
      expect((await visit(path)).status).toBe(404);
    },
  );

  test('programs get the error as JSON', async () => {
    const { status, html } = await visit('/character/sharon', { accept: '*/*' });
    expect(status).toBe(404);
    expect(JSON.parse(html)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='alert(1)", '</title><b>'])(
    '%s in a question is shown as text',
    async (text) => {
      for (const path of [`/ask?q=${encodeURIComponent(text)}`, `/path?from=${encodeURIComponent(text)}&to=Charon`]) {
        const { status, html } = await visit(path);
        expect(status).toBe(200);
        expect(html).not.toContain(text);
        expect(textOf(html.replace(/value="([^"]*)"/g, '>$1<'))).toContain(text.replace(/<[^>]*>/g, ''));
      }
    },
  );

  test('eight thousand characters are shown as text, and ten thousand are too many for an address', async () => {
    const { status, html } = await visit(`/ask?q=${'x'.repeat(8_000)}`);
    expect(status).toBe(200);
    expect(html).toContain(`value="${'x'.repeat(8_000)}"`);
    expect((await visit(`/ask?q=${'x'.repeat(10_000)}`)).status).toBe(414);
  });

  test('an invalid cursor gets the message of the API', async () => {
    const { status, html } = await visit('/characters?after=nonsense');
    expect(status).toBe(400);
    expect(textOf(html)).toContain('cursor');
  });
});
