// The interfaces stand apart from the types that implement them, so that the modules of types can import each other.

import { builder } from './builder.ts';
import { type AnyFact, type EntityRef, kindOf } from './view/view.ts';

export const Node = builder.interfaceRef<{ id: string }>('Node');
Node.implement({
  description: 'Anything with an id: an entity, a fact or a source.',
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Its id, readable and permanent: its kind, a colon and its slug, such as Character:charon.',
    }),
  }),
});

export const Entity = builder.interfaceRef<EntityRef>('Entity');
export const Work = builder.interfaceRef<EntityRef>('Work');
export const Fact = builder.interfaceRef<AnyFact>('Fact');
export const Tie = builder.interfaceRef<AnyFact>('Tie');
