// The GraphQL interfaces. They are in their own module to avoid circular imports.

import { builder } from './builder.ts';
import { type AnyFact, type EntityRef, kindOf } from './view/view.ts';

export const Node = builder.interfaceRef<{ id: string }>('Node');
Node.implement({
  description: 'Anything with an id: an entity, a fact or a source.',
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'The id, readable and permanent: the kind, a colon and the slug, such as Character:charon.',
    }),
  }),
});

// Only declared here; entities/ and facts/ implement them.
export const Entity = builder.interfaceRef<EntityRef>('Entity');
export const Work = builder.interfaceRef<EntityRef>('Work');
export const Fact = builder.interfaceRef<AnyFact>('Fact');
/** A membership or a relationship. */
export const Tie = builder.interfaceRef<AnyFact>('Tie');
