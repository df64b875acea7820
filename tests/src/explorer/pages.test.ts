import { describe, expect, test } from 'vitest';
import { ask, graph } from '../../harness/graph.ts';
import { chapter3, mainOf, pathsIn, site, structuredDataIn, textOf, unescaped, visit } from '../../harness/pages.ts';

// What each kind of page shows.

describe('the page of Charon', () => {
  test('names his films, and cites sources for each', async () => {
    const { status, html } = await visit('/character/charon');
    expect(status).toBe(200);
    const text = textOf(html);
    for (const { title } of (await ask('{ character(name: "Charon") { films { title } } }')).character.films) {
      expect(text).toMatch(new RegExp(`Lance Reddick plays Charon in ${title}\\. ?\\d`));
    }
    expect(html).toContain('<h1>Charon</h1>');
    expect(html).toContain('id="source-1"');
  });

  test('links to everybody he shares a fact with, to the facts, and to GraphiQL with its own query', async () => {
    const { html } = await visit('/character/charon');
    expect(html).toContain('<a href="/character/winston-scott">Winston Scott</a>');
    expect(html).toContain('href="/f/Casting:lance-reddick--charon--ballerina"');
    const [, address] = /<a href="(\/graphql\?[^"]*)">Open in GraphiQL/.exec(html) ?? [];
    const { searchParams } = new URL(site + unescaped(address ?? ''));
    const result = await graph.query(searchParams.get('query') ?? '', JSON.parse(searchParams.get('variables') ?? ''));
    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({ view: { node: { name: 'Charon' } } });
  });

  test('shows the history', async () => {
    const { html } = await visit('/character/charon');
    expect(textOf(html)).toMatch(/History .*from 24 October 2014 until 17 May 2019/);
  });

  test('has metadata for search engines', async () => {
    const { html } = await visit('/character/charon');
    expect(structuredDataIn(html)).toMatchObject([
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
])('the JSON-LD of %s has the type %s', async (path, type, more) => {
  expect(structuredDataIn((await visit(path)).html)).toMatchObject([{ '@type': type, ...more }]);
});

describe('a question', () => {
  test('is answered in sentences, with the facts behind the answer and their sources', async () => {
    const { status, html } = await visit('/ask?q=which+films+is+charon+in%3F');
    expect(status).toBe(200);
    expect(textOf(html)).toContain('Read as: Which films is Charon in?');
    expect(textOf(html)).toContain('Charon is in John Wick, John Wick: Chapter 2,');
    expect(textOf(html)).toMatch(/Lance Reddick plays Charon in Ballerina\. ?\d/);
    expect(pathsIn(mainOf(html))).toContain('/film/ballerina');
    expect(html).toMatch(/<a href="\/graphql\?[^"]*">Open in GraphiQL/);
  });

  test('is answered without what the spoiler filter hides', async () => {
    const question = '/ask?q=who+killed+charon';
    expect(textOf((await visit(question)).html)).toContain('Bisset de Gramont kills Charon.');
    expect(textOf((await visit(question, { seen: chapter3 })).html)).not.toMatch(/Gramont|kills Charon/);
  });

  test('that can’t be read gets links to questions that can', async () => {
    const { html } = await visit('/ask?q=blah+foo+bar+Charon');
    expect(textOf(html)).toContain("I can't read that.");
    const [first = ''] = pathsIn(mainOf(html)).filter((path) => path.startsWith('/ask?q='));
    expect(textOf((await visit(first)).html)).toContain('Read as: ');
  });

  test.each([undefined, 'john-wick', chapter3])('on the home page can be read, seen %s', async (seen) => {
    const options = seen === undefined ? {} : { seen };
    const questions = pathsIn((await visit('/', options)).html).filter((path) => path.startsWith('/ask?q='));
    expect(questions).toHaveLength(3);
    for (const path of questions) expect(textOf((await visit(path, options)).html)).toContain('Read as: ');
  });
});

describe('the paths between two entities', () => {
  test('are shown fact by fact, with sources', async () => {
    const { html } = await visit('/path?from=Charon&to=Eve+Macarro');
    const text = textOf(html);
    expect(text).toContain('From Charon to Eve Macarro');
    expect(text).toMatch(/Lance Reddick plays Charon in Ballerina\. ?\d/);
    expect(text).toMatch(/Ana de Armas plays Eve Macarro in Ballerina, a part that another actor played before\. ?\d/);
    expect(html).toContain('data-path-from="Character:charon" data-path-to="Character:eve-macarro"');
  });

  test('need a choice when a name is ambiguous', async () => {
    const { html } = await visit('/path?from=John+Wick&to=Charon');
    expect(pathsIn(mainOf(html))).toEqual(
      expect.arrayContaining(['/path?from=Character%3Ajohn-wick&to=Charon', '/path?from=Film%3Ajohn-wick&to=Charon']),
    );
    const other = await visit('/path?from=Charon&to=John+Wick');
    expect(pathsIn(mainOf(other.html))).toContain('/path?from=Charon&to=Character%3Ajohn-wick');
  });

  test('are explained when a name is unknown, and when both are the same', async () => {
    expect(textOf((await visit('/path?from=Xyzzyx&to=Charon')).html)).toContain('Nothing is called "Xyzzyx"');
    expect(textOf((await visit('/path?from=Charon&to=Charon')).html)).toContain('Both are the same thing.');
  });
});

describe('the timeline', () => {
  test('has a diagram of both orders, and marks what is undecided in the diagram and in words', async () => {
    const { html } = await visit('/timeline');
    const [diagram = ''] = /<svg.*<\/svg>/s.exec(html) ?? [];
    const { timeline } = await ask('{ timeline(kinds: [WORK]) { nodes { undecided entity { name } } } }');
    const undecided = timeline.nodes.filter((each: { undecided: boolean }) => each.undecided);
    expect(diagram.match(/class="connector/g)).toHaveLength(timeline.nodes.length);
    expect(diagram.match(/class="hatch"/g)).toHaveLength(undecided.length);
    expect(diagram.match(/order undecided/g)).toHaveLength(undecided.length);
    expect(textOf(diagram)).toMatch(
      /Release order: John Wick; John Wick: Chapter 2; .*Story order: The Continental, prologue; /,
    );
    expect(textOf(html)).toContain('Whether this is before or after Caine is undecided.');
    expect(textOf(html)).toMatch(/John Wick: Chapter 2 is set about 4 days after John Wick\. ?\d/);
  });

  test('has no film that the spoiler filter hides', async () => {
    const { html } = await visit('/timeline', { seen: 'john-wick' });
    expect(textOf(mainOf(html))).toContain('John Wick');
    expect(mainOf(html)).not.toMatch(/Chapter|Ballerina|Continental,|Caine/);
  });
});

test('lists are paginated in both directions', async () => {
  const first = (await visit('/people')).html;
  const [next = ''] = pathsIn(first).filter((path) => path.startsWith('/people?after='));
  const second = (await visit(next)).html;
  const [previous = ''] = pathsIn(second).filter((path) => path.startsWith('/people?before='));
  const peopleOn = (html: string) => pathsIn(mainOf(html)).filter((path) => path.startsWith('/person/'));
  expect(peopleOn(first)).toHaveLength(50);
  expect(peopleOn(second)).not.toEqual(peopleOn(first));
  expect(peopleOn((await visit(previous)).html)).toEqual(peopleOn(first));
});
