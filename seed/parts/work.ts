// The part of a row that films and series share: statuses, releases, productions and episodes.

import { z } from 'zod';
import { productionRoles, productionStatuses, releaseTypes, works } from '../../schema/tables/index.ts';
import { farFuture, isFullDate, slugify, supersedeInOrder } from '../drafts.ts';
import { defineEntityFile } from '../files/define.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { entityRow } from './entity.ts';
import { addProductions } from './productions.ts';
import { date, factInRow, nonEmptyText, positiveInteger, slugIn } from './shape.ts';

const shape = z.strictObject({
  ...entityRow,
  statuses: z.array(factInRow({ status: z.enum(productionStatuses) })).min(1, 'write at least one status'),
  releases: z
    .array(
      factInRow({
        date: date.nullish(),
        territory: z
          .string()
          .regex(/^([A-Z]{2}|INTL)$/, 'write two letters such as US, or INTL')
          .describe('A country as two letters (ISO 3166), or INTL for all other countries.'),
        type: z.enum(releaseTypes),
        service: slugIn('organizations').optional(),
        planned: z.boolean().optional().describe('The release was announced, but is not known to have happened.'),
        note: nonEmptyText.optional(),
      }),
    )
    .optional(),
  productions: z.array(factInRow({ organization: slugIn('organizations'), role: z.enum(productionRoles) })).optional(),
  episodes: z
    .array(factInRow({ number: positiveInteger, title: nonEmptyText, date, director: slugIn('people') }))
    .optional(),
});
type WorkRow = z.infer<typeof shape>;
type WorkKind = 'Film' | 'Series';

/** Defines a file of works. */
export function defineWorkFile<const Name extends string, const Kind extends WorkKind>(kind: Kind, name: Name) {
  return defineEntityFile({
    kind,
    name,
    shape,
    detail: { table: works, columns: (row, ledger) => ({ day: recordWorkDay(ledger, kind, row) }) },
    toFacts: (ledger, row) => {
      const workId = `${kind}:${row.fields.slug}`;
      addStatuses(ledger, workId, row);
      addReleases(ledger, workId, row);
      addProductions(ledger, workId, row);
      addEpisodes(ledger, workId, row);
    },
  });
}

/**
 * Records the day of a released work, and returns the day; null for an unreleased work. The day of a film is its first
 * public release anywhere; the day of a series is its last episode. Premieres don't count, nor do discs and releases on a
 * service, which show the work again.
 */
function recordWorkDay(
  { workDays, problems }: Ledger,
  kind: WorkKind,
  { fields, lineOf }: Parsed<WorkRow>,
): string | null {
  const { slug, statuses, releases = [] } = fields;
  if (statuses.at(-1)?.status === 'RELEASED') {
    const dates = releases
      .filter(
        ({ type, planned, supersededBy, service }) =>
          type !== 'PREMIERE' && type !== 'DISC' && !planned && !supersededBy && !service,
      )
      .flatMap(({ date }) => date ?? [])
      .toSorted();
    const day = (kind === 'Series' ? dates.at(-1) : dates[0]) ?? '';
    if (!isFullDate(day)) {
      const line = lineOf('statuses', statuses.length - 1);
      problems.add(
        line,
        'the status is RELEASED, but no release has a full date; add one with a day, not a month or a year',
      );
    }
    workDays.set(slug, isFullDate(day) ? day : farFuture);
  }
  return workDays.get(slug) ?? null;
}

function addStatuses(ledger: Ledger, workId: string, row: Parsed<WorkRow>): void {
  supersedeInOrder(
    partsOf(row, 'statuses').map((status) =>
      ledger.addFact({
        kind: 'Status',
        slug: `${row.fields.slug}--${slugify(status.fields.status)}`,
        origin: status,
        columns: { workId, status: status.fields.status },
        participants: { work: workId },
      }),
    ),
  );
}

function addReleases(ledger: Ledger, workId: string, row: Parsed<WorkRow>): void {
  for (const release of partsOf(row, 'releases')) {
    const { date = null, territory, type, service, planned = false, note = null } = release.fields;
    const serviceId = ledger.resolve('Organization', service, release.lineOf('service'));
    const suffix = type === 'STREAMING' ? [service ?? ''] : [];
    ledger.addFact({
      kind: 'Release',
      slug: `${row.fields.slug}--${slugify(date ?? 'undated', territory, type, ...suffix)}`,
      origin: release,
      columns: { workId, date, territory, type, serviceId, planned, note },
      participants: { work: workId, service: serviceId },
    });
  }
}

function addEpisodes(ledger: Ledger, seriesId: string, row: Parsed<WorkRow>): void {
  for (const episode of partsOf(row, 'episodes')) {
    const { number, title, date, director } = episode.fields;
    const directorId = ledger.resolve('Person', director, episode.lineOf('director'));
    ledger.addFact({
      kind: 'Episode',
      slug: `${row.fields.slug}--${number}`,
      origin: episode,
      columns: { seriesId, number, title, date, directorId },
      participants: { series: seriesId, director: directorId },
    });
  }
}
