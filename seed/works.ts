import type { EntityKind } from '../schema/tables/index.ts';
import { isDay, never } from './days.ts';
import { around, chain, dashed, type Surroundings, slugOf } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import type { Placed } from './read.ts';
import type { Factual, Row } from './shapes.ts';

/**
 * Gives a released work its day: the first public release anywhere, premieres apart; a series' last night. One that
 * only a service shows again does not count.
 */
export function dateWork({ workDays, problems }: Ledger, kind: EntityKind, { row, at }: Placed<Row<'films'>>): void {
  if (row.statuses.at(-1)?.status !== 'RELEASED') return;
  const dates = (row.releases ?? [])
    .filter(({ type, planned, supersededBy, service }) => type !== 'PREMIERE' && !planned && !supersededBy && !service)
    .flatMap(({ date }) => date ?? [])
    .toSorted();
  const day = (kind === 'Series' ? dates.at(-1) : dates[0]) ?? '';
  if (!isDay(day)) {
    const place = at('statuses', row.statuses.length - 1);
    problems.add(place, 'RELEASED, but no day says when; add a release with its day, not a month or a year');
  }
  workDays.set(row.slug, isDay(day) ? day : never);
}

export function stateWork(ledger: Ledger, kind: EntityKind, placed: Placed<Row<'films'>>): void {
  const { row } = placed;
  const workId = `${kind}:${row.slug}`;
  chain(
    row.statuses.map((said, index) =>
      ledger.addFact(
        'Status',
        `${row.slug}--${slugOf(said.status)}`,
        said,
        { workId, status: said.status },
        { work: workId },
        around(placed, 'statuses', index),
      ),
    ),
  );
  row.releases?.forEach((said, index) => {
    const surroundings = around(placed, 'releases', index);
    const serviceId = said.service ? ledger.entity('Organization', said.service, surroundings.at('service')) : null;
    const service = said.type === 'STREAMING' ? [said.service ?? ''] : [];
    ledger.addFact(
      'Release',
      `${row.slug}--${slugOf(said.date ?? 'undated', said.territory, said.type, ...service)}`,
      said,
      {
        workId,
        date: said.date ?? null,
        territory: said.territory,
        type: said.type,
        serviceId,
        planned: said.planned ?? false,
        note: said.note ?? null,
      },
      { work: workId, service: serviceId },
      surroundings,
    );
  });
  row.productions?.forEach((said, index) => {
    stateProduction(ledger, workId, said, around(placed, 'productions', index));
  });
  row.episodes?.forEach((said, index) => {
    const surroundings = around(placed, 'episodes', index);
    const directorId = ledger.entity('Person', said.director, surroundings.at('director'));
    ledger.addFact(
      'Episode',
      `${row.slug}--${said.number}`,
      said,
      { seriesId: workId, number: said.number, title: said.title, date: said.date, directorId },
      { series: workId, director: directorId },
      surroundings,
    );
  });
}

function stateProduction(
  ledger: Ledger,
  subjectId: string,
  said: Factual & { organization?: string | undefined; person?: string | undefined; role: string },
  surroundings: Surroundings,
): void {
  const agentId = said.person
    ? ledger.entity('Person', said.person, surroundings.at('person'))
    : ledger.entity('Organization', said.organization ?? '', surroundings.at('organization'));
  ledger.addFact(
    'Production',
    `${dashed(subjectId)}--${slugOf(said.role, said.person ?? said.organization ?? '')}`,
    said,
    { subjectId, agentId, role: said.role },
    { subject: subjectId, agent: agentId },
    surroundings,
  );
}

export function stateFranchise(ledger: Ledger, placed: Placed<Row<'franchises'>>): void {
  const franchiseId = `Franchise:${placed.row.slug}`;
  placed.row.productions.forEach((said, index) => {
    stateProduction(ledger, franchiseId, said, around(placed, 'productions', index));
  });
  placed.row.works.forEach((said, index) => {
    const surroundings = around(placed, 'works', index);
    const workId = ledger.entity('Work', said.work, surroundings.at('work'));
    ledger.addFact(
      'Inclusion',
      `${placed.row.slug}--${said.work}`,
      said,
      { franchiseId, workId },
      { franchise: franchiseId, work: workId },
      surroundings,
    );
  });
}
