import { expect, test } from 'vitest';
import { graph } from '../../harness/graph.ts';
import { chapter3, mainOf, site, textOf, visit } from '../../harness/pages.ts';

// The form and the cookie of the spoiler filter; crawl.test.ts checks what it hides.

test('the page of something hidden is a missing page that does not name it', async () => {
  const { status, html } = await visit('/character/marquis-de-gramont', { seen: chapter3 });
  expect(status).toBe(404);
  expect(html).not.toMatch(/Vincent|Bisset/);
  expect(textOf(html)).toContain(
    'There is no page at this address, or the spoiler filter hides it. ' +
      'It hides everything that became known after John Wick: Chapter 3 – Parabellum came out',
  );
});

test('a cookie that names no released film hides nothing', async () => {
  const latest = mainOf((await visit('/character/charon')).html);
  for (const seen of ['john-wick-chapter-5', 'caine', 'highlander', '', '%00', '"><b>']) {
    expect(mainOf((await visit('/character/charon', { seen })).html)).toBe(latest);
  }
});

test('every page says what is hidden', async () => {
  expect(textOf((await visit('/timeline')).html)).toContain('Showing everything.');
  expect(textOf((await visit('/timeline', { seen: chapter3 })).html)).toContain(
    'Hiding everything that became known after John Wick: Chapter 3 – Parabellum came out.',
  );
});

test('the form works without scripts, and leads back to the page', async () => {
  const submit = (fields: Record<string, string>) =>
    graph.fetch(new Request(`${site}/seen`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }));
  const response = await submit({ film: chapter3, back: '/path?from=a&to=b' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/path?from=a&to=b');
  expect(response.headers.get('set-cookie')).toMatch(
    new RegExp(`^seen=${chapter3}; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax$`),
  );
  expect((await submit({ film: '', back: '/' })).headers.get('set-cookie')).toMatch(/^seen=; Max-Age=0;/);
  for (const back of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/a\r\nb', 'a', '']) {
    expect((await submit({ film: chapter3, back })).headers.get('location')).toBe('/');
  }
});
