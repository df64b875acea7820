// Works: who is in them, who made them, when they are released, and how they are sorted.

import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import * as t from '../tables/index.ts';
import { memo, memoByKinds } from './loaders.ts';
import { type Ids, intersect } from './sorting.ts';
import { known } from './store.ts';
import { currentFacts, type EntityRef, type FactOf, type View } from './view.ts';

export type WorkKind = 'Film' | 'Series';

/** Whether the character of a fate is in the work. A character who is dead, unseen or only mentioned is not. */
const isSeen = ({ status }: FactOf<'Fate'>) => t.seenFates.includes(status);

/** The works that a character is in: played by somebody, or seen without an actor, such as a dog. */
export async function worksOfCharacter({ id, view }: EntityRef): Promise<Set<string>> {
  const [castings, fates] = await Promise.all([
    view.facts('Casting', 'characterId').load(id),
    view.facts('Fate', 'characterId').load(id),
  ]);
  return new Set([...currentFacts(castings), ...currentFacts(fates).filter(isSeen)].map(({ workId }) => workId));
}

/** The works that a person acted in or made. */
export async function worksOfPerson({ id, view }: EntityRef): Promise<Set<string>> {
  const [castings, credits] = await Promise.all([
    view.facts('Casting', 'personId').load(id),
    view.facts('Credit', 'personId').load(id),
  ]);
  return new Set([...currentFacts(castings), ...currentFacts(credits)].map(({ workId }) => workId));
}

/** The people who had any of these jobs on a work, each once, in the order of the seed. */
export async function crewOf({ id, view }: EntityRef, ...jobs: FactOf<'Credit'>['job'][]): Promise<EntityRef[]> {
  const credits = currentFacts(await view.facts('Credit', 'workId').load(id)).filter(({ job }) => jobs.includes(job));
  return [...new Set(credits.map(({ personId }) => personId))].map((personId) => view.ref(personId));
}

/** The organizations with a role in the production of a work, such as its distributors. */
export async function companiesOf({ id, view }: EntityRef, role: FactOf<'Production'>['role']): Promise<EntityRef[]> {
  const productions = currentFacts(await view.facts('Production', 'subjectId').load(id));
  return productions.filter((production) => production.role === role).map(({ agentId }) => view.ref(agentId));
}

/** The main release of a work is in the United States, in cinemas or on the service that the work was made for. */
const isMainRelease = ({ territory, type, serviceId }: Record<'territory' | 'type' | 'serviceId', string | null>) =>
  territory === 'US' && serviceId === null && (type === 'THEATRICAL' || type === 'STREAMING');

/** The release date of a work in the United States; for a series, that of its first episode. */
export async function releaseDateOf({ id, view }: EntityRef): Promise<string | null> {
  const releases = currentFacts(await view.facts('Release', 'workId').load(id)).filter(isMainRelease);
  return releases.flatMap(({ date }) => date ?? []).toSorted()[0] ?? null;
}

/** Whether a work has been released by the day of the view. */
export async function isReleased(view: View, workId: string): Promise<boolean> {
  const { day } = await view.detail('works', workId);
  return day !== null && day <= view.day;
}

/** The state of a release on the day of its view. A superseded plan is POSTPONED for cinemas, else DROPPED. */
export function releaseState({ until, date, planned, type, view }: FactOf<'Release'>) {
  if (until !== null) return type === 'THEATRICAL' ? ('POSTPONED' as const) : ('DROPPED' as const);
  return !planned && date !== null && date <= view.day ? ('RELEASED' as const) : ('SCHEDULED' as const);
}

export interface WorkRelease {
  id: string;
  /** The release date, if the view knows one. */
  date: string | null;
  released: boolean;
}

/** A work with one of its releases. The columns of the release are null when no release is known. */
interface ReleaseRow
  extends Record<'date' | 'territory' | 'type' | 'serviceId' | 'since' | 'until' | 'day', string | null> {
  id: string;
}

/** The works of some kinds, sorted by release date, oldest first. Works without a date come last, by id. */
export const worksByRelease = memoByKinds(async ({ store, day }, ...kinds: WorkKind[]): Promise<WorkRelease[]> => {
  const { entities, works, releases, facts } = t;
  const rows = await store.all<ReleaseRow>(
    `by release ${kinds}`,
    () =>
      store.database
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
    { day },
  );
  const releaseById = new Map<string, WorkRelease>();
  for (const row of rows) {
    const work = releaseById.get(row.id) ?? { id: row.id, date: null, released: row.day !== null && row.day <= day };
    const isCurrent = row.since !== null && (row.until === null || row.until > day);
    if (work.date === null && isCurrent && isMainRelease(row)) work.date = row.date;
    releaseById.set(row.id, work);
  }
  const sortKey = ({ date, id }: WorkRelease) => `${date ?? '9999'} ${id}`;
  return [...releaseById.values()].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
});

/** The ids of the released works of some kinds, oldest first. */
export const releasedWorks = memoByKinds(async (view, ...kinds: WorkKind[]): Promise<string[]> => {
  const works = await worksByRelease(view, ...kinds);
  return works.filter(({ released }) => released).map(({ id }) => id);
});

const allWorks = memo(async (view): Promise<string[]> => {
  const works = await worksByRelease(view, 'Film', 'Series');
  return works.map(({ id }) => id);
});

/** The released works of some kinds among the ids, oldest first, each once. */
export async function releasedInOrder(view: View, ids: Ids, ...kinds: WorkKind[]): Promise<EntityRef[]> {
  return intersect(await releasedWorks(view, ...kinds), ids).map((id) => view.ref(id));
}

/** All works among the ids, upcoming works included, sorted by release date, each once. */
export async function worksInOrder(view: View, ids: Ids): Promise<EntityRef[]> {
  return intersect(await allWorks(view), ids).map((id) => view.ref(id));
}
