import { builder, enumOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Person } from '../entities/person.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import { type jobs, mapValues } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { isReleased } from '../view/works.ts';
import type { FactDefinition } from './definition.ts';
import { jobTexts } from './jobs.ts';
import { listInWords, say } from './wording.ts';

type JobName = (typeof jobs)[number];

export const Job = enumOf<JobName>(
  'Job',
  'What somebody did for a film or a series.',
  mapValues(jobTexts, ({ description }) => description),
);

const CreditStatus = enumOf<'FINAL' | 'ANNOUNCED' | 'CLAIMED' | 'UNVERIFIED'>(
  'CreditStatus',
  'How certain a credit is.',
  {
    FINAL: 'Final, because the film or series has been released.',
    ANNOUNCED: 'Announced for a film or series that is not released yet.',
    CLAIMED: 'Reported once; another fact has replaced it since.',
    UNVERIFIED: 'Reported, but not verified.',
  },
);

export const Credit = builder.objectRef<FactOf<'Credit'>>('Credit');

export const credit: FactDefinition<'Credit'> = {
  type: Credit,
  title: 'Credits',
  description: "Somebody's behind-the-camera job on a film or a series.",
  qualifiers: {
    job: { column: 'job', type: Job, description: 'The job.' },
    uncredited: { column: 'uncredited', type: 'Boolean', description: 'Whether the credits leave them out.' },
  },
  sentence: ({ personId, workId, job, episodes, uncredited, unverified, until, view }, { name }) => {
    const { done, planned, noun } = jobTexts[job].words;
    const ofEpisodes = episodes === null ? '' : `episode${episodes.length > 1 ? 's' : ''} ${listInWords(episodes)} of `;
    const words = async () => {
      if (until !== null) return `was named as ${noun}`;
      if (unverified) return `is said to be ${noun}`;
      return (await isReleased(view, workId)) ? done : planned;
    };
    return say`${name(personId)} ${words()} ${ofEpisodes}${name(workId)}${uncredited ? ' without a credit' : ''}.`;
  },
};

Credit.implement({
  description: credit.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who did the job.',
      resolve: ({ personId, view }) => view.ref(personId),
    }),
    work: t.field({
      type: Work,
      description: 'The film or series.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    job: t.expose('job', { type: Job, description: 'The job.' }),
    episodes: t.exposeIntList('episodes', {
      nullable: true,
      description: 'The numbers of the episodes they worked on; null when they worked on the whole film or series.',
    }),
    uncredited: t.exposeBoolean('uncredited', {
      description: 'Whether the on-screen credits of the film or series leave them out.',
    }),
    status: t.field({
      type: CreditStatus,
      description: 'How certain the credit is.',
      resolve: async ({ until, unverified, workId, view }) => {
        if (until !== null) return 'CLAIMED';
        if (unverified) return 'UNVERIFIED';
        return (await isReleased(view, workId)) ? 'FINAL' : 'ANNOUNCED';
      },
    }),
  }),
});

export const CreditConnection = connectionOf(Credit, 'Credit', 'credits of a work');
