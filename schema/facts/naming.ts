import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { nameKinds } from '../tables/index.ts';
import { type FactOf, kindOf } from '../view/view.ts';
import { withArticle } from '../with-article.ts';
import type { FactDefinition } from './definition.ts';
import { enumInWords, say } from './wording.ts';

const NameKind = enumOf<(typeof nameKinds)[number]>('NameKind', 'The kinds of name.', {
  PRIMARY: 'The usual name.',
  FULL_TITLE: 'The full title, as billed.',
  ALIAS: 'Another name.',
  WORKING_TITLE: 'The title that a work had while it was made.',
  MARKETING_TITLE: 'A title that a work was advertised under for a time.',
});

/** The words between the usual name and another name. */
const nameWords: Record<(typeof nameKinds)[number], string> = {
  PRIMARY: 'is called',
  FULL_TITLE: 'has the full title',
  ALIAS: 'is also called',
  WORKING_TITLE: 'had the working title',
  MARKETING_TITLE: 'is marketed as',
};

export const Naming = builder.objectRef<FactOf<'Naming'>>('Naming');

export const naming: FactDefinition<'Naming'> = {
  type: Naming,
  title: 'Names',
  description: 'The name of something, or another name for it.',
  qualifiers: {
    kind: { column: 'kind', type: NameKind, description: 'The kind of name.' },
  },
  sentence: async ({ entityId, name, kind, distinction, until, view }, { name: nameOf, verb }) => {
    const entityKind = kindOf(entityId);
    const label = distinction ? `${name} (${distinction})` : name;
    const called = entityKind === 'Event' ? `"${label}"` : label;
    if (label !== (await view.label(entityId))) {
      return say`${nameOf(entityId)} ${verb(nameWords[kind], entityId)} ${called}.`;
    }
    const noun = entityKind === 'Location' ? 'place' : enumInWords(entityKind);
    return say`there ${until === null ? 'is' : 'was'} ${withArticle(noun)} called ${nameOf(entityId)}.`;
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
