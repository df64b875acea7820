import { builder } from '../builder.ts';
import { Event } from '../entities/event.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';

export const Participation = builder.objectRef<FactOf<'Participation'>>('Participation');
Participation.implement({
  description: 'Somebody takes part in an event.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event.',
      resolve: ({ eventId, view }) => view.ref(eventId),
    }),
    participant: t.field({
      type: Entity,
      description: 'The character or the organization.',
      resolve: ({ participantId, view }) => view.ref(participantId),
    }),
    role: t.exposeString('role', { description: 'As what: KILLER, VICTIM, WITNESS, HOST …' }),
  }),
});
