import { builder, enumOf } from '../builder.ts';
import { Organization } from '../entities/organization.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { releaseTypes } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import { releaseState } from './sentence.ts';

const ReleaseType = enumOf<(typeof releaseTypes)[number]>('ReleaseType', 'How a work comes out.', {
  PREMIERE: 'Shown to guests.',
  THEATRICAL: 'In cinemas.',
  STREAMING: 'On a streaming service.',
  VIDEO_ON_DEMAND: 'For rent or sale.',
});

const ReleaseStatus = enumOf<ReturnType<typeof releaseState>>('ReleaseStatus', 'How it stands with a release.', {
  SCHEDULED: 'It is to come.',
  POSTPONED: 'Another date took its place.',
  DROPPED: 'Another plan took its place.',
  RELEASED: 'It has come.',
});

export const Release = builder.objectRef<FactOf<'Release'>>('Release');
Release.implement({
  description: 'A work comes out: where, how and when.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    work: t.field({ type: Work, description: 'The work.', resolve: ({ workId, view }) => view.ref(workId) }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'When, as precisely as it is known; null when no date was named.',
    }),
    territory: t.exposeString('territory', {
      description: 'Where: the code of a country (US), or INTL for outside the United States.',
    }),
    type: t.expose('type', { type: ReleaseType, description: 'How.' }),
    status: t.field({
      type: ReleaseStatus,
      description: 'How it stands on the day of the view.',
      resolve: releaseState,
    }),
    service: t.field({
      type: Organization,
      nullable: true,
      description: 'The service it comes out on; null for cinemas, and for the service a series was made for.',
      resolve: ({ serviceId, view }) => (serviceId === null ? null : view.ref(serviceId)),
    }),
    note: t.exposeString('note', { nullable: true, description: 'More, in a few words; null when there is no more.' }),
  }),
});
