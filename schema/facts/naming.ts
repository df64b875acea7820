import { builder, enumOf } from '../builder.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { nameKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

const NameKind = enumOf<(typeof nameKinds)[number]>('NameKind', 'What kind of name it is.', {
  PRIMARY: 'The name it goes by.',
  FULL_TITLE: 'The whole title, as billed.',
  ALIAS: 'Another name.',
  WORKING_TITLE: 'The title it had in the making.',
  MARKETING_TITLE: 'A title it was sold under for a time.',
});

export const Naming = builder.objectRef<FactOf<'Naming'>>('Naming');
Naming.implement({
  description: 'What something is called.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'What is called so.',
      resolve: ({ entityId, view }) => view.ref(entityId),
    }),
    name: t.exposeString('name', { description: 'The name.' }),
    kind: t.expose('kind', { type: NameKind, description: 'What kind of name it is.' }),
    distinction: t.exposeString('distinction', {
      nullable: true,
      description: 'What tells it from another of the same name; null when nothing needs to.',
    }),
  }),
});
