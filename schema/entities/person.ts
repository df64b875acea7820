import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfRefs } from '../connection.ts';
import { attributeOf, attributesOf } from '../facts/attribute.ts';
import { Casting } from '../facts/casting.ts';
import { Credit, Job } from '../facts/credit.ts';
import { factListIn } from '../facts/fact.ts';
import { releasedInOrder, worksInOrder } from '../facts/release.ts';
import { idsNamed, nameArgs, oneNamed, together } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import { among } from '../view/sorting.ts';
import { type EntityRef, inForce, type View } from '../view/view.ts';
import { Character } from './character.ts';
import { Film } from './film.ts';
import { Series } from './series.ts';

async function worksOf({ id, view }: EntityRef): Promise<Set<string>> {
  const [castings, credits] = await Promise.all([
    view.facts('Casting', 'personId').load(id),
    view.facts('Credit', 'personId').load(id),
  ]);
  return new Set([...inForce(castings), ...inForce(credits)].map(({ workId }) => workId));
}

export const Person = builder.objectRef<EntityRef>('Person');
Person.implement({
  description: 'An actor, somebody of the crew, or somebody who writes about them.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    born: t.field({
      type: 'Date',
      nullable: true,
      description: 'As precisely as it is known; null when it is not told.',
      resolve: (person) => attributeOf(person, 'BORN'),
    }),
    died: t.field({
      type: 'Date',
      nullable: true,
      description: 'Null while they live, as far as is known on the day of the view.',
      resolve: (person) => attributeOf(person, 'DIED'),
    }),
    professions: t.stringList({
      description: 'What they work as: ACTOR, DIRECTOR, WRITER …',
      resolve: (person) => attributesOf(person, 'PROFESSION'),
    }),
    knownFor: t.stringList({
      description: 'Titles they are known for, as the sources put it.',
      resolve: (person) => attributesOf(person, 'KNOWN_FOR'),
    }),
    castings: t.field(factListIn(Casting, 'Casting', 'personId', 'Whom they play, in what, in the order of the seed.')),
    characters: t.field({
      type: [Character],
      description: 'Whom they play, each once.',
      resolve: async ({ id, view }) => {
        const castings = inForce(await view.facts('Casting', 'personId').load(id));
        return [...new Set(castings.flatMap(({ characterId }) => characterId ?? []))].map((each) => view.ref(each));
      },
    }),
    credits: t.field(
      factListIn(Credit, 'Credit', 'personId', 'What they made, acting aside, in the order of the seed.'),
    ),
    films: t.field({
      type: [Film],
      description: 'The released films they acted in or made, oldest first, each once.',
      resolve: async (person) => releasedInOrder(person.view, await worksOf(person), ['Film']),
    }),
    series: t.field({
      type: [Series],
      description: 'The released series they acted in or made, oldest first, each once.',
      resolve: async (person) => releasedInOrder(person.view, await worksOf(person), ['Series']),
    }),
    works: t.field({
      type: [Work],
      description: 'All works they acted in or made, those to come included, by release date, each once.',
      resolve: async (person) => worksInOrder(person.view, await worksOf(person)),
    }),
  }),
});

const PersonConnection = connectionOf(Person, 'Person', 'people');

export const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Which people; all conditions must hold, and a list means any of these.',
  fields: (t) => ({
    film: t.stringList({ description: 'A film they acted in or made.' }),
    series: t.stringList({ description: 'A series they acted in or made.' }),
    work: t.stringList({ description: 'A film or a series they acted in or made.' }),
    character: t.stringList({ description: 'Somebody they play.' }),
    job: t.field({ type: [Job], description: 'What they did; with a work, what they did for it.' }),
  }),
});

type Filter = typeof PersonFilter.$inferInput;

/** Who acted in some works or made them; with `acting`, who acted; with a job, who also had that. */
async function peopleOf(
  view: View,
  kinds: ('Film' | 'Series')[],
  texts: readonly string[],
  { job: wanted }: Filter,
  acting: boolean,
): Promise<string[]> {
  const ids = await idsNamed(view, kinds, texts);
  const found = await Promise.all(
    ids.map(async (id) => {
      const players = inForce(await view.facts('Casting', 'workId').load(id)).map(({ personId }) => personId);
      const credits = inForce(await view.facts('Credit', 'workId').load(id));
      const crew = credits.filter(({ job }) => !wanted || wanted.includes(job)).map(({ personId }) => personId);
      if (!acting) return wanted ? crew : [...players, ...crew];
      return wanted ? players.filter((player) => crew.includes(player)) : players;
    }),
  );
  return found.flat();
}

/** Who plays anybody, by name. */
const actors = (view: View): Promise<string[]> =>
  view.order('actors', async () => {
    const castings = inForce(await view.factsOfKind('Casting'));
    return among(await view.byName('Person'), [new Set(castings.map(({ personId }) => personId))]);
  });

async function peopleWhere(view: View, where: Filter, acting: boolean): Promise<string[]> {
  const players = async (texts: readonly string[]) => {
    const ids = await idsNamed(view, ['Character'], texts);
    const castings = await Promise.all(ids.map((id) => view.facts('Casting', 'characterId').load(id)));
    return inForce(castings.flat()).map(({ personId }) => personId);
  };
  const sets = await together([
    where.film && peopleOf(view, ['Film'], where.film, where, acting),
    where.series && peopleOf(view, ['Series'], where.series, where, acting),
    where.work && peopleOf(view, ['Film', 'Series'], where.work, where, acting),
    where.character && players(where.character),
  ]);
  const allowed = sets.flatMap((ids) => (ids ? [new Set(ids)] : []));
  const ids = among(await (acting ? actors(view) : view.byName('Person')), allowed);
  const { job: wanted } = where;
  if (!wanted || where.film || where.series || where.work) return ids;
  const kept = await Promise.all(
    ids.map(async (id) =>
      inForce(await view.facts('Credit', 'personId').load(id)).some(({ job }) => wanted.includes(job)),
    ),
  );
  return ids.filter((_, index) => kept[index]);
}

const peopleArgs = builder.args((t) => ({ where: t.field({ type: PersonFilter, description: 'Which ones.' }) }));

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    args: nameArgs,
    description: 'An actor or somebody of the crew by a name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Person'], name),
  }),
  people: t.field({
    type: PersonConnection,
    args: { ...pageArgs, ...peopleArgs },
    description: 'People, by name.',
    resolve: async (root, { where, ...page }, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(view, await peopleWhere(view, where ?? {}, false), 'people by name', page);
    },
  }),
  actors: t.field({
    type: PersonConnection,
    args: { ...pageArgs, ...peopleArgs },
    description: 'The people who play somebody, by name. A film or a series means: act in it.',
    resolve: async (root, { where, ...page }, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(view, await peopleWhere(view, where ?? {}, true), 'actors by name', page);
    },
  }),
}));
