// Turns the facts that constrain story time into the constraints that the solver takes.

import { Chronology, type Constraint, type Relation } from './solver.ts';

export type Part = 'MAIN' | 'PROLOGUE';

/** The id of the interval of a work or an event in story time. The prologue of a work has an interval of its own. */
export const intervalOf = (id: string, part: Part): string => (part === 'PROLOGUE' ? `${id}#PROLOGUE` : id);

/** The id of an interval's work or event, and the part of the work. */
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
 * - An event that exactly one work shows lies within that work, or within its prologue. A work that only mentions the
 *   event does not place it.
 * - A prologue comes before the rest of its work.
 */
export function chronologyFrom(placements: Iterable<PlacementRow>, showings: Iterable<ShowingRow>): Chronology {
  const placed = [...placements].filter(({ alternative }) => !alternative);
  const placingShowings = singleShowings(showings);
  const prologues = new Set([
    ...placed.filter(({ part }) => part === 'PROLOGUE').map(({ subjectId }) => subjectId),
    ...placingShowings.filter(({ part }) => part === 'PROLOGUE').map(({ workId }) => workId),
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
    ...placingShowings.map(({ id, eventId, workId, part }) =>
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
  const showingsByEvent = Map.groupBy(shown, ({ eventId }) => eventId);
  return [...showingsByEvent.values()].flatMap((group) => (group.length === 1 ? group : []));
}
