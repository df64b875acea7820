import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readFacts, seedFolder } from '../../seed/index.ts';
import { type Change, messageFor, refused, seedWith } from '../harness/seed-small.ts';

const cited = 'confidence: high, citations: [{ source: reports }]';
const sources: Change = {
  add: '- { slug: reports, kind: REFERENCE, title: Reports, since: john-wick, confidence: high }',
};
const second = 'since: john-wick-chapter-2';

/** Placements of works, one a line. */
const placements = (...lines: string[]): { sources: Change; placements: Change } => ({
  sources,
  placements: { rows: lines.map((line) => `- { ${line}, ${cited} }`).join('\n') },
});
/** A placement of the second film against the first. */
const sequel = (slug: string, said: string) =>
  `slug: ${slug}, work: john-wick-chapter-2, relativeTo: john-wick, relation: ${said}`;

/** A row of an event. */
const event = (slug: string, shown: string, placed: string) => `
- slug: ${slug}
  names: [{ name: ${slug}, since: john-wick }]
  showings: [${shown}]
  placements: [${placed}]
  ${cited.replace(', ', '\n  ')}`;

/** The problems of the small seed, changed, as one text. */
const says = (changes: Parameters<typeof refused>[0]) => refused(changes).join('\n');

describe('placements of works', () => {
  test('pass when all can be true', () => {
    const facts = readFacts(seedWith(placements(sequel('after', `AFTER, offset: P4D, approximate: true, ${second}`))));
    expect(facts.facts.has('Placement:after')).toBe(true);
  });

  test('that contradict each other are named, each with its line', () => {
    expect(says(placements(sequel('after', `AFTER, ${second}`), sequel('before', `BEFORE, ${second}`)))).toBe(
      'seed/placements.yaml:1: these facts contradict each other as of 2017-02-10; remove, correct or supersede one of them: ' +
        'Placement:after (seed/placements.yaml:1), Placement:before (seed/placements.yaml:2)',
    );
  });

  test('whose offsets contradict each other are named, and others are not', () => {
    const changes = placements(
      sequel('some', `AFTER, ${second}`),
      sequel('days', `AFTER, offset: P4D, approximate: true, ${second}`),
      sequel('weeks', `AFTER, offset: P15D, ${second}`),
    );
    expect(says(changes)).toBe(
      'seed/placements.yaml:2: these facts contradict each other as of 2017-02-10; remove, correct or supersede one of them: ' +
        'Placement:days (seed/placements.yaml:2), Placement:weeks (seed/placements.yaml:3)',
    );
  });

  test('that are rival readings contradict nothing', () => {
    const rival = sequel('before', `BEFORE, reading: ALTERNATIVE, ${second}`);
    expect(() => readFacts(seedWith(placements(sequel('after', `AFTER, ${second}`), rival)))).not.toThrow();
  });
});

describe('a contradiction of the past', () => {
  const before = sequel('before', `BEFORE, ${second}, supersededBy: "Placement:truth"`);
  const truth = sequel('truth', 'AFTER, since: 2023-04-30');

  test('is refused, although the facts of today agree', () => {
    const rumour = sequel('rumour', `OVERLAPS, since: 2018-01-01, supersededBy: "Placement:truth"`);
    expect(says(placements(before, rumour, truth))).toBe(
      'seed/placements.yaml:1: these facts contradict each other as of 2018-01-01; remove, correct or supersede one of them: ' +
        'Placement:before (seed/placements.yaml:1), Placement:rumour (seed/placements.yaml:2)',
    );
  });

  test('is reported once, and a later one is reported as well', () => {
    const later = sequel('later', 'BEFORE, since: 2023-05-01');
    const rumour = sequel('rumour', `OVERLAPS, since: 2018-01-01, supersededBy: "Placement:truth"`);
    expect(refused(placements(before, rumour, truth, later))).toEqual([
      expect.stringMatching('^seed/placements.yaml:1: .* as of 2018-01-01; .*Placement:before.*Placement:rumour'),
      expect.stringMatching('^seed/placements.yaml:4: .* as of 2023-05-01; .*Placement:later.*Placement:truth'),
    ]);
  });

  test('is none when the new fact replaced the old one on its own day', () => {
    expect(() => readFacts(seedWith(placements(before, truth)))).not.toThrow();
  });
});

describe('events', () => {
  const shown = (work: string, more = '') => `{ work: ${work}, since: ${work}${more} }`;

  test('placed in a ring are named, each with its line', () => {
    const events = [
      event('duel', shown('john-wick'), '{ relation: BEFORE, event: party, since: john-wick }'),
      event('party', shown('john-wick'), '{ relation: DURING, event: feast, since: john-wick }'),
      event('feast', shown('john-wick'), '{ relation: BEFORE, event: duel, since: john-wick }'),
    ];
    expect(says({ sources, events: { rows: events.join('\n') } })).toBe(
      'seed/events.yaml:4: these facts contradict each other as of 2014-10-24; remove, correct or supersede one of them: ' +
        'Placement:duel--before--party (seed/events.yaml:4), Placement:feast--before--duel (seed/events.yaml:18), ' +
        'Placement:party--during--feast (seed/events.yaml:11)',
    );
  });

  test('that contradict each other in two places are reported in both', () => {
    const ahead = (other: string) => `{ relation: BEFORE, event: ${other}, since: john-wick }`;
    const events = [
      event('duel', shown('john-wick'), ahead('party')),
      event('party', shown('john-wick'), ahead('duel')),
      event('feast', shown('john-wick'), ahead('song')),
      event('song', shown('john-wick'), ahead('feast')),
    ];
    expect(refused({ sources, events: { rows: events.join('\n') } })).toEqual([
      expect.stringMatching('Placement:duel--before--party.*Placement:party--before--duel'),
      expect.stringMatching('Placement:feast--before--song.*Placement:song--before--feast'),
    ]);
  });

  test('that a later film shows, but are placed earlier, are named with their showings', () => {
    const events = [
      event('duel', shown('john-wick'), ''),
      event('party', shown('john-wick-chapter-2'), `{ relation: BEFORE, event: duel, ${second} }`),
    ];
    const changes = { ...placements(sequel('after', `AFTER, ${second}`)), events: { rows: events.join('\n') } };
    expect(says(changes)).toMatch(
      /as of 2017-02-10; .*Placement:after.*Placement:party--before--duel.*Showing:duel--john-wick .*Showing:party--john-wick-chapter-2 /,
    );
  });

  test('that a second work shows later are held to the first until then', () => {
    const events = (again: string) => ({
      sources,
      events: {
        rows: [
          event('duel', shown('john-wick', ', part: PROLOGUE'), ''),
          event('party', `${shown('john-wick')}${again}`, '{ relation: BEFORE, event: duel, since: john-wick }'),
        ].join('\n'),
      },
    });
    const problem = expect.stringMatching(
      'as of 2014-10-24; .*Placement:party--before--duel.*Showing:duel.*Showing:party',
    );
    expect(refused(events(''))).toEqual([problem]);
    expect(refused(events(`, ${shown('john-wick-chapter-2')}`))).toEqual([problem]);
  });
});

describe('the real facts', () => {
  /** A copy of the real facts with placements added, the line of the first of these, and a way to find others. */
  function withPlacements(added: string) {
    const folder = mkdtempSync(join(tmpdir(), 'wickgraph-seed-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(seedFolder, folder, {
      recursive: true,
      filter: (path) => path === seedFolder || /\.yaml$|seed$/.test(path),
    });
    const file = join(folder, 'placements.yaml');
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    const lineOf = (slug: string) => lines.indexOf(`- slug: ${slug}`) + 1;
    writeFileSync(file, `${text}\n${added}`);
    return { folder, line: lines.length + 1, lineOf };
  }

  const first = `- slug: ballerina-first
  work: ballerina
  relation: BEFORE
  relativeTo: john-wick
  since: ballerina
  confidence: high
  citations: [{ source: reports-of-the-day }]
`;

  test('refuse a Ballerina set before the first film, as of the day on which that would be known', () => {
    const { folder, line } = withPlacements(first);
    expect(messageFor(folder)).toMatch(
      new RegExp(
        `^seed/placements.yaml:${line}: these facts contradict each other as of 2025-06-05; remove, correct or ` +
          `supersede one of them: Placement:ballerina-first .seed/placements.yaml:${line}., .*Placement:jw2-after-jw1 .*\n` +
          '1 problem; nothing was written.$',
      ),
    );
  });

  test('name the smallest set at fault: the placements of works, not of the events in them', () => {
    const { folder, line, lineOf } = withPlacements(first);
    const others = ['ballerina-overlaps-jw3', 'jw2-after-jw1', 'jw3-after-jw2'];
    const named = others.map((slug) => `Placement:${slug} (seed/placements.yaml:${lineOf(slug)})`);
    expect(messageFor(folder)).toContain(
      `supersede one of them: Placement:ballerina-first (seed/placements.yaml:${line}), ${named.join(', ')}\n`,
    );
  });

  test('refuse one that contradicts only what was known from the article to the first trailer', () => {
    const { folder, line, lineOf } = withPlacements(`- slug: ballerina-early
  work: ballerina
  relation: BEFORE
  relativeTo: john-wick-chapter-3-parabellum
  since: 2023-07-21
  supersededBy: "Placement:ballerina-during-jw3"
  confidence: low
  citations: [{ source: reports-of-the-day }]
`);
    const article = lineOf('ballerina-after-jw3-article');
    expect(messageFor(folder)).toBe(
      `seed/placements.yaml:${article}: these facts contradict each other as of 2023-07-21; remove, correct or ` +
        `supersede one of them: Placement:ballerina-after-jw3-article (seed/placements.yaml:${article}), ` +
        `Placement:ballerina-early (seed/placements.yaml:${line})\n1 problem; nothing was written.`,
    );
  });
});
