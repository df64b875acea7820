// Which facts constrain story time, and how: from the rows of facts to the constraints that the solver takes.

import { Chronology, type Constraint, type Relation } from './solver.ts';

/** The name of a stretch: an event, a work, or the prologue of a work, which is a stretch of its own. */
export const stretchOf = (id: string, part: 'MAIN' | 'PROLOGUE'): string =>
  part === 'PROLOGUE' ? `${id}#PROLOGUE` : id;

/** The entity and the part that a stretch is. */
export const entityOf = (stretch: string): { id: string; part: 'MAIN' | 'PROLOGUE' } => {
  const [id = '', part] = stretch.split('#');
  return { id, part: part === 'PROLOGUE' ? 'PROLOGUE' : 'MAIN' };
};

export interface PlacementRow {
  id: string;
  subjectId: string;
  part: 'MAIN' | 'PROLOGUE';
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
  part: 'MAIN' | 'PROLOGUE';
  told: boolean;
}

/**
 * The chronology that facts in force give: placements that are no rival readings; an event shown, and not only told,
 * in one work alone lies within it, or within its prologue; and a prologue comes before the rest.
 */
export function chronologyFrom(placements: Iterable<PlacementRow>, showings: Iterable<ShowingRow>): Chronology {
  const constraints: Constraint[] = [];
  const prologues = new Set<string>();
  const place = (fact: string, subject: string, relation: Relation, relativeTo: string) =>
    constraints.push({ fact, subject, relation, relativeTo, offset: null, approximate: false });
  for (const { id, subjectId, part, relation, relativeToId, offset, approximate, alternative } of placements) {
    if (alternative) continue;
    if (part === 'PROLOGUE') prologues.add(subjectId);
    constraints.push({
      fact: id,
      subject: stretchOf(subjectId, part),
      relation,
      relativeTo: relativeToId,
      offset,
      approximate,
    });
  }
  const shown = Map.groupBy(
    [...showings].filter(({ told }) => !told),
    ({ eventId }) => eventId,
  );
  for (const [event, works] of shown) {
    const [only, another] = works;
    if (only === undefined || another !== undefined) continue;
    if (only.part === 'PROLOGUE') prologues.add(only.workId);
    place(only.id, event, 'DURING', stretchOf(only.workId, only.part));
  }
  const order: Constraint[] = [...prologues].map((work) => ({
    fact: null,
    subject: stretchOf(work, 'PROLOGUE'),
    relation: 'BEFORE',
    relativeTo: work,
    offset: null,
    approximate: false,
  }));
  return new Chronology([], [...constraints, ...order]);
}
