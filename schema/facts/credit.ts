import { builder, enumOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Person } from '../entities/person.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { jobs } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { isReleased } from '../view/works.ts';

export const Job = enumOf<(typeof jobs)[number]>('Job', 'What somebody did for a work.', {
  DIRECTOR: 'Directed it.',
  CO_DIRECTOR: 'Directed it beside another.',
  ADDITIONAL_PHOTOGRAPHY_DIRECTOR: 'Directed scenes that were added.',
  SHOWRUNNER: 'Ran the series.',
  DEVELOPER: 'Developed the series.',
  SCREENWRITER: 'Wrote the screenplay.',
  STORY: 'Wrote the story behind the screenplay.',
  CHARACTERS: 'Thought up characters it uses.',
  PRODUCER: 'Produced it.',
  EXECUTIVE_PRODUCER: 'Was an executive producer of it.',
  CINEMATOGRAPHER: 'Photographed it.',
  EDITOR: 'Edited it.',
  COMPOSER: 'Composed its music.',
});

const CreditStatus = enumOf<'FINAL' | 'ANNOUNCED' | 'CLAIMED' | 'UNVERIFIED'>('CreditStatus', 'How sure a credit is.', {
  FINAL: 'In the credits of the released work.',
  ANNOUNCED: 'Announced for a work that is not out.',
  CLAIMED: 'Once reported; something else took its place.',
  UNVERIFIED: 'Told of, and not verified.',
});

export const Credit = builder.objectRef<FactOf<'Credit'>>('Credit');
Credit.implement({
  description: 'Somebody made a work, and how.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who.',
      resolve: ({ personId, view }) => view.ref(personId),
    }),
    work: t.field({
      type: Work,
      description: 'The work.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    job: t.expose('job', { type: Job, description: 'What they did.' }),
    episodes: t.exposeIntList('episodes', {
      nullable: true,
      description: 'Which episodes; null when it is all of it.',
    }),
    uncredited: t.exposeBoolean('uncredited', { description: 'Whether they did it without a credit.' }),
    status: t.field({
      type: CreditStatus,
      description: 'How sure it is.',
      resolve: async ({ until, unverified, workId, view }) => {
        if (until !== null) return 'CLAIMED';
        if (unverified) return 'UNVERIFIED';
        return (await isReleased(view, workId)) ? 'FINAL' : 'ANNOUNCED';
      },
    }),
  }),
});

export const CreditConnection = connectionOf(Credit, 'Credit', 'credits of a work');
