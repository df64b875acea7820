import { around, type Draft, type Surroundings, slugOf } from './drafts.ts';
import { stateSituations } from './entities.ts';
import type { Ledger } from './ledger.ts';
import { entitySubject, stateRemarks } from './notes.ts';
import type { Placed } from './read.ts';
import type { Factual, Row } from './shapes.ts';

export function stateEvent(ledger: Ledger, placed: Placed<Row<'events'>>): void {
  const { slug, showings, participants, placements } = placed.row;
  const eventId = `Event:${slug}`;
  stateSituations(ledger, 'Event', placed);
  showings.forEach((said, index) => {
    const surroundings = around(placed, 'showings', index);
    const workId = ledger.entity('Work', said.work, surroundings.at('work'));
    ledger.addFact(
      'Showing',
      `${slug}--${said.work}${said.part === 'PROLOGUE' ? '--prologue' : ''}`,
      said,
      { eventId, workId, part: said.part ?? 'MAIN', told: said.told ?? false },
      { event: eventId, work: workId },
      surroundings,
    );
  });
  participants?.forEach((said, index) => {
    const surroundings = around(placed, 'participants', index);
    const participantId = said.organization
      ? ledger.entity('Organization', said.organization, surroundings.at('organization'))
      : ledger.entity('Character', said.character ?? '', surroundings.at('character'));
    ledger.addFact(
      'Participation',
      `${slug}--${said.character ?? said.organization}--${slugOf(said.role)}`,
      said,
      { eventId, participantId, role: said.role },
      { event: eventId, participant: participantId },
      surroundings,
    );
  });
  placements?.forEach((said, index) => {
    const surroundings = around(placed, 'placements', index);
    const relativeToId = ledger.entity('Event', said.event, surroundings.at('event'));
    addPlacement(ledger, `${slug}--${slugOf(said.relation)}--${said.event}`, said, eventId, relativeToId, surroundings);
  });
}

function addPlacement(
  ledger: Ledger,
  slug: string,
  said: Factual & Pick<Row<'placements'>, 'relation' | 'offset' | 'approximate' | 'reading' | 'part'>,
  subjectId: string,
  relativeToId: string,
  surroundings: Surroundings,
): Draft {
  return ledger.addFact(
    'Placement',
    slug,
    said,
    {
      subjectId,
      part: said.part ?? 'MAIN',
      relation: said.relation,
      relativeToId,
      offset: said.offset ?? null,
      approximate: said.approximate ?? false,
      alternative: said.reading === 'ALTERNATIVE',
    },
    { subject: subjectId, relativeTo: relativeToId },
    surroundings,
  );
}

export function statePlacement(ledger: Ledger, placed: Placed<Row<'placements'>>): void {
  const { row, at } = placed;
  const subjectId = ledger.entity('Work', row.work, at('work'));
  const relativeToId = ledger.entity('Work', row.relativeTo, at('relativeTo'));
  const placement = addPlacement(ledger, row.slug, row, subjectId, relativeToId, around(placed));
  stateRemarks(ledger, placed, entitySubject(subjectId), placement);
}
