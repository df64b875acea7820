import { type EntityKind, keyOf } from '../schema/tables/index.ts';
import { around, chain, dashed, slugOf } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { entitySubject, stateRemarks } from './notes.ts';
import type { Placed } from './read.ts';
import type { EntityRow, Factual, Row } from './shapes.ts';

export function stateEntity(ledger: Ledger, kind: EntityKind, placed: Placed<EntityRow>): void {
  const { row } = placed;
  const id = `${kind}:${row.slug}`;
  const primary = row.names.flatMap(({ kind: nameKind, ...naming }, index) => {
    const prefix = nameKind === undefined ? [] : [nameKind];
    const draft = ledger.addFact(
      'Naming',
      `${dashed(id)}--${slugOf(...prefix, naming.name, naming.distinction ?? '')}`,
      naming,
      {
        entityId: id,
        kind: nameKind ?? 'PRIMARY',
        name: naming.name,
        distinction: naming.distinction ?? null,
        key: keyOf(naming.name),
      },
      { subject: id },
      around(placed, 'names', index),
    );
    return nameKind === undefined ? [draft] : [];
  });
  chain(primary);
  chain(
    (row.summaries ?? []).map((summary, index) =>
      ledger.addFact(
        'Summary',
        `${dashed(id)}--${summary.since}`,
        summary,
        { entityId: id, text: summary.text },
        { subject: id },
        around(placed, 'summaries', index),
      ),
    ),
  );
  row.attributes?.forEach((said, index) => {
    const many = said.attribute === 'PROFESSION' || said.attribute === 'KNOWN_FOR';
    ledger.addFact(
      'Attribute',
      `${dashed(id)}--${slugOf(said.attribute, many ? said.value : '')}`,
      said,
      { entityId: id, attribute: said.attribute, value: said.value, medium: said.medium ?? null },
      { subject: id },
      around(placed, 'attributes', index),
    );
  });
  stateRemarks(ledger, placed, entitySubject(id));
}

export function stateFates(ledger: Ledger, placed: Placed<Row<'characters'>>): void {
  const characterId = `Character:${placed.row.slug}`;
  placed.row.fates?.forEach((said, index) => {
    const surroundings = around(placed, 'fates', index);
    const workId = ledger.entity('Work', said.work, surroundings.at('work'));
    const eventId = said.event === undefined ? null : ledger.entity('Event', said.event, surroundings.at('event'));
    ledger.addFact(
      'Fate',
      `${placed.row.slug}--${said.work}`,
      said,
      { characterId, workId, status: said.status, detail: said.detail ?? null, eventId },
      { character: characterId, work: workId, event: eventId },
      surroundings,
    );
  });
}

export function stateAffiliations(ledger: Ledger, placed: Placed<Row<'organizations'>>): void {
  const organizationId = `Organization:${placed.row.slug}`;
  placed.row.affiliations?.forEach((said, index) => {
    const surroundings = around(placed, 'affiliations', index);
    const toId = ledger.entity('Organization', said.organization, surroundings.at('organization'));
    ledger.addFact(
      'Affiliation',
      `${placed.row.slug}--${slugOf(said.kind)}--${said.organization}`,
      said,
      { organizationId, kind: said.kind, toId },
      { organization: organizationId, to: toId },
      surroundings,
    );
  });
}

export function stateSituations(
  ledger: Ledger,
  kind: EntityKind,
  placed: Placed<EntityRow & { situations?: (Factual & { location: string })[] | undefined }>,
): void {
  const entityId = `${kind}:${placed.row.slug}`;
  placed.row.situations?.forEach((said, index) => {
    const surroundings = around(placed, 'situations', index);
    const locationId = ledger.entity('Location', said.location, surroundings.at('location'));
    ledger.addFact(
      'Situation',
      `${dashed(entityId)}--${said.location}`,
      said,
      { entityId, locationId },
      { subject: entityId, location: locationId },
      surroundings,
    );
  });
}
