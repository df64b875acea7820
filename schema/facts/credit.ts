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
  DIRECTOR: { description: 'Directed the film or series.', words: 'directs' },
  CO_DIRECTOR: { description: 'Directed together with the credited director.', words: 'co-directs' },
  ADDITIONAL_PHOTOGRAPHY_DIRECTOR: {
    description: 'Directed additional scenes.',
    words: 'directs additional photography of',
  },
  SHOWRUNNER: { description: 'Ran the series.', words: 'is a showrunner of' },
  DEVELOPER: { description: 'Developed the series.', words: 'develops' },
  SCREENWRITER: { description: 'Wrote the screenplay.', words: 'writes the screenplay of' },
  STORY: { description: 'Wrote the story that the screenplay is based on.', words: 'writes the story of' },
  CHARACTERS: { description: 'Created characters that appear in the film or series.', words: 'creates characters of' },
  PRODUCER: { description: 'Produced the film or series.', words: 'produces' },
  EXECUTIVE_PRODUCER: { description: 'Was an executive producer.', words: 'is an executive producer of' },
  CINEMATOGRAPHER: { description: 'Photographed the film or series.', words: 'photographs' },
  EDITOR: { description: 'Edited the film or series.', words: 'edits' },
  COMPOSER: { description: 'Composed the music.', words: 'composes the music of' },
  PRODUCTION_DESIGNER: { description: 'Designed the sets and the look.', words: 'designs the sets of' },
  COSTUME_DESIGNER: { description: 'Designed the costumes.', words: 'designs the costumes of' },
  STUNT_COORDINATOR: { description: 'Planned and led the stunts.', words: 'coordinates the stunts of' },
  FIGHT_COORDINATOR: { description: 'Choreographed the fights.', words: 'choreographs the fights of' },
  CASTING_DIRECTOR: { description: 'Chose the actors with the director.', words: 'is the casting director of' },
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
  sentence: ({ personId, workId, job, episodes, uncredited, unverified }, { name }) => {
    const ofEpisodes = episodes === null ? '' : `, episode${episodes.length > 1 ? 's' : ''} ${episodes.join(' and ')}`;
    const qualifiers = `${uncredited ? ', without a credit' : ''}${unverified ? ', by unverified report' : ''}`;
    return say`${name(personId)} ${jobTexts[job].words} ${name(workId)}${ofEpisodes}${qualifiers}.`;
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
