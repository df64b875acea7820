import { builder, enumOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Person } from '../entities/person.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import { type jobs, mapValues } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { isReleased } from '../view/works.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { say } from './wording.ts';

type JobName = (typeof jobs)[number];

const jobTexts: Record<JobName, Texts> = {
  DIRECTOR: { description: 'Directed it.', words: 'directs' },
  CO_DIRECTOR: { description: 'Directed it together with the credited director.', words: 'co-directs' },
  ADDITIONAL_PHOTOGRAPHY_DIRECTOR: {
    description: 'Directed additional scenes.',
    words: 'directs additional photography of',
  },
  SHOWRUNNER: { description: 'Ran the series.', words: 'is a showrunner of' },
  DEVELOPER: { description: 'Developed the series.', words: 'develops' },
  SCREENWRITER: { description: 'Wrote the screenplay.', words: 'writes the screenplay of' },
  STORY: { description: 'Wrote the story that the screenplay is based on.', words: 'writes the story of' },
  CHARACTERS: { description: 'Created characters that it uses.', words: 'creates characters of' },
  PRODUCER: { description: 'Produced it.', words: 'produces' },
  EXECUTIVE_PRODUCER: { description: 'Was an executive producer.', words: 'is an executive producer of' },
  CINEMATOGRAPHER: { description: 'Photographed it.', words: 'photographs' },
  EDITOR: { description: 'Edited it.', words: 'edits' },
  COMPOSER: { description: 'Composed the music.', words: 'composes the music of' },
};

export const Job = enumOf<JobName>(
  'Job',
  'What somebody did for a film or a series.',
  mapValues(jobTexts, ({ description }) => description),
);

const CreditStatus = enumOf<'FINAL' | 'ANNOUNCED' | 'CLAIMED' | 'UNVERIFIED'>(
  'CreditStatus',
  'How certain a credit is.',
  {
    FINAL: 'In the credits of the released work.',
    ANNOUNCED: 'Announced for a work that is not released yet.',
    CLAIMED: 'Once reported, and since replaced by another fact.',
    UNVERIFIED: 'Reported, but not verified.',
  },
);

export const Credit = builder.objectRef<FactOf<'Credit'>>('Credit');

export const credit: FactDefinition<'Credit'> = {
  type: Credit,
  title: 'Credits',
  description: 'Somebody worked on a film or a series behind the camera.',
  sentence: ({ personId, workId, job, episodes, uncredited, unverified }, { name }) => {
    const which = episodes === null ? '' : `, episode${episodes.length > 1 ? 's' : ''} ${episodes.join(' and ')}`;
    const doubts = `${uncredited ? ', without a credit' : ''}${unverified ? ', by unverified report' : ''}`;
    return say`${name(personId)} ${jobTexts[job].words} ${name(workId)}${which}${doubts}.`;
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
      description: 'The numbers of the episodes; null when the job was for the whole work.',
    }),
    uncredited: t.exposeBoolean('uncredited', { description: 'Whether they did it without a credit.' }),
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
