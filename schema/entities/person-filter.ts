// The filter of people. A name that matches nothing is an error, because an empty result would hide a typo.

import { builder } from '../builder.ts';
import { Job } from '../facts/credit.ts';
import { allOrFirstError, idsNamed } from '../find.ts';
import { memo } from '../view/loaders.ts';
import { intersect } from '../view/sorting.ts';
import { currentFacts, type EntityRef, type View } from '../view/view.ts';
import type { WorkKind } from '../view/works.ts';

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Selects people. All conditions must be met. In a list of values, one match is enough.',
  fields: (t) => ({
    film: t.stringList({ description: 'A film they acted in or made.' }),
    series: t.stringList({ description: 'A series they acted in or made.' }),
    work: t.stringList({ description: 'A film or a series they acted in or made.' }),
    character: t.stringList({ description: 'A character they play.' }),
    job: t.field({
      type: [Job],
      description: 'A job they had. With `film`, `series` or `work`, their job on that work.',
    }),
  }),
});

type Filter = typeof PersonFilter.$inferInput;

interface PeopleOptions {
  /** Whether to leave out people who play nobody. */
  onlyActors: boolean;
}

/** The people of a work who match a filter: actors, people with a job, or both. */
async function peopleOf(
  { id, view }: EntityRef,
  { job: jobs }: Filter,
  { onlyActors }: PeopleOptions,
): Promise<string[]> {
  const [castings, credits] = await Promise.all([
    view.facts('Casting', 'workId').load(id),
    view.facts('Credit', 'workId').load(id),
  ]);
  const actors = currentFacts(castings).map(({ personId }) => personId);
  const crew = currentFacts(credits)
    .filter(({ job }) => !jobs || jobs.includes(job))
    .map(({ personId }) => personId);
  if (onlyActors) return jobs ? actors.filter((actor) => crew.includes(actor)) : actors;
  return jobs ? crew : [...actors, ...crew];
}

/** The ids of all actors, sorted by name. */
const actorsSortedByName = memo(async (view): Promise<string[]> => {
  const castings = currentFacts(await view.factsOfKind('Casting'));
  return intersect(
    await view.idsSortedByName('Person'),
    castings.map(({ personId }) => personId),
  );
});

/** The ids of the people who match a filter, sorted by name. */
export async function peopleWhere(view: View, where: Filter, options: PeopleOptions): Promise<string[]> {
  const inWorks = async (kinds: WorkKind[], names: readonly string[]) => {
    const works = await idsNamed(view, kinds, names);
    return (await Promise.all(works.map((id) => peopleOf(view.ref(id), where, options)))).flat();
  };
  const playing = async (names: readonly string[]) => {
    const characters = await idsNamed(view, ['Character'], names);
    const castings = await Promise.all(characters.map((id) => view.facts('Casting', 'characterId').load(id)));
    return currentFacts(castings.flat()).map(({ personId }) => personId);
  };
  const conditions = await allOrFirstError([
    where.film && inWorks(['Film'], where.film),
    where.series && inWorks(['Series'], where.series),
    where.work && inWorks(['Film', 'Series'], where.work),
    where.character && playing(where.character),
  ]);
  const ids = intersect(
    await (options.onlyActors ? actorsSortedByName(view) : view.idsSortedByName('Person')),
    ...conditions,
  );
  const { job: jobs } = where;
  // If a work is given, `peopleOf` has already checked the jobs on that work.
  if (!jobs || where.film || where.series || where.work) return ids;
  const hadJob = await Promise.all(
    ids.map(async (id) =>
      currentFacts(await view.facts('Credit', 'personId').load(id)).some(({ job }) => jobs.includes(job)),
    ),
  );
  return ids.filter((_, index) => hadJob[index]);
}

export const peopleArgs = builder.args((t) => ({
  where: t.field({ type: PersonFilter, description: 'Selects people.' }),
}));
