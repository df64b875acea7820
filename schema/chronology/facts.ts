// Turns the facts that constrain story time into the constraints that the solver takes.

import { Chronology, type Constraint, type Relation } from './solver.ts';

export type Part = 'MAIN' | 'PROLOGUE';

/** The id of an interval of story time: an event, a work, or the prologue of a work, which has an interval of its own. */
export const intervalOf = (id: string, part: Part): string => (part === 'PROLOGUE' ? `${id}#PROLOGUE` : id);

/** The work or event of an interval, and which part of the work it is. */
export const entityOf = (interval: string): { id: string; part: Part } => {
  const [id = '', part] = interval.split('#');
  return { id, part: part === 'PROLOGUE' ? 'PROLOGUE' : 'MAIN' };
};

export interface PlacementRow {
  id: string;
  subjectId: string;
  part: Part;
  relation: Relation;
  relativeToId: string;
  offset: string | null;
  approximate: boolean;
  alternative: boolean;
}

export interface ShowingRow {
  id: string;
  eventId: string;
  workId: string;
  part: Part;
  told: boolean;
}

/**
 * Solves story time from facts. Throws `Contradiction` when the facts can't all be true.
 *
 * - A placement counts unless it is an alternative reading.
 * - An event that exactly one work shows lies within that work, or within its prologue. Only being mentioned in a work
 *   places nothing.
 * - A prologue comes before the rest of its work.
 */
export function chronologyFrom(placements: Iterable<PlacementRow>, showings: Iterable<ShowingRow>): Chronology {
  const placed = [...placements].filter(({ alternative }) => !alternative);
  const onlyShowings = singleShowings(showings);
  const prologues = new Set([
    ...placed.filter(({ part }) => part === 'PROLOGUE').map(({ subjectId }) => subjectId),
    ...onlyShowings.filter(({ part }) => part === 'PROLOGUE').map(({ workId }) => workId),
  ]);
  const constraints: Constraint[] = [
    ...placed.map(({ id, subjectId, part, relation, relativeToId, offset, approximate }) => ({
      fact: id,
      subject: intervalOf(subjectId, part),
      relation,
      relativeTo: relativeToId,
      offset,
      approximate,
    })),
    ...onlyShowings.map(({ id, eventId, workId, part }) =>
      withoutOffset({ fact: id, subject: eventId, relation: 'DURING', relativeTo: intervalOf(workId, part) }),
    ),
    ...[...prologues].map((work) =>
      withoutOffset({ fact: null, subject: intervalOf(work, 'PROLOGUE'), relation: 'BEFORE', relativeTo: work }),
    ),
  ];
  return new Chronology([], constraints);
}

const withoutOffset = (constraint: Omit<Constraint, 'offset' | 'approximate'>): Constraint => ({
  ...constraint,
  offset: null,
  approximate: false,
});

/** The showings of events that are shown exactly once. */
function singleShowings(showings: Iterable<ShowingRow>): ShowingRow[] {
  const shown = [...showings].filter(({ told }) => !told);
  const byEvent = Map.groupBy(shown, ({ eventId }) => eventId);
  return [...byEvent.values()].flatMap((each) => (each.length === 1 ? each : []));
}
