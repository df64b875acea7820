import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { nameKinds } from '../tables/index.ts';
import { type FactOf, kindOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { enumInWords } from './wording.ts';

const NameKind = enumOf<(typeof nameKinds)[number]>('NameKind', 'The kinds of name.', {
  PRIMARY: 'The usual name.',
  FULL_TITLE: 'The full title, as billed.',
  ALIAS: 'Another name.',
  WORKING_TITLE: 'The title that a work had while it was made.',
  MARKETING_TITLE: 'A title that a work was advertised under for a time.',
});

export const Naming = builder.objectRef<FactOf<'Naming'>>('Naming');

export const naming: FactDefinition<'Naming'> = {
  type: Naming,
  title: 'Names',
  description: 'The name of something, or another name for it.',
  qualifiers: {
    kind: { column: 'kind', type: NameKind, description: 'The kind of name.' },
  },
  sentence: async ({ entityId, name, kind, distinction }, { name: nameOf }) => {
    const noun = enumInWords(kindOf(entityId));
    const usual = await nameOf(entityId);
    const label = distinction ? `${name} (${distinction})` : name;
    if (kind === 'FULL_TITLE') return `The full title of ${usual} is ${name}.`;
    if (kind === 'WORKING_TITLE') return `${name} was the working title of ${usual}.`;
    if (kind === 'MARKETING_TITLE') return `${usual} was marketed as ${name}.`;
    if (kind === 'ALIAS') return `${name} is another name of ${usual}.`;
    return usual === label
      ? `There is ${noun === 'event' || noun === 'organization' ? 'an' : 'a'} ${noun} called ${label}.`
      : `${usual} is called ${label}.`;
  },
};

Naming.implement({
  description: naming.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The entity with this name.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    name: t.exposeString('name', { description: 'The name.' }),
    kind: t.expose('kind', { type: NameKind, description: 'The kind of name.' }),
    distinction: t.exposeString('distinction', {
      nullable: true,
      description:
        'Distinguishes the entity from others with the same name (disambiguation), such as "third film"; null when no other has the name.',
    }),
  }),
});
