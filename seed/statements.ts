import type { EntityKind } from '../schema/tables/index.ts';
import { stateCasting, stateCredit } from './credits.ts';
import { stateAffiliations, stateEntity, stateFates, stateSituations } from './entities.ts';
import { stateEvent, statePlacement } from './events.ts';
import type { Ledger } from './ledger.ts';
import { stateClaim, stateCompleteness, stateNote, stateUnknown } from './notes.ts';
import type { Placed, Seed } from './read.ts';
import type { EntityRow } from './shapes.ts';
import { stateMembership, stateRelationship } from './ties.ts';
import { dateWork, stateFranchise, stateWork } from './works.ts';

/**
 * Turns the rows of the seed into entities, sources and facts. Slugs resolve, and days are those of works, so that
 * entities come before sources and both before facts; facts keep the order of the files.
 */
export function stateAll(seed: Seed, ledger: Ledger): void {
  for (const placed of seed.films) dateWork(ledger, 'Film', placed);
  for (const placed of seed.series) dateWork(ledger, 'Series', placed);

  const add = <R extends EntityRow>(kind: EntityKind, rows: Placed<R>[], columns: (row: R) => object = () => ({})) =>
    rows.filter((placed) => ledger.addEntity(kind, placed, { ...columns(placed.row) }));
  const dayOf = ({ slug }: EntityRow) => ({ day: ledger.workDays.get(slug) ?? null });
  const films = add('Film', seed.films, dayOf);
  const series = add('Series', seed.series, dayOf);
  const franchises = add('Franchise', seed.franchises);
  const characters = add('Character', seed.characters, ({ species, gender = null }) => ({ species, gender }));
  const people = add('Person', seed.people);
  const organizations = add('Organization', seed.organizations, ({ kind, fictional }) => ({ kind, fictional }));
  const locations = add('Location', seed.locations, ({ kind, fictional }) => ({ kind, fictional }));
  const events = add('Event', seed.events);
  for (const source of seed.sources) ledger.addSource(source);
  for (const placed of [...films, ...series]) checkIsSource(ledger, placed);

  const entities: [EntityKind, Placed<EntityRow>[]][] = [
    ['Film', films],
    ['Series', series],
    ['Franchise', franchises],
    ['Character', characters],
    ['Person', people],
    ['Organization', organizations],
    ['Location', locations],
    ['Event', events],
  ];
  for (const [kind, rows] of entities) for (const placed of rows) stateEntity(ledger, kind, placed);
  for (const placed of films) stateWork(ledger, 'Film', placed);
  for (const placed of series) stateWork(ledger, 'Series', placed);
  for (const placed of franchises) stateFranchise(ledger, placed);
  for (const placed of characters) stateFates(ledger, placed);
  for (const placed of organizations) stateAffiliations(ledger, placed);
  for (const placed of organizations) stateSituations(ledger, 'Organization', placed);
  for (const placed of locations) stateSituations(ledger, 'Location', placed);
  for (const placed of events) stateEvent(ledger, placed);
  for (const placed of seed.castings) stateCasting(ledger, placed);
  for (const placed of seed.credits) stateCredit(ledger, placed);
  for (const placed of seed.memberships) stateMembership(ledger, placed);
  for (const placed of seed.relationships) stateRelationship(ledger, placed);
  for (const placed of seed.placements) statePlacement(ledger, placed);
  for (const placed of seed.notes) stateNote(ledger, placed);
  for (const placed of seed.claims) stateClaim(ledger, placed);
  for (const placed of seed.completeness) stateCompleteness(ledger, placed);
  for (const placed of seed.unknowns) stateUnknown(ledger, placed);
}

/** A released work is the best source for what it shows, and is cited for it without being named again. */
function checkIsSource({ workDays, sources, unread, problems }: Ledger, { row, at }: Placed<EntityRow>): void {
  if (!workDays.has(row.slug) || sources.has(row.slug) || unread.has('sources', row.slug)) return;
  problems.add(at('slug'), `"${row.slug}" is released, so it is a source as well; add it to sources.yaml by that slug`);
}
