import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { attributeNames } from '../tables/index.ts';
import { type FactOf, inForce, type View } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { readable, say, words } from './wording.ts';

type Name = (typeof attributeNames)[number];

const AttributeName = enumOf<Name>('AttributeName', 'Which detail an attribute gives.', {
  BORN: 'When a person was born.',
  DIED: 'When a person died.',
  PROFESSION: 'What a person works as.',
  KNOWN_FOR: 'A title that a person is known for.',
  OCCUPATION: 'What a character does for a living.',
  RUNTIME_MINUTES: 'The running time in minutes; for a series, from its shortest to its longest episode.',
  RATING: 'The rating of a film in the United States.',
  BUDGET_USD: 'What a work cost, in dollars; a range when reports differ.',
  BOX_OFFICE_USD: 'What a film earned in cinemas worldwide, in dollars.',
  IMDB_ID: 'Its id on IMDb.',
  TMDB_ID: 'Its id on TMDB.',
  STARTED: 'The year in which a franchise started.',
});

const dollars = (value: string): string => `${Number(value) / 1e6} million dollars`;

const attributeWords: Record<Name, (value: string) => string> = {
  BORN: (value) => `was born ${value.length === 10 ? 'on' : 'in'} ${readable(value)}`,
  DIED: (value) => `died on ${readable(value)}`,
  PROFESSION: (value) =>
    value === 'STUNTS' ? 'works in stunts' : `works as ${/^[AEIOU]/.test(value) ? 'an' : 'a'} ${words(value)}`,
  KNOWN_FOR: (value) => `is known for ${value}`,
  OCCUPATION: (value) => `has the occupation: ${value}`,
  RUNTIME_MINUTES: (value) => `runs ${value.replace('-', ' to ')} minutes`,
  RATING: (value) => `is rated ${value}`,
  BUDGET_USD: (value) => `cost ${value.split('-').map(dollars).join(' to ')}`,
  BOX_OFFICE_USD: (value) => `took ${dollars(value)} at the box office`,
  IMDB_ID: (value) => `is ${value} on IMDb`,
  TMDB_ID: (value) => `is ${value} on TMDB`,
  STARTED: (value) => `started in ${value}`,
};

export const Attribute = builder.objectRef<FactOf<'Attribute'>>('Attribute');

export const attribute: FactDefinition<'Attribute'> = {
  type: Attribute,
  title: 'Particulars',
  description: 'A single detail, such as a birthday, a running time or a title that somebody is known for.',
  sentence: ({ entityId, attribute: which, value }, { name }) =>
    say`${name(entityId)} ${attributeWords[which](value)}.`,
};

Attribute.implement({
  description: attribute.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The entity that it describes.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    attribute: t.expose('attribute', { type: AttributeName, description: 'Which detail it is.' }),
    value: t.exposeString('value', { description: 'The detail itself.' }),
    medium: t.exposeString('medium', {
      nullable: true,
      description: 'For a title that somebody is known for: FILM, SERIES or FRANCHISE. Null for anything else.',
    }),
  }),
});

/** The values of an attribute that hold in the view. */
export const attributesOf = async ({ id, view }: { id: string; view: View }, attribute: Name): Promise<string[]> =>
  inForce(await view.facts('Attribute', 'entityId').load(id))
    .filter((each) => each.attribute === attribute)
    .map(({ value }) => value);

/** The one value of an attribute, or null. */
export const attributeOf = async (of: { id: string; view: View }, attribute: Name): Promise<string | null> =>
  (await attributesOf(of, attribute))[0] ?? null;
