import { builder } from '../builder.ts';
import { Location } from '../entities/location.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { type FactOf, kindOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { nameInSentence, say, theCountry } from './wording.ts';

export const Situation = builder.objectRef<FactOf<'Situation'>>('Situation');

export const situation: FactDefinition<'Situation'> = {
  type: Situation,
  title: 'Locations',
  description: 'Where an event, an organization or a place is located.',
  qualifiers: {},
  sentence: ({ entityId, locationId }, { name }) => {
    const verb = kindOf(entityId) === 'Event' ? 'happens' : 'is';
    return say`${nameInSentence(entityId, name)} ${verb} in ${name(locationId).then(theCountry)}.`;
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
