import { builder } from '../builder.ts';
import { Location } from '../entities/location.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { type FactOf, kindOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

export const Situation = builder.objectRef<FactOf<'Situation'>>('Situation');

export const situation: FactDefinition<'Situation'> = {
  type: Situation,
  title: 'Locations',
  description: 'Where an event, an organization or a place is located.',
  qualifiers: {},
  sentence: async ({ entityId, locationId, view }, { name, verb }) => {
    const [subject, place, { preposition }] = await Promise.all([
      view.names(entityId),
      view.names(locationId),
      view.detail('locations', locationId),
    ]);
    if (subject.name === place.name) {
      return say`${name(entityId)} ${verb('has its home', entityId)} in the building of the same name.`;
    }
    const words = kindOf(entityId) === 'Event' ? 'happens' : 'is';
    return say`${name(entityId)} ${verb(words, entityId)} ${preposition} ${name(locationId)}.`;
  },
};

Situation.implement({
  description: situation.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The event, organization or place.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    location: t.field({
      type: Location,
      description: 'The place where it is.',
      resolve: ({ locationId, view }) => view.ref(locationId),
    }),
  }),
});
