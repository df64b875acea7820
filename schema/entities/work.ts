import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfNodes, pageOfRefs } from '../connection.ts';
import { attributeOf } from '../facts/attribute.ts';
import { CastConnection, inBillingOrder } from '../facts/casting.ts';
import { isComplete } from '../facts/completeness.ts';
import { CreditConnection, Job } from '../facts/credit.ts';
import { factList, historyArgs } from '../facts/fact.ts';
import { Fate } from '../facts/fate.ts';
import { Placement } from '../facts/placement.ts';
import { Production } from '../facts/production.ts';
import { isReleased, Release, releaseDateOf } from '../facts/release.ts';
import { ProductionStatus, Status } from '../facts/status.ts';
import { nameArgs, oneNamed } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import type { jobs } from '../tables/index.ts';
import { type EntityRef, inForce, kindOf } from '../view/view.ts';
import { Character } from './character.ts';
import { Event } from './event.ts';
import { Franchise } from './franchise.ts';
import { Organization } from './organization.ts';
import { Person } from './person.ts';
import { workListArgs, worksWhere } from './work-filter.ts';

const Range = builder.objectRef<{ least: number; most: number }>('Range');
Range.implement({
  description: 'A number that is known from least to most; both are the same where it is known exactly.',
  fields: (t) => ({
    least: t.exposeFloat('least', { description: 'At least this.' }),
    most: t.exposeFloat('most', { description: 'At most this.' }),
  }),
});

const range = (value: string | null) => {
  if (value === null) return null;
  const [least, most = least] = value.split('-').map(Number);
  return { least: least ?? 0, most: most ?? 0 };
};

/** The people with one of some jobs, each once, in the order of the seed. */
async function peopleWith({ id, view }: EntityRef, ...wanted: (typeof jobs)[number][]): Promise<EntityRef[]> {
  const credits = inForce(await view.facts('Credit', 'workId').load(id)).filter(({ job }) => wanted.includes(job));
  return [...new Set(credits.map(({ personId }) => personId))].map((personId) => view.ref(personId));
}

const agents = async ({ id, view }: EntityRef, wanted: string): Promise<EntityRef[]> =>
  inForce(await view.facts('Production', 'subjectId').load(id))
    .filter(({ role }) => role === wanted)
    .map(({ agentId }) => view.ref(agentId));

Work.implement({
  description: 'A film or a series.',
  interfaces: [Entity, Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    title: t.string({
      description: 'Its title, which is its name.',
      resolve: async ({ id, view }) => (await view.names(id)).name,
    }),
    fullTitle: t.string({
      nullable: true,
      description: 'The whole title, as billed, where it differs from the title.',
      resolve: async ({ id, view }) => (await view.names(id)).fullTitle,
    }),
    status: t.field({
      type: ProductionStatus,
      nullable: true,
      description: 'How far it has come; null when that is not told.',
      resolve: async ({ id, view }) => inForce(await view.facts('Status', 'workId').load(id))[0]?.status ?? null,
    }),
    statuses: t.field(
      factList(Status, 'Status', 'workId', 'How far it has come, as a fact; earlier states with `history`.'),
    ),
    released: t.boolean({ description: 'Whether it is out.', resolve: ({ id, view }) => isReleased(view, id) }),
    releaseDate: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The date in the United States, in cinemas or on the service it was made for; null when none is known.',
      resolve: releaseDateOf,
    }),
    releases: t.field(
      factList(Release, 'Release', 'workId', 'Where, how and when it comes out; dropped dates with `history`.'),
    ),
    runtimeMinutes: t.field({
      type: Range,
      nullable: true,
      description: 'How many minutes it runs; of a series, the shortest and the longest episode.',
      resolve: async (work) => range(await attributeOf(work, 'RUNTIME_MINUTES')),
    }),
    rating: t.string({
      nullable: true,
      description: 'Its rating in the United States; null when it has none.',
      resolve: (work) => attributeOf(work, 'RATING'),
    }),
    budgetUsd: t.field({
      type: Range,
      nullable: true,
      description: 'What it cost, in dollars; null when not told.',
      resolve: async (work) => range(await attributeOf(work, 'BUDGET_USD')),
    }),
    boxOfficeUsd: t.float({
      nullable: true,
      description: 'What it took in cinemas worldwide, in dollars; null when not told.',
      resolve: async (work) => range(await attributeOf(work, 'BOX_OFFICE_USD'))?.most ?? null,
    }),
    imdbId: t.string({
      nullable: true,
      description: 'Its number at IMDb.',
      resolve: (work) => attributeOf(work, 'IMDB_ID'),
    }),
    tmdbId: t.string({
      nullable: true,
      description: 'Its number at TMDB.',
      resolve: (work) => attributeOf(work, 'TMDB_ID'),
    }),
    cast: t.field({
      type: CastConnection,
      args: { ...pageArgs, ...historyArgs },
      description: 'Who plays whom: leads first, then in the order of the seed.',
      resolve: async ({ id, view }, { history, ...page }) => {
        const castings = await view.facts('Casting', 'workId').load(id);
        const cast = pageOfNodes(inBillingOrder(castings, history ?? false), 'cast', page);
        return { ...cast, complete: () => isComplete({ id, view }, 'CAST') };
      },
    }),
    characters: t.field({
      type: [Character],
      description: 'Everyone played in it, each once, leads first.',
      resolve: async ({ id, view }) => {
        const castings = inBillingOrder(await view.facts('Casting', 'workId').load(id));
        const ids = new Set(castings.flatMap(({ characterId }) => characterId ?? []));
        return [...ids].map((characterId) => view.ref(characterId));
      },
    }),
    credits: t.field({
      type: CreditConnection,
      args: {
        ...pageArgs,
        ...historyArgs,
        jobs: t.arg({ type: [Job], description: 'Only these jobs.' }),
      },
      description: 'Who made it, in the order of the seed.',
      resolve: async ({ id, view }, { history, jobs: wanted, ...page }) => {
        const credits = inForce(await view.facts('Credit', 'workId').load(id), history ?? false);
        const found = credits.filter(({ job }) => !wanted || wanted.includes(job));
        return { ...pageOfNodes(found, 'credits', page), complete: () => isComplete({ id, view }, 'CREDITS') };
      },
    }),
    directors: t.field({
      type: [Person],
      description: 'Who directed it.',
      resolve: (work) => peopleWith(work, 'DIRECTOR', 'CO_DIRECTOR'),
    }),
    writers: t.field({
      type: [Person],
      description: 'Who wrote it, story included.',
      resolve: (work) => peopleWith(work, 'SCREENWRITER', 'STORY'),
    }),
    producers: t.field({
      type: [Person],
      description: 'Who produced it.',
      resolve: (work) => peopleWith(work, 'PRODUCER'),
    }),
    distributors: t.field({
      type: [Organization],
      description: 'Who brings it to the public.',
      resolve: (work) => agents(work, 'DISTRIBUTOR'),
    }),
    companies: t.field({
      type: [Organization],
      description: 'Who makes it.',
      resolve: (work) => agents(work, 'PRODUCTION_COMPANY'),
    }),
    productions: t.field(factList(Production, 'Production', 'subjectId', 'Who stands behind it, as facts.')),
    placements: t.field(factList(Placement, 'Placement', 'subjectId', 'When it takes place, against other works.')),
    fates: t.field(factList(Fate, 'Fate', 'workId', 'What becomes of everyone in it.')),
    events: t.field({
      type: [Event],
      description: 'What it shows or tells, in the order of the seed.',
      resolve: async ({ id, view }) =>
        inForce(await view.facts('Showing', 'workId').load(id)).map(({ eventId }) => view.ref(eventId)),
    }),
    franchises: t.field({
      type: [Franchise],
      description: 'The franchises it belongs to.',
      resolve: async ({ id, view }) =>
        inForce(await view.facts('Inclusion', 'workId').load(id)).map(({ franchiseId }) => view.ref(franchiseId)),
    }),
  }),
});

const WorkConnection = connectionOf(Work, 'Work', 'films and series');

builder.queryFields((t) => ({
  work: t.field({
    type: Work,
    nullable: true,
    args: nameArgs,
    description: 'A film or a series by its name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Film', 'Series'], name),
  }),
  works: t.field({
    type: WorkConnection,
    args: { ...pageArgs, ...workListArgs },
    description: 'Films and series. Only those that are out, unless `where.status` asks for others.',
    resolve: async (root, { where, orderBy, ...page }, context) => {
      const view = viewOf(root, context);
      return pageOfRefs(
        view,
        await worksWhere(view, ['Film', 'Series'], where, orderBy ?? 'RELEASE'),
        `works by ${(orderBy ?? 'RELEASE').toLowerCase()}`,
        page,
      );
    },
  }),
}));
