// What films and series have in common: statuses, releases, productions and episodes.

import { z } from 'zod';
import { productionRoles, productionStatuses, releaseTypes, works } from '../../schema/tables/index.ts';
import { farFuture, isDay, slugify, supersedeInOrder } from '../drafts.ts';
import { defineEntityFile } from '../files/define.ts';
import type { Ledger } from '../ledger.ts';
import { type Parsed, partsOf } from '../parsed.ts';
import { entityRow } from './entity.ts';
import { addProductions } from './productions.ts';
import { count, date, factPart, slugIn, words } from './shape.ts';

const shape = z.strictObject({
  ...entityRow,
  statuses: z.array(factPart({ status: z.enum(productionStatuses) })).min(1, 'write at least one status'),
  releases: z
    .array(
      factPart({
        date: date.nullish(),
        territory: z
          .string()
          .regex(/^([A-Z]{2}|INTL)$/, 'write two letters such as US, or INTL')
          .describe('A country by its two letters (ISO 3166), or INTL for everywhere else.'),
        type: z.enum(releaseTypes),
        service: slugIn('organizations').optional(),
        planned: z.boolean().optional().describe('Announced, but not known to have happened.'),
        note: words.optional(),
      }),
    )
    .optional(),
  productions: z.array(factPart({ organization: slugIn('organizations'), role: z.enum(productionRoles) })).optional(),
  episodes: z.array(factPart({ number: count, title: words, date, director: slugIn('people') })).optional(),
});
type WorkRow = z.infer<typeof shape>;
type WorkKind = 'Film' | 'Series';

/** Defines a file of works. */
export function defineWorkFile<const Name extends string, const Kind extends WorkKind>(kind: Kind, name: Name) {
  return defineEntityFile({
    kind,
    name,
    shape,
    detail: { table: works, columns: (row, ledger) => ({ day: dateWork(ledger, kind, row) }) },
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
 * Records the day of a released work, and returns it: the first public release anywhere, or a series' last night. It
 * leaves out premieres, and services that show the work again. A work that is not released has none.
 */
function dateWork({ workDays, problems }: Ledger, kind: WorkKind, { fields, at }: Parsed<WorkRow>): string | null {
  const { slug, statuses, releases = [] } = fields;
  if (statuses.at(-1)?.status === 'RELEASED') {
    const dates = releases
      .filter((each) => each.type !== 'PREMIERE' && !each.planned && !each.supersededBy && !each.service)
      .flatMap((each) => each.date ?? [])
      .toSorted();
    const day = (kind === 'Series' ? dates.at(-1) : dates[0]) ?? '';
    if (!isDay(day)) {
      const line = at('statuses', statuses.length - 1);
      problems.add(line, 'RELEASED, but no day says when; add a release with its day, not a month or a year');
    }
    workDays.set(slug, isDay(day) ? day : farFuture);
  }
  return workDays.get(slug) ?? null;
}

function addStatuses(ledger: Ledger, workId: string, row: Parsed<WorkRow>): void {
  supersedeInOrder(
    partsOf(row, 'statuses').map((from) =>
      ledger.addFact({
        kind: 'Status',
        slug: `${row.fields.slug}--${slugify(from.fields.status)}`,
        from,
        columns: { workId, status: from.fields.status },
        participants: { work: workId },
      }),
    ),
  );
}

function addReleases(ledger: Ledger, workId: string, row: Parsed<WorkRow>): void {
  for (const from of partsOf(row, 'releases')) {
    const { date = null, territory, type, service, planned = false, note = null } = from.fields;
    const serviceId = ledger.resolve('Organization', service, from.at('service'));
    const suffix = type === 'STREAMING' ? [service ?? ''] : [];
    ledger.addFact({
      kind: 'Release',
      slug: `${row.fields.slug}--${slugify(date ?? 'undated', territory, type, ...suffix)}`,
      from,
      columns: { workId, date, territory, type, serviceId, planned, note },
      participants: { work: workId, service: serviceId },
    });
  }
}

function addEpisodes(ledger: Ledger, seriesId: string, row: Parsed<WorkRow>): void {
  for (const from of partsOf(row, 'episodes')) {
    const { number, title, date, director } = from.fields;
    const directorId = ledger.resolve('Person', director, from.at('director'));
    ledger.addFact({
      kind: 'Episode',
      slug: `${row.fields.slug}--${number}`,
      from,
      columns: { seriesId, number, title, date, directorId },
      participants: { series: seriesId, director: directorId },
    });
  }
}
