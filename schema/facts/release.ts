import { builder, enumOf } from '../builder.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { releaseTypes } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { releaseState } from '../view/works.ts';
import type { FactDefinition } from './definition.ts';
import { dateInWords, inCountry, say, uncapitalized } from './wording.ts';

type Type = (typeof releaseTypes)[number];

const ReleaseType = enumOf<Type>('ReleaseType', 'How a film or a series is released.', {
  PREMIERE: 'A premiere for invited guests.',
  THEATRICAL: 'In cinemas.',
  STREAMING: 'On a streaming service.',
  VIDEO_ON_DEMAND: 'To rent or buy.',
  DISC: 'On DVD or Blu-ray.',
});

type State = ReturnType<typeof releaseState>;

const ReleaseStatus = enumOf<State>(
  'ReleaseStatus',
  'Whether a release has happened, is still to come, or was replaced by another plan.',
  {
    SCHEDULED: 'The date of the release is in the future, or not announced.',
    POSTPONED: 'A release in cinemas that was moved to another date.',
    DROPPED: 'Any other release that was replaced by a later plan.',
    RELEASED: 'The release has happened.',
  },
);

const typeWords: Record<Type, { done: string; planned: string }> = {
  PREMIERE: { done: 'had its premiere', planned: 'to have its premiere' },
  THEATRICAL: { done: 'opened in cinemas', planned: 'to open in cinemas' },
  STREAMING: { done: 'began to stream', planned: 'to stream' },
  VIDEO_ON_DEMAND: { done: 'came out on demand', planned: 'to come out on demand' },
  DISC: { done: 'came out on disc', planned: 'to come out on disc' },
};

const stateWords: Record<State, (type: Type) => string> = {
  RELEASED: (type) => typeWords[type].done,
  SCHEDULED: (type) => `is ${typeWords[type].planned}`,
  POSTPONED: (type) => `was ${typeWords[type].planned}`,
  DROPPED: (type) => `was ${typeWords[type].planned}`,
};

export const Release = builder.objectRef<FactOf<'Release'>>('Release');

export const release: FactDefinition<'Release'> = {
  type: Release,
  title: 'Releases',
  description: 'Where, how and when a film or a series is released.',
  qualifiers: {
    type: { column: 'type', type: ReleaseType, description: 'How it is released.' },
    territory: { column: 'territory', type: 'String', description: 'The country by its ISO code, such as US.' },
    date: { column: 'date', type: 'DateRange', description: 'When it is released.' },
    planned: { column: 'planned', type: 'Boolean', description: 'Whether it was only announced.' },
  },
  sentence: (fact, { name }) => {
    const { workId, type, territory, date, serviceId, note } = fact;
    const service = type === 'STREAMING' && serviceId !== null ? say` on ${name(serviceId)}` : '';
    const on = date === null ? ', no date given' : `${date.length === 10 ? ' on' : ' in'} ${dateInWords(date)}`;
    // A night is a part of a series: the note says which.
    const night = /^Night \d+$/.test(note ?? '') ? `${uncapitalized(note ?? '')} of ` : '';
    return say`${night}${name(workId)} ${stateWords[releaseState(fact)](type)}${service} ${inCountry(territory)}${on}.`;
  },
};

Release.implement({
  description: release.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    work: t.field({ type: Work, description: 'The film or series.', resolve: ({ workId, view }) => view.ref(workId) }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'The date, as precisely as it is known; null when none was announced.',
    }),
    territory: t.exposeString('territory', {
      description: 'Where: the code of a country such as US, or INTL for everywhere outside the United States.',
    }),
    type: t.expose('type', { type: ReleaseType, description: 'How it is released.' }),
    status: t.field({
      type: ReleaseStatus,
      description:
        'Whether the release has happened by the date in `asOf`; without `asOf`, by the last day of the dataset.',
      resolve: releaseState,
    }),
    service: t.field({
      type: Organization,
      nullable: true,
      description: 'The streaming service; null for cinemas, and for the service that the series was made for.',
      resolve: ({ serviceId, view }) => (serviceId === null ? null : view.ref(serviceId)),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'More about the release, in a few words; null when there is nothing to add.',
    }),
  }),
});
