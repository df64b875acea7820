import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { attributeNames } from '../tables/index.ts';
import { currentFacts, type FactOf, type View } from '../view/view.ts';

type Name = (typeof attributeNames)[number];

const AttributeName = enumOf<Name>('AttributeName', 'What an attribute tells.', {
  BORN: 'When a person was born.',
  DIED: 'When a person died.',
  PROFESSION: 'What a person works as.',
  KNOWN_FOR: 'A title a person is known for.',
  OCCUPATION: 'What a character does.',
  RUNTIME_MINUTES: 'How many minutes a work runs; from the shortest to the longest episode of a series.',
  RATING: 'The rating of a film in the United States.',
  BUDGET_USD: 'What a work cost, in dollars; from least to most where reports differ.',
  BOX_OFFICE_USD: 'What a film took in cinemas worldwide, in dollars.',
  IMDB_ID: 'Its number at IMDb.',
  TMDB_ID: 'Its number at TMDB.',
  STARTED: 'The year in which a franchise began.',
});

export const Attribute = builder.objectRef<FactOf<'Attribute'>>('Attribute');
Attribute.implement({
  description: 'A single thing known of an entity: a birthday, a running time, a title somebody is known for.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'Of what.', resolve: ({ entityId, view }) => view.ref(entityId) }),
    attribute: t.expose('attribute', { type: AttributeName, description: 'What it tells.' }),
    value: t.exposeString('value', { description: 'What it is.' }),
    medium: t.exposeString('medium', {
      nullable: true,
      description: 'Of a title somebody is known for: FILM, SERIES or FRANCHISE. Null for all else.',
    }),
  }),
});

/** The values of an attribute that hold in the view. */
export const attributesOf = async ({ id, view }: { id: string; view: View }, attribute: Name): Promise<string[]> =>
  currentFacts(await view.facts('Attribute', 'entityId').load(id))
    .filter((each) => each.attribute === attribute)
    .map(({ value }) => value);

/** The one value of an attribute, or null. */
export const attributeOf = async (of: { id: string; view: View }, attribute: Name): Promise<string | null> =>
  (await attributesOf(of, attribute))[0] ?? null;
