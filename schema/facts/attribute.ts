import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import { type AttributeName, type AttributeUnit, attributeTraits, mapValues, type ValueType } from '../tables/index.ts';
import { currentFacts, type FactOf, type View } from '../view/view.ts';
import { withArticle } from '../with-article.ts';
import type { FactDefinition } from './definition.ts';
import { dateInWords, enumInWords, say, uncapitalized } from './wording.ts';

const dollars = (value: string): string => {
  const [low = '', high] = value.split('-').map((amount) => `${Number(amount) / 1e6}`);
  return `${high === undefined ? low : `between ${low} and ${high}`} million dollars`;
};

/** An occupation as the data have it ("Hotel manager") in words; "head of" and "leader of" take no article. */
function occupation(value: string): string {
  const noun = /^(Bowery|High Table|Ruska Roma)\b/.test(value) ? value : uncapitalized(value);
  return /^(head|leader) of /.test(noun) ? noun : withArticle(noun);
}

/** A value in words, as a sentence needs it. */
const valueInWords: Record<ValueType, (value: string) => string> = {
  text: (value) => value,
  date: (value) => `${value.length === 10 ? 'on' : 'in'} ${dateInWords(value)}`,
  year: (value) => value,
  minutes: (value) => value.replace('-', ' to '),
  dollars,
  occupation,
  profession: (value) => (value === 'STUNTS' ? 'in stunts' : `as ${withArticle(enumInWords(value))}`),
  imdbId: (value) => value,
  tmdbId: (value) => value,
};

const AttributeNames = enumOf<AttributeName>(
  'AttributeName',
  'The kinds of detail that an attribute can give.',
  mapValues(attributeTraits, ({ description }) => description),
);

const AttributeUnits = enumOf<AttributeUnit>('AttributeUnit', 'The unit of a number.', {
  MINUTE: 'Minutes.',
  US_DOLLAR: 'United States dollars.',
  YEAR: 'A year.',
});

export const Attribute = builder.objectRef<FactOf<'Attribute'>>('Attribute');

export const attribute: FactDefinition<'Attribute'> = {
  type: Attribute,
  title: 'Details',
  description: 'A single detail, such as a birthday, a running time or a title that somebody is known for.',
  qualifiers: {
    attribute: { column: 'attribute', type: AttributeNames, description: 'The kind of detail.' },
    value: { column: 'value', type: 'String', description: 'The detail.' },
  },
  sentence: ({ entityId, attribute: attributeName, value, until, view }, { name, verb }) => {
    const { words, type = 'text' } = attributeTraits[attributeName];
    const isOver = async () =>
      until !== null || (attributeName === 'PROFESSION' && (await attributeOf(view.ref(entityId), 'DIED')) !== null);
    const predicate = words.replace('%', () => valueInWords[type](value));
    return say`${name(entityId)} ${verb(predicate, entityId, isOver())}.`;
  },
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
    attribute: t.expose('attribute', { type: AttributeNames, description: 'The kind of detail.' }),
    value: t.exposeString('value', { description: 'The detail, such as 2025-06-06 or R.' }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'For a number: its lower bound, which is the number itself when it is known exactly.',
    }),
    high: t.exposeFloat('high', { nullable: true, description: 'For a number: its upper bound.' }),
    unit: t.expose('unit', { type: AttributeUnits, nullable: true, description: 'For a number: its unit.' }),
    medium: t.exposeString('medium', {
      nullable: true,
      description: 'For a title that somebody is known for: FILM, SERIES or FRANCHISE. Null for other details.',
    }),
  }),
});

/** The current values of an attribute in the view of an entity. */
export const attributesOf = async (
  { id, view }: { id: string; view: View },
  attribute: AttributeName,
): Promise<string[]> =>
  currentFacts(await view.facts('Attribute', 'entityId').load(id))
    .filter((fact) => fact.attribute === attribute)
    .map(({ value }) => value);

/** The first current value of an attribute, or null. */
export const attributeOf = async (
  entity: { id: string; view: View },
  attribute: AttributeName,
): Promise<string | null> => (await attributesOf(entity, attribute))[0] ?? null;
