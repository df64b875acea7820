// The filter and the sort order of films and series.

import { builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { Job } from '../facts/credit.ts';
import { ProductionStatus } from '../facts/status.ts';
import { allOrFirstError, idsNamed } from '../find.ts';
import { chronologyOf } from '../view/story-time.ts';
import { currentFacts, type View } from '../view/view.ts';
import { type WorkKind, type WorkRelease, worksByRelease, worksOfCharacter } from '../view/works.ts';

export const WorkOrder = builder.enumType('WorkOrder', {
  description: 'The orders in which works can be listed.',
  values: {
    RELEASE: { description: 'By release date, oldest first. Works without a date come last.' },
    CHRONOLOGY: {
      description: 'In the order of the story. Works without a place in the story come last, sorted by release date.',
    },
    NAME: { description: 'By title.' },
  } as const,
});

export const WorkFilter = builder.inputType('WorkFilter', {
  description:
    'Selects works. All conditions must be met. In a list of values, one match is enough. Without `status`, only released works.',
  fields: (t) => ({
    status: t.field({
      type: [ProductionStatus],
      description: 'How far its production has come. Unreleased works are only listed when this is given.',
    }),
    year: t.intList({ description: 'The year of its release.' }),
    character: t.stringList({ description: 'A character who is in it.' }),
    person: t.stringList({ description: 'An actor or a member of the crew.' }),
    job: t.field({
      type: [Job],
      description: 'Only with `person`: works on which this person had this job. Acting is not a job.',
    }),
    organization: t.stringList({
      description: 'An organization. The work shows one of its members, or a member of one of its branches.',
    }),
    franchise: t.stringList({ description: 'The franchise it belongs to.' }),
  }),
});

type Filter = typeof WorkFilter.$inferInput;

async function withCharacters(view: View, names: readonly string[]): Promise<string[]> {
  const characters = await idsNamed(view, ['Character'], names);
  const works = await Promise.all(characters.map((id) => worksOfCharacter(view.ref(id))));
  return works.flatMap((workIds) => [...workIds]);
}

async function withPeople(view: View, names: readonly string[], jobs: Filter['job']): Promise<string[]> {
  const people = await idsNamed(view, ['Person'], names);
  const found = await Promise.all(
    people.map(async (id) => {
      const castings = jobs ? [] : await view.facts('Casting', 'personId').load(id);
      const credits = currentFacts(await view.facts('Credit', 'personId').load(id));
      return [...currentFacts(castings), ...credits.filter(({ job }) => !jobs || jobs.includes(job))];
    }),
  );
  return found.flat().map(({ workId }) => workId);
}

async function withOrganizations(view: View, names: readonly string[]): Promise<string[]> {
  const roots = await idsNamed(view, ['Organization'], names);
  const organizations = (await Promise.all(roots.map((id) => view.idsWithin('Organization', id)))).flat();
  const memberships = await Promise.all(organizations.map((id) => view.facts('Membership', 'organizationId').load(id)));
  const works = await Promise.all(currentFacts(memberships.flat()).map(({ id }) => view.worksOfTie(id)));
  return works.flat().map(({ id }) => id);
}

async function inFranchises(view: View, names: readonly string[]): Promise<string[]> {
  const franchises = await idsNamed(view, ['Franchise'], names);
  const inclusions = await Promise.all(franchises.map((id) => view.facts('Inclusion', 'franchiseId').load(id)));
  return currentFacts(inclusions.flat()).map(({ workId }) => workId);
}

interface WorkQuery {
  where: Filter | null | undefined;
  orderBy: 'RELEASE' | 'NAME' | 'CHRONOLOGY';
}

/** The ids of the works that match a filter, in the requested order. */
export async function worksWhere(view: View, kinds: WorkKind[], { where, orderBy }: WorkQuery): Promise<string[]> {
  if (where?.job && !where.person) throw new BadUserInput('where.job needs where.person. Add a person.');
  const works = await worksByRelease(view, ...kinds);
  const conditions = await allOrFirstError([
    where?.character && withCharacters(view, where.character),
    where?.person && withPeople(view, where.person, where.job),
    where?.organization && withOrganizations(view, where.organization),
    where?.franchise && inFranchises(view, where.franchise),
  ]);
  const allowed = conditions.flatMap((ids) => (ids ? [new Set(ids)] : []));
  const hasStatus = async ({ id, released }: WorkRelease) => {
    if (!where?.status) return released;
    const status = currentFacts(await view.facts('Status', 'workId').load(id))[0]?.status;
    return status !== undefined && where.status.includes(status);
  };
  const isWanted = await Promise.all(
    works.map(
      async (work) =>
        allowed.every((ids) => ids.has(work.id)) &&
        (!where?.year || where.year.includes(Number(work.date?.slice(0, 4)))) &&
        (await hasStatus(work)),
    ),
  );
  const ids = works.filter((_, index) => isWanted[index]).map(({ id }) => id);
  if (orderBy === 'RELEASE') return ids;
  if (orderBy === 'NAME') return (await view.idsSortedByName(...kinds)).filter((id) => ids.includes(id));
  const { order } = await chronologyOf(view);
  return [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !order.includes(id))];
}

export const workListArgs = builder.args((t) => ({
  where: t.field({ type: WorkFilter, description: 'Selects works.' }),
  orderBy: t.field({ type: WorkOrder, defaultValue: 'RELEASE', description: 'The sort order.' }),
}));
