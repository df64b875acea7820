import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { type attributeNames, mapValues } from '../tables/index.ts';
import { currentFacts, type FactOf, type View } from '../view/view.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { dateInWords, enumInWords, say } from './wording.ts';

type Name = (typeof attributeNames)[number];

const dollars = (value: string): string => `${Number(value) / 1e6} million dollars`;

const attributeTexts: Record<Name, Texts<(value: string) => string>> = {
  BORN: {
    description: 'When a person was born.',
    words: (value) => `was born ${value.length === 10 ? 'on' : 'in'} ${dateInWords(value)}`,
  },
  DIED: { description: 'When a person died.', words: (value) => `died on ${dateInWords(value)}` },
  PROFESSION: {
    description: 'What a person works as.',
    words: (value) =>
      value === 'STUNTS' ? 'works in stunts' : `works as ${/^[AEIOU]/.test(value) ? 'an' : 'a'} ${enumInWords(value)}`,
  },
  KNOWN_FOR: { description: 'A title that a person is known for.', words: (value) => `is known for ${value}` },
  OCCUPATION: { description: 'What a character does for a living.', words: (value) => `has the occupation: ${value}` },
  RUNTIME_MINUTES: {
    description: 'The running time in minutes; for a series, from its shortest to its longest episode.',
    words: (value) => `runs ${value.replace('-', ' to ')} minutes`,
  },
  RATING: { description: 'The rating of a film in the United States.', words: (value) => `is rated ${value}` },
  BUDGET_USD: {
    description: 'The budget of a work in dollars; a range when reports differ.',
    words: (value) => `cost ${value.split('-').map(dollars).join(' to ')}`,
  },
  BOX_OFFICE_USD: {
    description: 'What a film earned in cinemas worldwide, in dollars.',
    words: (value) => `took ${dollars(value)} at the box office`,
  },
  IMDB_ID: { description: 'The id of a work or a person on IMDb.', words: (value) => `is ${value} on IMDb` },
  TMDB_ID: { description: 'The id of a work on TMDB.', words: (value) => `is ${value} on TMDB` },
  STARTED: { description: 'The year in which a franchise started.', words: (value) => `started in ${value}` },
};

const AttributeName = enumOf<Name>(
  'AttributeName',
  'The kinds of detail that an attribute can give.',
  mapValues(attributeTexts, ({ description }) => description),
);

export const Attribute = builder.objectRef<FactOf<'Attribute'>>('Attribute');

export const attribute: FactDefinition<'Attribute'> = {
  type: Attribute,
  title: 'Details',
  description: 'A single detail, such as a birthday, a running time or a title that somebody is known for.',
  sentence: ({ entityId, attribute: which, value }, { name }) =>
    say`${name(entityId)} ${attributeTexts[which].words(value)}.`,
};

Attribute.implement({
  description: attribute.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The entity that the detail describes.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    attribute: t.expose('attribute', { type: AttributeName, description: 'The kind of detail.' }),
    value: t.exposeString('value', { description: 'The detail, such as 2025-06-06 or R.' }),
    medium: t.exposeString('medium', {
      nullable: true,
      description: 'For a title that somebody is known for: FILM, SERIES or FRANCHISE. Null for other details.',
    }),
  }),
});

/** The current values of an attribute in the view of an entity. */
export const attributesOf = async ({ id, view }: { id: string; view: View }, attribute: Name): Promise<string[]> =>
  currentFacts(await view.facts('Attribute', 'entityId').load(id))
    .filter((fact) => fact.attribute === attribute)
    .map(({ value }) => value);

/** The first current value of an attribute, or null. */
export const attributeOf = async (entity: { id: string; view: View }, attribute: Name): Promise<string | null> =>
  (await attributesOf(entity, attribute))[0] ?? null;
