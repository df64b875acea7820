import { builder, enumOf } from '../builder.ts';
import { Character } from '../entities/character.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { fateStatuses } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

const FateStatus = enumOf<(typeof fateStatuses)[number]>('FateStatus', 'What has become of a character.', {
  ALIVE: 'Alive at its end.',
  DIES: 'Dies in it.',
  DECEASED: 'Dead before it.',
  FATE_AMBIGUOUS: 'Left between life and death.',
  UNSEEN: 'Part of its story, and never seen.',
  MENTIONED: 'Only spoken of.',
  UNKNOWN: 'Not told.',
});

export const Fate = builder.objectRef<FactOf<'Fate'>>('Fate');
Fate.implement({
  description: 'What has become of a character by the end of a work.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    character: t.field({
      type: Character,
      description: 'Who.',
      resolve: ({ characterId, view }) => view.ref(characterId),
    }),
    work: t.field({
      type: Work,
      description: 'In what.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    status: t.expose('status', { type: FateStatus, description: 'What has become of them.' }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event by which they die; null when they do not, or none is told.',
      resolve: ({ eventId, view }) => (eventId === null ? null : view.ref(eventId)),
    }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: 'More, in a few words; null when there is no more.',
    }),
  }),
});
