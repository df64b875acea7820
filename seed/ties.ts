import { around, type Draft, dashed, slugOf } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { entitySubject, stateRemarks } from './notes.ts';
import type { Placed } from './read.ts';
import type { Row } from './shapes.ts';

function stateChanges(ledger: Ledger, placed: Placed<Row<'memberships'> | Row<'relationships'>>, of: Draft): void {
  placed.row.changes?.forEach((said, index) => {
    const surroundings = around(placed, 'changes', index);
    const eventId = said.event ? ledger.entity('Event', said.event, surroundings.at('event')) : null;
    const about = Object.fromEntries(of.participants.map(({ role, entityId }) => [role, entityId]));
    ledger.addFact(
      'Change',
      `${dashed(of.id)}--${slugOf(said.change)}`,
      said,
      { ofId: of.id, change: said.change, eventId },
      { ...about, event: eventId },
      surroundings,
    );
  });
}

export function stateMembership(ledger: Ledger, placed: Placed<Row<'memberships'>>): void {
  const { row, at } = placed;
  const characterId = ledger.entity('Character', row.character, at('character'));
  const organizationId = ledger.entity('Organization', row.organization, at('organization'));
  const membership = ledger.addFact(
    'Membership',
    `${row.character}--${row.organization}--${slugOf(row.role)}`,
    row,
    { characterId, organizationId, role: row.role },
    { character: characterId, organization: organizationId },
    around(placed),
    row.works,
  );
  stateChanges(ledger, placed, membership);
  stateRemarks(ledger, placed, entitySubject(characterId), membership);
}

export function stateRelationship(ledger: Ledger, placed: Placed<Row<'relationships'>>): void {
  const { row, at } = placed;
  const fromId = ledger.entity('Character', row.from, at('from'));
  const toId = ledger.entity('Character', row.to, at('to'));
  const relationship = ledger.addFact(
    'Relationship',
    `${row.from}--${slugOf(row.kind)}--${row.to}`,
    row,
    { fromId, kind: row.kind, toId },
    { from: fromId, to: toId },
    around(placed),
    row.works,
  );
  stateChanges(ledger, placed, relationship);
  stateRemarks(ledger, placed, entitySubject(fromId), relationship);
}
