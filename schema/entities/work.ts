// The interface Work: the fields that films and series share, and the queries for works.

import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfNodes } from '../connection.ts';
import { CastConnection, inBillingOrder } from '../facts/casting.ts';
import { CreditConnection, Job } from '../facts/credit.ts';
import { factList, historyArgs } from '../facts/fact.ts';
import { Fate } from '../facts/fate.ts';
import { Placement } from '../facts/placement.ts';
import { Production } from '../facts/production.ts';
import { Release } from '../facts/release.ts';
import { ProductionStatus, Status } from '../facts/status.ts';
import { filters } from '../filters/entities.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import { currentFacts, currentOrAll, kindOf } from '../view/view.ts';
import { companiesOf, crewOf, isReleased, releaseDateOf } from '../view/works.ts';
import { Character } from './character.ts';
import { Event } from './event.ts';
import { Franchise } from './franchise.ts';
import { Organization } from './organization.ts';
import { Person } from './person.ts';
import { workListArgs, worksWhere } from './work-list.ts';

Work.implement({
  description: 'A film or a series.',
  interfaces: [Entity, Named, Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    title: t.string({
      description: 'Its title, which is also its name.',
      resolve: async ({ id, view }) => (await view.names(id)).name,
    }),
    fullTitle: t.string({
      nullable: true,
      description: 'Its full title, as billed. Null when it is the same as the title.',
      resolve: async ({ id, view }) => (await view.names(id)).fullTitle,
    }),
    status: t.field({
      type: ProductionStatus,
      nullable: true,
      description: 'How far its production has come, from development to release. Null when no source says.',
      resolve: async ({ id, view }) => currentFacts(await view.facts('Status', 'workId').load(id))[0]?.status ?? null,
    }),
    statuses: t.field(
      factList(
        Status,
        'Status',
        'workId',
        'The fact that says how far its production has come. With `history`, earlier stages too.',
      ),
    ),
    released: t.boolean({
      description:
        'Whether it has been released by the date in `asOf`; without `asOf`, by the last day of the dataset.',
      resolve: ({ id, view }) => isReleased(view, id),
    }),
    releaseDate: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Its release date in the United States, in cinemas or on the service it was made for. Null when no date is known.',
      resolve: releaseDateOf,
    }),
    releases: t.field(
      factList(
        Release,
        'Release',
        'workId',
        "Where, how and when it is released, in the order of the project's data files. With `history`, dropped dates too.",
      ),
    ),
    cast: t.field({
      type: CastConnection,
      args: { ...pageArgs, ...historyArgs },
      description: "Who plays whom: leads first, then the others; each group in the order of the project's data files.",
      resolve: async ({ id, view }, { history, ...args }) => {
        const castings = await view.facts('Casting', 'workId').load(id);
        const page = pageOfNodes(inBillingOrder(castings, history ?? false), 'cast', args);
        return { ...page, complete: () => view.isComplete(id, 'CAST') };
      },
    }),
    characters: t.field({
      type: [Character],
      description: 'The characters that somebody plays in it, each once, leads first.',
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
      description: "Who made it, in the order of the project's data files.",
      resolve: async ({ id, view }, { history, jobs, ...args }) => {
        const all = currentOrAll(await view.facts('Credit', 'workId').load(id), history);
        const credits = all.filter(({ job }) => !jobs || jobs.includes(job));
        return { ...pageOfNodes(credits, 'credits', args), complete: () => view.isComplete(id, 'CREDITS') };
      },
    }),
    directors: t.field({
      type: [Person],
      description: 'Who directed it, co-directors included.',
      resolve: (work) => crewOf(work, 'DIRECTOR', 'CO_DIRECTOR'),
    }),
    writers: t.field({
      type: [Person],
      description: 'Who wrote its screenplay or its story.',
      resolve: (work) => crewOf(work, 'SCREENWRITER', 'STORY'),
    }),
    producers: t.field({
      type: [Person],
      description: 'Who produced it.',
      resolve: (work) => crewOf(work, 'PRODUCER'),
    }),
    distributors: t.field({
      type: [Organization],
      description: 'The companies that distribute it.',
      resolve: (work) => companiesOf(work, 'DISTRIBUTOR'),
    }),
    companies: t.field({
      type: [Organization],
      description: 'The companies that produce it.',
      resolve: (work) => companiesOf(work, 'PRODUCTION_COMPANY'),
    }),
    productions: t.field(
      factList(
        Production,
        'Production',
        'subjectId',
        "The facts that say who makes, distributes or owns it, in the order of the project's data files.",
      ),
    ),
    placements: t.field(
      factList(
        Placement,
        'Placement',
        'subjectId',
        "When it takes place, compared with other works and events, in the order of the project's data files.",
      ),
    ),
    fates: t.field(
      factList(
        Fate,
        'Fate',
        'workId',
        "The fate of each character in it, such as alive or dead at its end, in the order of the project's data files.",
      ),
    ),
    events: t.field({
      type: [Event],
      description: "The events it shows or mentions, in the order of the project's data files.",
      resolve: async ({ id, view }) =>
        currentFacts(await view.facts('Showing', 'workId').load(id)).map(({ eventId }) => view.ref(eventId)),
    }),
    franchises: t.field({
      type: [Franchise],
      description: 'The franchises it belongs to.',
      resolve: async ({ id, view }) =>
        currentFacts(await view.facts('Inclusion', 'workId').load(id)).map(({ franchiseId }) => view.ref(franchiseId)),
    }),
  }),
});

const WorkConnection = connectionOf(Work, 'Work', 'films and series');

builder.interfaceFields(Root, (t) => ({
  work: t.field({
    type: Work,
    nullable: true,
    args: nameArgs,
    description: 'A film or a series, looked up by title, another name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Film', 'Series'], name }),
  }),
  works: t.field({
    type: WorkConnection,
    args: { ...pageArgs, ...workListArgs },
    description: 'Films and series, by default oldest first. Without `where.status`, only released ones.',
    resolve: (root, args, context) =>
      worksWhere(viewOf(root, context), { filter: filters.work, list: 'works', ...args }),
  }),
}));
