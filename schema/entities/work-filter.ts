import { builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { Job } from '../facts/credit.ts';
import { byRelease, type Slot } from '../facts/release.ts';
import { ProductionStatus } from '../facts/status.ts';
import { idsNamed, together } from '../find.ts';
import { chronologyOf } from '../queries/timeline.ts';
import { inForce, type View } from '../view/view.ts';
import { worksOf } from './character.ts';

export const WorkOrder = builder.enumType('WorkOrder', {
  description: 'How works are sorted.',
  values: {
    RELEASE: { description: 'By release date, oldest first; those without one come last.' },
    CHRONOLOGY: { description: 'In the order of the story; those not placed in it come last, by release date.' },
    NAME: { description: 'By title.' },
  } as const,
});

export const WorkFilter = builder.inputType('WorkFilter', {
  description:
    'Which works; all conditions must hold, and a list means any of these. Without `status`, only those that are out.',
  fields: (t) => ({
    status: t.field({
      type: [ProductionStatus],
      description: 'How far it has come. Works that are not out are listed only when asked for so.',
    }),
    year: t.intList({ description: 'The year of release.' }),
    character: t.stringList({ description: 'Somebody who is played in it.' }),
    person: t.stringList({ description: 'An actor or somebody of the crew.' }),
    job: t.field({ type: [Job], description: 'With `person`: only in these jobs, acting aside.' }),
    organization: t.stringList({ description: 'An organization, or a branch of it, to which somebody belongs in it.' }),
    franchise: t.stringList({ description: 'The franchise it belongs to.' }),
  }),
});

type Filter = typeof WorkFilter.$inferInput;

const matching = {
  character: async (view: View, texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Character'], texts);
    const works = await Promise.all(ids.map((id) => worksOf(view.ref(id))));
    return works.flatMap((each) => [...each]);
  },
  person: async (view: View, texts: readonly string[], wanted: Filter['job']) => {
    const ids = await idsNamed(view, ['Person'], texts);
    const found = await Promise.all(
      ids.map(async (id) => {
        const castings = wanted ? [] : await view.facts('Casting', 'personId').load(id);
        const credits = inForce(await view.facts('Credit', 'personId').load(id));
        return [...inForce(castings), ...credits.filter(({ job }) => !wanted || wanted.includes(job))];
      }),
    );
    return found.flat().map(({ workId }) => workId);
  },
  organization: async (view: View, texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Organization'], texts);
    const houses = (await Promise.all(ids.map((id) => view.within('Organization', id)))).flat();
    const members = await Promise.all(houses.map((id) => view.facts('Membership', 'organizationId').load(id)));
    const works = await Promise.all(inForce(members.flat()).map(({ id }) => view.holds(id)));
    return works.flat().map(({ id }) => id);
  },
  franchise: async (view: View, texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Franchise'], texts);
    const inclusions = await Promise.all(ids.map((id) => view.facts('Inclusion', 'franchiseId').load(id)));
    return inclusions.flatMap((each) => inForce(each).map(({ workId }) => workId));
  },
};

/** The works that a filter lets through, in the order asked for. */
export async function worksWhere(
  view: View,
  kinds: ('Film' | 'Series')[],
  where: Filter | null | undefined,
  orderBy: 'RELEASE' | 'NAME' | 'CHRONOLOGY',
) {
  if (where?.job && !where.person) throw new BadUserInput('where.job goes with where.person; name somebody.');
  const slots = await byRelease(view, ...kinds);
  const sets = await together([
    where?.character && matching.character(view, where.character),
    where?.person && matching.person(view, where.person, where.job),
    where?.organization && matching.organization(view, where.organization),
    where?.franchise && matching.franchise(view, where.franchise),
  ]);
  const allowed = sets.flatMap((ids) => (ids ? [new Set(ids)] : []));
  const inStatus = async ({ id, released }: Slot) => {
    if (!where?.status) return released;
    const status = inForce(await view.facts('Status', 'workId').load(id))[0]?.status;
    return status !== undefined && where.status.includes(status);
  };
  const kept = await Promise.all(
    slots.map(
      async (slot) =>
        allowed.every((ids) => ids.has(slot.id)) &&
        (!where?.year || where.year.includes(Number(slot.date?.slice(0, 4)))) &&
        (await inStatus(slot)),
    ),
  );
  const ids = slots.filter((_, index) => kept[index]).map(({ id }) => id);
  if (orderBy === 'RELEASE') return ids;
  if (orderBy === 'NAME') return (await view.byName(...kinds)).filter((id) => ids.includes(id));
  const { order } = await chronologyOf(view);
  return [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !order.includes(id))];
}

export const workListArgs = builder.args((t) => ({
  where: t.field({ type: WorkFilter, description: 'Which ones.' }),
  orderBy: t.field({ type: WorkOrder, defaultValue: 'RELEASE', description: 'In which order.' }),
}));
