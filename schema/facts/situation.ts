import { builder } from '../builder.ts';
import { Location } from '../entities/location.ts';
import { idsNamed } from '../find.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { currentFacts, type FactOf, kindOf, type View } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { quoted, say, theCountry } from './wording.ts';

export const Situation = builder.objectRef<FactOf<'Situation'>>('Situation');

export const situation: FactDefinition<'Situation'> = {
  type: Situation,
  title: 'Where it is',
  description: 'Where an event happens, or where an organization or a place is.',
  sentence: ({ entityId, locationId }, { name }) => {
    const verb = kindOf(entityId) === 'Event' ? 'happens' : 'is';
    return say`${quoted(entityId, name)} ${verb} in ${name(locationId).then(theCountry)}.`;
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
      description: 'The place that it is in.',
      resolve: ({ locationId, view }) => view.ref(locationId),
    }),
  }),
});

/** The ids of everything in some places, or in places within them. The places are given by name. */
export async function entitiesIn(view: View, places: readonly string[]): Promise<string[]> {
  const ids = await idsNamed(view, ['Location'], places);
  const all = (await Promise.all(ids.map((id) => view.idsWithin('Location', id)))).flat();
  const found = await Promise.all(all.map((id) => view.facts('Situation', 'locationId').load(id)));
  return currentFacts(found.flat()).map(({ entityId }) => entityId);
}
