import { beforeAll, describe, expect, test } from 'vitest';
import { cutAtNames } from '../../../src/explorer/facts.ts';
import { ask, graph } from '../../harness/graph.ts';

const site = 'http://wickgraph.example';
const chapter3 = 'john-wick-chapter-3-parabellum';

interface Visit {
  /** The film that the reader has seen everything up to. */
  seen?: string;
  accept?: string;
}

/** Opens a page as a browser does. */
async function visit(path: string, { seen, accept = 'text/html' }: Visit = {}) {
  const headers = { accept, ...(seen !== undefined && { cookie: `seen=${seen}` }) };
  const response = await graph.fetch(new Request(site + path, { headers, redirect: 'manual' }));
  return { status: response.status, headers: response.headers, html: await response.text() };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
/** What a page says, without its markup. */
const textOf = (html: string) =>
  unescaped(html.replace(/<script type="module".*?<\/script>/gs, ' ').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
const mainOf = (html: string) => /<main.*<\/main>/s.exec(html)?.[0] ?? '';
const structuredIn = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );
const pathsIn = (html: string) =>
  [...html.matchAll(/href="(\/(?!graphql|assets)[^"#]*)"/g)].map(([, path]) => unescaped(path ?? ''));

/** Follows every link from the front page and the sitemap's pages that the reader can get to. */
async function walk(seen?: string): Promise<Map<string, Awaited<ReturnType<typeof visit>>>> {
  const found = new Map<string, Awaited<ReturnType<typeof visit>>>();
  const ahead = ['/', '/path?from=Character:charon&to=Character:winston-scott', '/ask?q=Charon'];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (found.has(path)) continue;
    const page = await visit(path, seen === undefined ? {} : { seen });
    found.set(path, page);
    ahead.push(...pathsIn(page.html).filter((each) => !found.has(each)));
  }
  return found;
}

/** The sentences of all facts of a view; a summary is its text, as pages show it. */
async function sentences(variables: { film?: string; date?: string }): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const root of ['characters', 'people', 'organizations', 'locations', 'events', 'franchises', 'works']) {
    const where =
      root === 'works'
        ? ', where: { status: [RELEASED, SCHEDULED, POST_PRODUCTION, IN_PRODUCTION, AIRING, ANNOUNCED, IN_DEVELOPMENT, NOT_GREENLIT] }'
        : '';
    for (let after: string | null = null; after !== undefined; ) {
      const { view } = await ask(
        `query ($film: String, $date: Date, $after: String) { view: asOf(film: $film, date: $date) {
          list: ${root}(after: $after${where}) {
            nodes { ... on Entity { neighbours { facts { nodes { id sentence ... on Summary { text } } } } } }
            pageInfo { hasNextPage endCursor }
          } } }`,
        { ...variables, after },
      );
      for (const { neighbours } of view.list.nodes)
        for (const { facts } of neighbours)
          for (const { id, sentence, text } of facts.nodes) told.set(id, text ?? sentence);
      if (!view.list.pageInfo.hasNextPage) break;
      after = view.list.pageInfo.endCursor;
    }
  }
  return told;
}

describe('the page of Charon', () => {
  test('names his films, and cites each', async () => {
    const { status, html } = await visit('/character/charon');
    expect(status).toBe(200);
    const text = textOf(html);
    for (const { title } of (await ask('{ character(name: "Charon") { films { title } } }')).character.films) {
      expect(text).toMatch(new RegExp(`Lance Reddick plays Charon in ${title}\\. ?\\d`));
    }
    expect(html).toContain('<h1>Charon</h1>');
    expect(html).toContain('id="source-1"');
  });

  test('leads to whoever stands in a fact with him, to the fact, and to GraphiQL with its own question', async () => {
    const { html } = await visit('/character/charon');
    expect(html).toContain('<a href="/character/winston-scott">Winston Scott</a>');
    expect(html).toContain('href="/f/Casting:lance-reddick--charon--ballerina"');
    const [, address] = /<a href="(\/graphql\?[^"]*)">Open in GraphiQL/.exec(html) ?? [];
    const { searchParams } = new URL(site + unescaped(address ?? ''));
    const asked = await graph.query(searchParams.get('query') ?? '', JSON.parse(searchParams.get('variables') ?? ''));
    expect(asked.errors).toBeUndefined();
    expect(asked.data).toMatchObject({ view: { node: { name: 'Charon' } } });
  });

  test('says what changed and when', async () => {
    const { html } = await visit('/character/charon');
    expect(textOf(html)).toMatch(/What changed, and when .*from 24 October 2014 until 17 May 2019/);
  });

  test('says what it is about to machines, and where it lives', async () => {
    const { html } = await visit('/character/charon');
    expect(structuredIn(html)).toMatchObject([
      { '@context': 'https://schema.org', '@type': 'Person', name: 'Charon', url: `${site}/character/charon` },
    ]);
    expect(html).toContain(`<link rel="canonical" href="${site}/character/charon">`);
    expect(html).toContain('<meta property="og:title" content="Charon">');
  });
});

test.each([
  ['/film/ballerina', 'Movie', { datePublished: '2025-06-06', director: [{ name: 'Len Wiseman' }] }],
  ['/series/the-continental', 'TVSeries', {}],
  ['/person/lance-reddick', 'Person', { birthDate: '1962-06-07', deathDate: '2023-03-17' }],
  ['/organization/continental-new-york', 'Organization', {}],
  ['/location/new-york-museum', 'Place', {}],
])('%s is a %s to schema.org', async (path, type, more) => {
  expect(structuredIn((await visit(path)).html)).toMatchObject([{ '@type': type, ...more }]);
});

describe('with nothing to be kept from', () => {
  let pages: Awaited<ReturnType<typeof walk>>;
  beforeAll(async () => {
    pages = await walk();
  });

  test('every link leads to a page', () => {
    expect([...pages].filter(([, { status }]) => status !== 200 && status !== 302).map(([path]) => path)).toEqual([]);
    expect(pages.size).toBeGreaterThan(2500);
  });

  test('every entity has a page, with JSON that machines can read, and stands in the sitemap', async () => {
    const { html: sitemap, headers } = await visit('/sitemap.xml');
    expect(headers.get('content-type')).toContain('xml');
    const listed = new Set([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address));
    const { dataset } = await ask('{ dataset { counts { kind total } } }');
    const kinds = ['Character', 'Event', 'Film', 'Franchise', 'Location', 'Organization', 'Person', 'Series'];
    const total = dataset.counts
      .filter(({ kind }: { kind: string }) => kinds.includes(kind))
      .reduce((sum: number, each: { total: number }) => sum + each.total, 0);
    const ofEntities = [...pages].filter(([, { html }]) => structuredIn(html).length > 0);
    expect(ofEntities).toHaveLength(total);
    for (const [path, { html }] of ofEntities) {
      expect(structuredIn(html)[0]).toMatchObject({ '@context': 'https://schema.org', url: site + path });
      expect(listed).toContain(site + path);
    }
  });

  test('every fact has a page that says it, who says so, and where it is written down', async () => {
    const told = await sentences({ date: '9999-12-31' });
    expect(told.size).toBeGreaterThan(2000);
    for (const [id, sentence] of [...told].filter((_, index) => index % 10 === 0)) {
      const { html } = pages.get(`/f/${id}`) ?? (await visit(`/f/${id}`));
      expect(textOf(html)).toContain(sentence.replace(/\s+/g, ' '));
      expect(html).toMatch(/<h2>Who says so<\/h2>\s*<ul class="facts">\s*<li>/);
      expect(html).toMatch(/<code>seed\/[\w-]+\.yaml:\d+<\/code>/);
    }
  });

  test('no page holds a script or a style of its own, nor anything from elsewhere', () => {
    for (const [path, { html }] of pages) {
      const inline = html.match(
        /<script(?![^>]*(?: src=|ld\+json))|<style|\sstyle=|\son\w+=|(?:src|srcset)="(?!\/assets)/g,
      );
      expect([path, inline]).toEqual([path, null]);
    }
  });
});

describe('with a line before Chapter 4', () => {
  let pages: Awaited<ReturnType<typeof walk>>;
  beforeAll(async () => {
    pages = await walk(chapter3);
  });

  test("Charon's death is nowhere on his page", async () => {
    const { status, html } = await visit('/character/charon', { seen: chapter3 });
    expect(status).toBe(200);
    expect(textOf((await visit('/character/charon')).html)).toContain('Charon dies in John Wick: Chapter 4.');
    expect(html).toContain('Lance Reddick');
    // The line's own choices name every film that is out.
    expect(mainOf(html)).not.toMatch(/Chapter 4|death of charon|dies|killed by|Marquis|Ballerina/i);
    expect(html).toContain(`data-seen="${chapter3}"`);
  });

  test('no page that can be reached from the front says a fact that became known later', async () => {
    const [all, known] = await Promise.all([sentences({ date: '9999-12-31' }), sentences({ film: chapter3 })]);
    const early = new Set(known.values());
    const late = [...all].flatMap(([id, sentence]) => (known.has(id) || early.has(sentence) ? [] : [sentence]));
    expect(late.length).toBeGreaterThan(1000);
    expect(pages.size).toBeGreaterThan(1000);
    // In what is read, and in what only machines read.
    const everything = [...pages].map(([path, { html }]) => [path, `${textOf(html)} ${unescaped(html)}`] as const);
    const joined = everything.map(([, text]) => text).join('\n');
    const spoilt = late.filter((sentence) => joined.includes(sentence));
    expect(spoilt.map((sentence) => [sentence, everything.find(([, text]) => text.includes(sentence))?.[0]])).toEqual(
      [],
    );
  });

  test('every link leads to a page, and none to what is not known yet', () => {
    expect([...pages].filter(([, { status }]) => status !== 200 && status !== 302).map(([path]) => path)).toEqual([]);
    expect([...pages.keys()].filter((path) => /charon-killed|marquis/.test(path))).toEqual([]);
  });

  test('what comes later is a missing page that does not name it', async () => {
    const { status, html } = await visit('/character/marquis-de-gramont', { seen: chapter3 });
    expect(status).toBe(404);
    expect(html).not.toMatch(/Vincent|Bisset/);
    expect(textOf(html)).toContain('As far as you have seen, up to John Wick: Chapter 3 – Parabellum');
  });
});

test('a line beyond the last film is today', async () => {
  const today = mainOf((await visit('/character/charon')).html);
  for (const seen of ['john-wick-chapter-5', 'caine', 'highlander', '', '%00', '"><b>']) {
    expect(mainOf((await visit('/character/charon', { seen })).html)).toBe(today);
  }
});

test('the line is set by a form without a script, and the reader comes back to the page', async () => {
  const set = (fields: Record<string, string>) =>
    graph.fetch(new Request(`${site}/seen`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }));
  const answer = await set({ film: chapter3, back: '/path?from=a&to=b' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/path?from=a&to=b');
  expect(answer.headers.get('set-cookie')).toMatch(
    new RegExp(`^seen=${chapter3}; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax$`),
  );
  expect((await set({ film: '', back: '/' })).headers.get('set-cookie')).toMatch(/^seen=; Max-Age=0;/);
  for (const back of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/a\r\nb', 'a', '']) {
    expect((await set({ film: chapter3, back })).headers.get('location')).toBe('/');
  }
});

describe('bad input', () => {
  test.each([
    ['/character/sharon', '/character/charon'],
    ['/film/balerina', '/film/ballerina'],
    ['/person/keanu-reaves', '/person/keanu-reeves'],
    ['/charon', '/character/charon'],
  ])('%s is a missing page that suggests %s', async (path, near) => {
    const { status, html } = await visit(path);
    expect(status).toBe(404);
    expect(pathsIn(mainOf(html))[0]).toBe(near);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test.each(['/f/Casting:nobody', '/f/nonsense', '/source/nothing', '/character/%00', '/character/a%2Fb', '/%E0%A4%A'])(
    '%s is missing',
    async (path) => {
      expect((await visit(path)).status).toBe(404);
    },
  );

  test('programs are told so in JSON', async () => {
    const { status, html } = await visit('/character/sharon', { accept: '*/*' });
    expect(status).toBe(404);
    expect(JSON.parse(html)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='alert(1)", '</title><b>'])(
    '%s in a question comes back as text',
    async (text) => {
      for (const path of [`/ask?q=${encodeURIComponent(text)}`, `/path?from=${encodeURIComponent(text)}&to=Charon`]) {
        const { status, html } = await visit(path);
        expect(status).toBe(200);
        expect(html).not.toContain(text);
        expect(textOf(html.replace(/value="([^"]*)"/g, '>$1<'))).toContain(text.replace(/<[^>]*>/g, ''));
      }
    },
  );

  test('eight thousand characters come back as text, and ten thousand are too many for an address', async () => {
    const { status, html } = await visit(`/ask?q=${'x'.repeat(8_000)}`);
    expect(status).toBe(200);
    expect(html).toContain(`value="${'x'.repeat(8_000)}"`);
    expect((await visit(`/ask?q=${'x'.repeat(10_000)}`)).status).toBe(414);
  });

  test('a cursor of nowhere is refused in words', async () => {
    const { status, html } = await visit('/characters?after=nonsense');
    expect(status).toBe(400);
    expect(textOf(html)).toContain('cursor');
  });
});

describe('a question in plain words', () => {
  test('is answered in sentences, with the facts that bear the answer out and who says so', async () => {
    const { status, html } = await visit('/ask?q=which+films+is+charon+in%3F');
    expect(status).toBe(200);
    expect(textOf(html)).toContain('Read as: Which films is Charon in?');
    expect(textOf(html)).toContain('Charon is in John Wick, John Wick: Chapter 2,');
    expect(textOf(html)).toMatch(/Lance Reddick plays Charon in Ballerina\. ?\d/);
    expect(pathsIn(mainOf(html))).toContain('/film/ballerina');
    expect(html).toMatch(/<a href="\/graphql\?[^"]*">Open in GraphiQL/);
  });

  test('is answered as far as the reader has seen', async () => {
    const question = '/ask?q=who+killed+charon';
    expect(textOf((await visit(question)).html)).toContain('Bisset de Gramont kills Charon.');
    expect(textOf((await visit(question, { seen: chapter3 })).html)).not.toMatch(/Gramont|kills Charon/);
  });

  test('that can’t be read gets what can, as links that ask it', async () => {
    const { html } = await visit('/ask?q=blah+foo+bar+Charon');
    expect(textOf(html)).toContain("I can't read that.");
    const [first = ''] = pathsIn(mainOf(html)).filter((path) => path.startsWith('/ask?q='));
    expect(textOf((await visit(first)).html)).toContain('Read as: ');
  });

  test.each([undefined, 'john-wick', chapter3])('those on the front page can be read, seen %s', async (seen) => {
    const reader = seen === undefined ? {} : { seen };
    const asked = pathsIn((await visit('/', reader)).html).filter((path) => path.startsWith('/ask?q='));
    expect(asked).toHaveLength(3);
    for (const path of asked) expect(textOf((await visit(path, reader)).html)).toContain('Read as: ');
  });
});

describe('ways between two things', () => {
  test('are told fact by fact, each with its sources', async () => {
    const { html } = await visit('/path?from=Charon&to=Eve+Macarro');
    const text = textOf(html);
    expect(text).toContain('From Charon to Eve Macarro');
    expect(text).toMatch(/Lance Reddick plays Charon in Ballerina\. ?\d/);
    expect(text).toMatch(/Ana de Armas plays Eve Macarro in Ballerina\. ?\d/);
    expect(html).toContain('data-path-from="Character:charon" data-path-to="Character:eve-macarro"');
  });

  test('ask which is meant when a name is that of several', async () => {
    const { html } = await visit('/path?from=John+Wick&to=Charon');
    expect(pathsIn(mainOf(html))).toEqual(
      expect.arrayContaining(['/path?from=Character%3Ajohn-wick&to=Charon', '/path?from=Film%3Ajohn-wick&to=Charon']),
    );
    const other = await visit('/path?from=Charon&to=John+Wick');
    expect(pathsIn(mainOf(other.html))).toContain('/path?from=Charon&to=Character%3Ajohn-wick');
  });

  test('say so when a name is nobody’s, and when both are the same', async () => {
    expect(textOf((await visit('/path?from=Xyzzyx&to=Charon')).html)).toContain('Nothing is called "Xyzzyx"');
    expect(textOf((await visit('/path?from=Charon&to=Charon')).html)).toContain('Both are the same thing.');
  });
});

describe('the timeline', () => {
  test('is drawn in both orders, and says what is undecided in the drawing and in words', async () => {
    const { html } = await visit('/timeline');
    const [drawing = ''] = /<svg.*<\/svg>/s.exec(html) ?? [];
    const { timeline } = await ask('{ timeline(kinds: [WORK]) { nodes { undecided entity { name } } } }');
    const undecided = timeline.nodes.filter((each: { undecided: boolean }) => each.undecided);
    expect(drawing.match(/class="thread/g)).toHaveLength(timeline.nodes.length);
    expect(drawing.match(/class="hatch"/g)).toHaveLength(undecided.length);
    expect(drawing.match(/order undecided/g)).toHaveLength(undecided.length);
    expect(textOf(drawing)).toMatch(
      /As released: John Wick; John Wick: Chapter 2; .*As it happens: The Continental, prologue; /,
    );
    expect(textOf(html)).toContain('Whether this is before or after Caine is undecided.');
    expect(textOf(html)).toMatch(/John Wick: Chapter 2 is set about 4 days after John Wick\. ?\d/);
  });

  test('holds no film that the line keeps', async () => {
    const { html } = await visit('/timeline', { seen: 'john-wick' });
    expect(textOf(mainOf(html))).toContain('John Wick');
    expect(mainOf(html)).not.toMatch(/Chapter|Ballerina|Continental,|Caine/);
  });
});

describe('a sentence links whom it names', () => {
  const man = { name: 'John Wick', kind: 'character' };
  const film = { name: 'John Wick', kind: 'film' };
  const second = { name: 'John Wick: Chapter 2', kind: 'film' };

  test('the man and the film of one name each in their place', () => {
    expect(cutAtNames('Keanu Reeves plays John Wick in John Wick.', [man, film])).toEqual([
      'Keanu Reeves plays ',
      man,
      ' in ',
      film,
      '.',
    ]);
  });

  test('the longer name before the shorter', () => {
    const pieces = cutAtNames('John Wick: Chapter 2 is set about 4 days after John Wick.', [film, second]);
    expect(pieces).toEqual([second, ' is set about 4 days after ', film, '.']);
  });

  test('no name inside another word', () => {
    expect(cutAtNames('Frankie is not Frank.', [{ name: 'Frank' }])).toEqual([
      'Frankie is not ',
      { name: 'Frank' },
      '.',
    ]);
  });
});

test('lists turn their pages in both directions', async () => {
  const first = (await visit('/people')).html;
  const [next = ''] = pathsIn(first).filter((path) => path.startsWith('/people?after='));
  const second = (await visit(next)).html;
  const [back = ''] = pathsIn(second).filter((path) => path.startsWith('/people?before='));
  const peopleOn = (html: string) => pathsIn(mainOf(html)).filter((path) => path.startsWith('/person/'));
  expect(peopleOn(first)).toHaveLength(50);
  expect(peopleOn(second)).not.toEqual(peopleOn(first));
  expect(peopleOn((await visit(back)).html)).toEqual(peopleOn(first));
});

test('a strict policy and what else a browser should know come with every page', async () => {
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

test('/robots.txt leads to the sitemap', async () => {
  const { html, headers } = await visit('/robots.txt');
  expect(headers.get('content-type')).toContain('text/plain');
  expect(html).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test('assets are named after what is in them, and kept for good', async () => {
  const { html } = await visit('/');
  const [, stylesheet = ''] = /href="(\/assets\/explorer-\w+\.css)"/.exec(html) ?? [];
  const { status, headers } = await visit(stylesheet);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await visit('/assets/explorer-000000000000.css')).status).toBe(404);
});
