import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { builder, enumOf } from '../builder.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import * as tables from '../tables/index.ts';
import { among } from '../view/sorting.ts';
import { known } from '../view/store.ts';
import { type EntityRef, type FactOf, inForce, type View } from '../view/view.ts';
import { releaseState } from './sentence.ts';

const ReleaseType = enumOf<(typeof tables.releaseTypes)[number]>('ReleaseType', 'How a work comes out.', {
  PREMIERE: 'Shown to guests.',
  THEATRICAL: 'In cinemas.',
  STREAMING: 'On a streaming service.',
  VIDEO_ON_DEMAND: 'For rent or sale.',
});

const ReleaseStatus = enumOf<ReturnType<typeof releaseState>>('ReleaseStatus', 'How it stands with a release.', {
  SCHEDULED: 'It is to come.',
  POSTPONED: 'Another date took its place.',
  DROPPED: 'Another plan took its place.',
  RELEASED: 'It has come.',
});

export const Release = builder.objectRef<FactOf<'Release'>>('Release');
Release.implement({
  description: 'A work comes out: where, how and when.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    work: t.field({ type: Work, description: 'The work.', resolve: ({ workId, view }) => view.ref(workId) }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'When, as precisely as it is known; null when no date was named.',
    }),
    territory: t.exposeString('territory', {
      description: 'Where: the code of a country (US), or INTL for outside the United States.',
    }),
    type: t.expose('type', { type: ReleaseType, description: 'How.' }),
    status: t.field({
      type: ReleaseStatus,
      description: 'How it stands on the day of the view.',
      resolve: releaseState,
    }),
    service: t.field({
      type: Organization,
      nullable: true,
      description: 'The service it comes out on; null for cinemas, and for the service a series was made for.',
      resolve: ({ serviceId, view }) => (serviceId === null ? null : view.ref(serviceId)),
    }),
    note: t.exposeString('note', { nullable: true, description: 'More, in a few words; null when there is no more.' }),
  }),
});

const isMain = ({ territory, type, serviceId }: Record<'territory' | 'type' | 'serviceId', string | null>) =>
  territory === 'US' && serviceId === null && (type === 'THEATRICAL' || type === 'STREAMING');

/** The date in the United States, in cinemas or on the service it was made for; a series' first night. */
export async function releaseDateOf({ id, view }: EntityRef): Promise<string | null> {
  const releases = inForce(await view.facts('Release', 'workId').load(id)).filter(isMain);
  return releases.flatMap(({ date }) => date ?? []).toSorted()[0] ?? null;
}

/** Whether a work is out on the day of the view. */
export async function isReleased(view: View, workId: string): Promise<boolean> {
  const { day } = await view.detail(tables.works, workId);
  return day !== null && day <= view.day;
}

export interface Slot {
  id: string;
  /** The release date as far as the view knows one. */
  date: string | null;
  released: boolean;
}

/** A work beside one of its releases; a work without any has none beside it, and one not known yet has no `since`. */
interface Row extends Record<'date' | 'territory' | 'type' | 'serviceId' | 'since' | 'until' | 'day', string | null> {
  id: string;
}

/** The works of some kinds by their release dates; those without one come last, by id. */
export const byRelease = (view: View, ...kinds: ('Film' | 'Series')[]): Promise<Slot[]> =>
  view.order(`release ${kinds}`, () => {
    const { entities, works, releases, facts } = tables;
    const rows = view.store.all<Row>(
      `by release ${kinds}`,
      () =>
        view.store.database
          .select({
            id: entities.id,
            day: works.day,
            date: releases.date,
            territory: releases.territory,
            type: releases.type,
            serviceId: releases.serviceId,
            since: facts.since,
            until: facts.until,
          })
          .from(entities)
          .innerJoin(works, eq(works.entityId, entities.id))
          .leftJoin(releases, eq(releases.workId, entities.id))
          .leftJoin(facts, and(eq(facts.id, releases.factId), known))
          .where(and(inArray(entities.kind, kinds), sql`${entities.since} <= ${sql.placeholder('day')}`))
          .orderBy(asc(releases.date), asc(entities.id)),
      { day: view.day },
    );
    const slots = new Map<string, Slot>();
    for (const row of rows) {
      const slot = slots.get(row.id) ?? { id: row.id, date: null, released: row.day !== null && row.day <= view.day };
      const inForceNow = row.since !== null && (row.until === null || row.until > view.day);
      if (slot.date === null && inForceNow && isMain(row)) slot.date = row.date;
      slots.set(row.id, slot);
    }
    const key = ({ date, id }: Slot) => `${date ?? '9999'} ${id}`;
    return [...slots.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  });

/** Ids of the works of some kinds that are out, oldest first. */
export const releasedWorks = (view: View, ...kinds: ('Film' | 'Series')[]): Promise<string[]> =>
  view.order(`released ${kinds}`, async () =>
    (await byRelease(view, ...kinds)).filter(({ released }) => released).map(({ id }) => id),
  );

/** The released works among some, oldest first, each once. */
export async function releasedInOrder(view: View, ids: Iterable<string>, kinds: ('Film' | 'Series')[]) {
  return among(await releasedWorks(view, ...kinds), [new Set(ids)]).map((id) => view.ref(id));
}

/** All works among some, those that are out first. */
export async function worksInOrder(view: View, ids: Iterable<string>): Promise<EntityRef[]> {
  const works = await view.order('works by release', async () =>
    (await byRelease(view, 'Film', 'Series')).map(({ id }) => id),
  );
  return among(works, [new Set(ids)]).map((id) => view.ref(id));
}
