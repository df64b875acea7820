import { builder } from '../builder.ts';
import { Location } from '../entities/location.ts';
import { idsNamed } from '../find.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { currentFacts, type FactOf, kindOf, type View } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { nameInSentence, say, theCountry } from './wording.ts';

export const Situation = builder.objectRef<FactOf<'Situation'>>('Situation');

export const situation: FactDefinition<'Situation'> = {
  type: Situation,
  title: 'Locations',
  description: 'Where an event, an organization or a place is located.',
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

/** The ids of everything located in some places, or in places within them. `places` are names, slugs or ids. */
export async function entitiesIn(view: View, places: readonly string[]): Promise<string[]> {
  const ids = await idsNamed(view, ['Location'], places);
  const locationIds = (await Promise.all(ids.map((id) => view.idsWithin('Location', id)))).flat();
  const situations = await Promise.all(locationIds.map((id) => view.facts('Situation', 'locationId').load(id)));
  return currentFacts(situations.flat()).map(({ entityId }) => entityId);
}
