import { builder } from '../builder.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import { Part } from './placement.ts';

export const Showing = builder.objectRef<FactOf<'Showing'>>('Showing');
Showing.implement({
  description: 'A work shows an event, or tells of it.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event.',
      resolve: ({ eventId, view }) => view.ref(eventId),
    }),
    work: t.field({
      type: Work,
      description: 'The work.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    part: t.expose('part', { type: Part, description: 'In which part of the work.' }),
    told: t.exposeBoolean('told', { description: 'Whether it is only told of, and not played out.' }),
  }),
});
