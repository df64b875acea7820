import { builder } from '../builder.ts';
import { Location } from '../entities/location.ts';
import { idsNamed } from '../find.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { currentFacts, type FactOf, type View } from '../view/view.ts';

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

/** What is in some places, or in places within them, by the places' names. */
export async function entitiesIn(view: View, places: readonly string[]): Promise<string[]> {
  const ids = await idsNamed(view, ['Location'], places);
  const all = (await Promise.all(ids.map((id) => view.within('Location', id)))).flat();
  const found = await Promise.all(all.map((id) => view.facts('Situation', 'locationId').load(id)));
  return currentFacts(found.flat()).map(({ entityId }) => entityId);
}
