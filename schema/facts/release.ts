import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { builder, enumOf } from '../builder.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import * as tables from '../tables/index.ts';
import { releaseState } from '../view/release-state.ts';
import { among } from '../view/sorting.ts';
import { known } from '../view/store.ts';
import { type EntityRef, type FactOf, inForce, type View } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { inCountry, readable, say } from './wording.ts';

type Type = (typeof tables.releaseTypes)[number];

const ReleaseType = enumOf<Type>('ReleaseType', 'How a film or a series is released.', {
  PREMIERE: 'A premiere for invited guests.',
  THEATRICAL: 'In cinemas.',
  STREAMING: 'On a streaming service.',
  VIDEO_ON_DEMAND: 'To rent or buy.',
});

type State = ReturnType<typeof releaseState>;

const ReleaseStatus = enumOf<State>('ReleaseStatus', 'What has become of a planned release.', {
  SCHEDULED: 'Its day has not come yet.',
  POSTPONED: 'It was moved to another date.',
  DROPPED: 'It was replaced by another plan.',
  RELEASED: 'It has happened.',
});

const typeWords: Record<Type, { done: string; planned: string }> = {
  PREMIERE: { done: 'had its premiere', planned: 'to have its premiere' },
  THEATRICAL: { done: 'opened in cinemas', planned: 'to open in cinemas' },
  STREAMING: { done: 'came out to stream', planned: 'to stream' },
  VIDEO_ON_DEMAND: { done: 'came out on demand', planned: 'to come out on demand' },
};

const stateWords: Record<State, (type: Type) => string> = {
  RELEASED: (type) => typeWords[type].done,
  SCHEDULED: (type) => `is ${typeWords[type].planned}`,
  POSTPONED: (type) => `was ${typeWords[type].planned}`,
  DROPPED: (type) => `was ${typeWords[type].planned}`,
};

export const Release = builder.objectRef<FactOf<'Release'>>('Release');

export const release: FactDefinition<'Release'> = {
  type: Release,
  title: 'Releases',
  description: 'A film or a series is released: where, how and when.',
  sentence: (fact, { name }) => {
    const { workId, type, territory, date, serviceId } = fact;
    const service = type === 'STREAMING' && serviceId !== null ? say` on ${name(serviceId)}` : '';
    const on = date === null ? ', no date given' : `${date.length === 10 ? ' on' : ' in'} ${readable(date)}`;
    return say`${name(workId)} ${stateWords[releaseState(fact)](type)}${service} ${inCountry(territory)}${on}.`;
  },
};

Release.implement({
  description: release.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    work: t.field({ type: Work, description: 'The film or series.', resolve: ({ workId, view }) => view.ref(workId) }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'The date, as precisely as it is known; null when none was announced.',
    }),
    territory: t.exposeString('territory', {
      description: 'Where: the code of a country such as US, or INTL for everywhere outside the United States.',
    }),
    type: t.expose('type', { type: ReleaseType, description: 'How it is released.' }),
    status: t.field({
      type: ReleaseStatus,
      description: 'What has become of it by the day of the view.',
      resolve: releaseState,
    }),
    service: t.field({
      type: Organization,
      nullable: true,
      description: 'The streaming service; null for cinemas, and for the service that a series was made for.',
      resolve: ({ serviceId, view }) => (serviceId === null ? null : view.ref(serviceId)),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'More about it, in a few words; null when there is no more.',
    }),
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
