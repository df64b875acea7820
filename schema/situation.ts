import { builder } from './builder.ts';
import { Entity, Fact, Node } from './interfaces.ts';
import { Location } from './location.ts';
import type { FactOf } from './view.ts';

export const Situation = builder.objectRef<FactOf<'Situation'>>('Situation');
Situation.implement({
  description: 'Where something is.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'What is there: an event, an organization or a place.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    location: t.field({
      type: Location,
      description: 'The place.',
      resolve: ({ locationId, view }) => view.ref(locationId),
    }),
  }),
});
