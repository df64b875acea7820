import { describe, expect, test } from 'vitest';
import { ask, recorded, refused } from '../../harness/graph.ts';

interface Found {
  status: string;
  length: number | null;
  paths: { length: number; hops: { fact: { sentence: string }; from: { id: string }; to: { id: string } }[] }[];
}
const inner = (args: string) =>
  `path(${args}) { status length paths { length hops { fact { sentence } from { id } to { id } } } }`;

/** The status of a search, and each path as its ids. */
async function pathsOf(args: string, root = ''): Promise<string[]> {
  const found = await ask(`{ ${root ? `${root} { ${inner(args)} }` : inner(args)} }`);
  const { status, length, paths }: Found = found.path ?? found.asOf.path;
  for (const path of paths) {
    expect([path.length, path.hops.length]).toEqual([length, length]);
    const [, ...froms] = path.hops.map(({ from }) => from.id);
    expect(froms).toEqual(path.hops.slice(0, -1).map(({ to }) => to.id));
  }
  // Inside asOf every id ends with the same day.
  const ids = paths.map(({ hops }) =>
    [hops[0]?.from.id, ...hops.map(({ to }) => to.id)].join(' ').replaceAll(/@[\d-]+/g, ''),
  );
  return [length === null ? status : `${status} ${length}`, ...ids];
}

test('Charon and Ana de Armas met in one film: two hops, each with its fact and the sources of the fact', async () => {
  expect(
    await ask(`{ path(from: "Character:charon", to: "Person:ana-de-armas") { status length paths { length hops {
      from { id } to { name } fact { sentence citations { source { title } locator } }
    } } } }`),
  ).toEqual({
    path: {
      status: 'FOUND',
      length: 2,
      paths: [
        {
          length: 2,
          hops: [
            {
              from: { id: 'Character:charon' },
              to: { name: 'Ballerina' },
              fact: {
                sentence: 'Lance Reddick plays Charon in Ballerina.',
                citations: expect.arrayContaining([
                  {
                    source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' },
                    locator: 'cast section',
                  },
                ]),
              },
            },
            {
              from: { id: 'Film:ballerina' },
              to: { name: 'Ana de Armas' },
              fact: {
                sentence: 'Ana de Armas plays Eve Macarro in Ballerina, a part that another actor played before.',
                citations: expect.arrayContaining([
                  {
                    source: { title: 'Everything you need to know about the John Wick spinoff, Ballerina' },
                    locator: 'plot and cast sections',
                  },
                ]),
              },
            },
          ],
        },
      ],
    },
  });
});

test('from Daisy to The Chancellor there are several shortest paths, each by the first fact between two entities', async () => {
  const found = await pathsOf('from: "Daisy", to: "The Chancellor"');
  const by = (id: string) => `Character:daisy Character:john-wick ${id} Character:the-chancellor`;
  expect(found).toEqual([
    'FOUND 3',
    by('Film:ballerina'), // John Wick is played in it, and so is The Chancellor
    by('Character:eve-macarro'), // whom the one spares, and who kills the other
    by('Event:john-sent-for-eve'), // which the one does for the other's complaint
    by('Event:dex-killed'), // in which the one helps, and the other loses a man
  ]);
  expect(await pathsOf('from: "Daisy", to: "The Chancellor", limit: 2')).toEqual(found.slice(0, 3));
  const { path } = await ask(`{ ${inner('from: "Daisy", to: "The Chancellor", limit: 2')} }`);
  expect(path.paths.map(({ hops }: Found['paths'][0]) => hops.map(({ fact }) => fact.sentence))).toEqual([
    [
      'John Wick owned Daisy.',
      'Keanu Reeves plays John Wick in Ballerina.',
      'Gabriel Byrne plays the Chancellor in Ballerina.',
    ],
    ['John Wick owned Daisy.', 'John Wick spares Eve Macarro.', 'Eve Macarro kills the Chancellor.'],
  ]);
});

test('a path can lead to a studio, to a country and from a source, and back', async () => {
  const films = ['john-wick-chapter-2', 'john-wick-chapter-3-parabellum', 'john-wick-chapter-4', 'ballerina'];
  expect(await pathsOf('from: "Charon", to: "Lionsgate"')).toEqual([
    'FOUND 2', // the first film is another studio's
    ...films.map((film) => `Character:charon Film:${film} Organization:lionsgate`),
  ]);
  expect(await pathsOf('from: "Sofia", to: "Morocco"')).toContain(
    'Character:sofia-al-azwar Event:sofia-berrada Location:casablanca Location:morocco',
  );
  const guide = 'Source:dt-ballerina-guide';
  expect(await pathsOf(`from: "${guide}", to: "Charon"`)).toEqual(['FOUND 1', `${guide} Character:charon`]);
  expect(await pathsOf(`from: "Morocco", to: "${guide}", limit: 1`)).toEqual(['FOUND 1', `Location:morocco ${guide}`]);
});

describe('there is no path', () => {
  test('from an entity to itself that needs a hop', async () => {
    expect(await pathsOf('from: "Charon", to: "Character:charon"')).toEqual(['SAME 0']);
    expect(await pathsOf('from: "Rooney", to: "Eve Macarro"')).toEqual(['SAME 0']);
  });

  test('to an entity without connections: a film that nobody has ordered, or a series that has only a title', async () => {
    expect(await pathsOf('from: "Ballerina 2", to: "Ana de Armas", maxHops: 20')).toEqual(['NONE']);
    const ends = 'from: "Series:the-continental", to: "Charon"';
    expect(await pathsOf(ends, 'asOf(date: "2017-07-26")')).toEqual(['NONE']);
    expect(await pathsOf(ends, 'asOf(date: "2021-11-30")')).toContain('Series:the-continental Character:charon');
  });

  test('within the hops allowed', async () => {
    expect(await pathsOf('from: "Daisy", to: "The Chancellor", maxHops: 2')).toEqual(['BEYOND_MAX_HOPS']);
    expect(await pathsOf('from: "Daisy", to: "The Chancellor", maxHops: 3, limit: 1')).toContain('FOUND 3');
    expect(await pathsOf('from: "Charon", to: "Ana de Armas", maxHops: 1')).toEqual(['BEYOND_MAX_HOPS']);
  });
});

describe('a hub is passed through only when `via` opens it', () => {
  test.each([
    ['COUNTRY', 'from: "New York City", to: "New Jersey"', 4, 'Location:united-states'],
    ['COUNTRY', 'from: "Casablanca", to: "Moroccan desert"', 3, 'Location:morocco'],
    ['FRANCHISE', 'from: "John Wick: Chapter 2", to: "Series:the-continental"', 2, 'Franchise:john-wick'],
    ['SOURCE', 'from: "Daisy", to: "Ana de Armas"', 3, 'Source:dt-ballerina-guide'],
  ])('%s: %s takes %i hops without it', async (hub, ends, least, id) => {
    const [without, ...around] = await pathsOf(`${ends}, limit: 100`);
    expect(without).toBe(`FOUND ${least}`);
    expect(around.filter((path) => path.includes(` ${id} `))).toEqual([]);
    const [through, ...across] = await pathsOf(`${ends}, via: [${hub}], limit: 100`);
    expect(through).toBe('FOUND 2');
    expect(across.filter((path) => path.includes(` ${id} `))).toHaveLength(1);
  });

  test('through the franchise, a series that has only a title is connected with everything', async () => {
    expect(
      await pathsOf('from: "Series:the-continental", to: "Charon", via: [FRANCHISE]', 'asOf(date: "2017-07-26")'),
    ).toEqual([
      'FOUND 3',
      'Series:the-continental Franchise:john-wick Film:john-wick Character:charon',
      'Series:the-continental Franchise:john-wick Film:john-wick-chapter-2 Character:charon',
    ]);
  });
});

test('as of the first film no path uses what became known later', async () => {
  const root = 'asOf(date: "2014-10-24")';
  expect(await pathsOf('from: "Charon", to: "Keanu Reeves"', root)).toEqual([
    'FOUND 2',
    'Character:charon Film:john-wick Person:keanu-reeves',
    'Character:charon Character:john-wick Person:keanu-reeves',
  ]);
  expect(await pathsOf('from: "Charon", to: "Daisy"', root)).not.toContainEqual(
    expect.stringMatching('chapter|ballerina'),
  );
  expect(await refused(`{ ${root} { ${inner('from: "Charon", to: "Ana de Armas"')} } }`)).toMatchObject([
    { code: 'BAD_USER_INPUT', message: expect.stringMatching('^Nothing is called "Ana de Armas"') },
  ]);
});

test('a path takes one statement for each frontier and for each kind of fact on it, not for each hop', async () => {
  const query = `query ($from: String!, $to: String!) { path(from: $from, to: $to, limit: 100) { length paths { hops {
    fact { id sentence citations { source { title } } } to { id }
  } } } }`;
  for (const [from, to] of [
    ['Character:charon', 'Film:ballerina'],
    ['Character:charon', 'Person:ana-de-armas'],
    ['Character:daisy', 'Character:the-chancellor'],
    ['Location:new-york-city', 'Location:new-jersey'],
  ]) {
    const { data, statements } = await recorded(query, { from, to });
    const facts = data.path.paths.flatMap(({ hops }: { hops: { fact: { id: string } }[] }) => hops);
    const kinds = new Set(facts.map(({ fact }: { fact: { id: string } }) => fact.id.split(':')[0]));
    expect(statements.filter((sql) => sql.includes('other.entity_id')).length).toBeLessThanOrEqual(data.path.length);
    expect(statements.length).toBeLessThanOrEqual(data.path.length + kinds.size + 10);
  }
});
