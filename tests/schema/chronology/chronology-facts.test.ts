import { describe, expect, test } from 'vitest';
import {
  chronologyFrom,
  entityOf,
  intervalOf,
  type PlacementRow,
  type ShowingRow,
} from '../../../schema/chronology/facts.ts';

const placement = (subjectId: string, relation: PlacementRow['relation'], relativeToId: string, more = {}) => ({
  id: `${subjectId} ${relation} ${relativeToId}`,
  subjectId,
  part: 'MAIN' as const,
  relation,
  relativeToId,
  offset: null,
  approximate: false,
  alternative: false,
  ...more,
});
const showing = (eventId: string, workId: string, more: Partial<ShowingRow> = {}): ShowingRow => ({
  id: `${eventId} in ${workId}`,
  eventId,
  workId,
  part: 'MAIN',
  told: false,
  ...more,
});
const prologue = { part: 'PROLOGUE' as const };

describe('an event', () => {
  test('that exactly one work shows takes place during it', () => {
    const story = chronologyFrom([], [showing('duel', 'film')]);
    expect(story.compare('duel', 'film')).toEqual({ verdict: 'DURING', facts: ['duel in film'] });
    expect(story.compare('film', 'duel')).toEqual({ verdict: 'CONTAINS', facts: ['duel in film'] });
  });

  test('that two works show is placed within neither', () => {
    const story = chronologyFrom(
      [placement('duel', 'BEFORE', 'party')],
      [showing('duel', 'film'), showing('duel', 'sequel'), showing('party', 'sequel')],
    );
    expect(story.compare('duel', 'film')).toEqual({ verdict: 'UNDECIDED', facts: [] });
    expect(story.compare('duel', 'sequel')).toEqual({ verdict: 'UNDECIDED', facts: [] });
    expect(story.compare('party', 'sequel').verdict).toBe('DURING');
  });

  test('that a work only mentions is not placed by it, and is still placed by a work that shows it', () => {
    const mentioned = showing('duel', 'film', { told: true });
    expect(chronologyFrom([], [mentioned]).order).toEqual([]);
    const story = chronologyFrom([], [mentioned, showing('duel', 'prequel')]);
    expect(story.compare('duel', 'prequel').verdict).toBe('DURING');
    expect(story.compare('duel', 'film').verdict).toBe('UNDECIDED');
  });

  test('in a prologue is within the prologue, and so before the rest of the work', () => {
    const story = chronologyFrom([], [showing('fire', 'series', prologue), showing('theft', 'series')]);
    expect(story.order).toEqual(['series#PROLOGUE', 'fire', 'series', 'theft']);
    expect(story.compare('fire', 'series#PROLOGUE')).toEqual({ verdict: 'DURING', facts: ['fire in series'] });
    expect(story.compare('fire', 'series')).toEqual({ verdict: 'BEFORE', facts: ['fire in series'] });
    expect(story.compare('theft', 'fire')).toEqual({ verdict: 'AFTER', facts: ['theft in series', 'fire in series'] });
  });

  test('shown in a prologue and in the rest of the same work is within neither', () => {
    const story = chronologyFrom([], [showing('duel', 'film'), showing('duel', 'film', prologue)]);
    expect(story.compare('duel', 'film').verdict).toBe('UNDECIDED');
  });
});

describe('a work', () => {
  const prequel = placement('film', 'BEFORE', 'first', { ...prologue, offset: 'P12Y', approximate: true });

  test('has its prologue placed apart from the rest, and before it by definition, without any fact', () => {
    const story = chronologyFrom([prequel, placement('film', 'AFTER', 'first')], []);
    expect(story.order).toEqual(['film#PROLOGUE', 'first', 'film']);
    expect(story.compare('film#PROLOGUE', 'film')).toEqual({ verdict: 'BEFORE', facts: [] });
    expect(story.compare('film#PROLOGUE', 'first').facts).toEqual(['film BEFORE first']);
    const bounds = story.boundsFrom('first');
    expect(bounds.get('film#PROLOGUE')).toEqual({ earliest: null, latest: -6 * 365.25 });
    expect(bounds.get('film')).toEqual({ earliest: 0, latest: null });
  });

  test('has no prologue unless a fact places one', () => {
    expect(chronologyFrom([placement('film', 'AFTER', 'first')], []).order).toEqual(['first', 'film']);
  });

  test('may have an alternative reading, which decides nothing and contradicts nothing', () => {
    const rival = placement('film', 'BEFORE', 'first', { alternative: true });
    expect(chronologyFrom([rival], []).order).toEqual([]);
    expect(chronologyFrom([placement('film', 'AFTER', 'first'), rival], []).compare('film', 'first')).toEqual({
      verdict: 'AFTER',
      facts: ['film AFTER first'],
    });
  });

  test('contradicts an event that it shows and that is placed outside it; the message names showings too', () => {
    expect(() =>
      chronologyFrom(
        [placement('duel', 'AFTER', 'party')],
        [showing('duel', 'film', prologue), showing('party', 'film'), showing('cake', 'film')],
      ),
    ).toThrow('These placements contradict each other: duel AFTER party, duel in film, party in film.');
  });
});

test('works without any facts are undecided', () => {
  expect(chronologyFrom([], []).order).toEqual([]);
  expect(chronologyFrom([], []).compare('film', 'first')).toEqual({ verdict: 'UNDECIDED', facts: [] });
});

test('a prologue has an interval of its own, named after its work', () => {
  expect(intervalOf('Film:ballerina', 'PROLOGUE')).toBe('Film:ballerina#PROLOGUE');
  expect(intervalOf('Film:ballerina', 'MAIN')).toBe('Film:ballerina');
  expect(entityOf('Film:ballerina#PROLOGUE')).toEqual({ id: 'Film:ballerina', part: 'PROLOGUE' });
  expect(entityOf('Film:ballerina')).toEqual({ id: 'Film:ballerina', part: 'MAIN' });
});
