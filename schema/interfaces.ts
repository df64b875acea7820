// The GraphQL interfaces. They are in their own module to avoid circular imports.

import { builder, type RootValue } from './builder.ts';
import { type AnyFact, type EntityRef, kindOf, type SourceRef, View } from './view/view.ts';

export const Node = builder.interfaceRef<{ id: string; view?: View }>('Node');
Node.implement({
  description: 'Anything with an id: an entity, a fact, a source, or the graph as of a day.',
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    id: t.id({
      description:
        'The id, readable and permanent: the kind, a colon and the slug, such as Character:charon. Inside `asOf` it ends with the day of the view: Character:charon@2023-04-30 is Charon as the public knew him on that day.',
      resolve: ({ id, view }) => view?.idOf(id) ?? id,
    }),
  }),
});

export const Named = builder.interfaceRef<EntityRef | SourceRef>('Named');
Named.implement({
  description: 'Anything with a name and a page of its own: an entity or a source.',
  interfaces: [Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    name: t.string({
      description: 'Its name; the title of a source.',
      resolve: async (thing) => ('title' in thing ? thing.title : (await thing.view.names(thing.id)).name),
    }),
    url: t.string({
      description: 'Its page in the explorer, such as /character/charon. Inside `asOf` it keeps the day.',
      resolve: ({ id, view }) =>
        `/${view
          .idOf(id)
          .replace(':', '/')
          .replace(/^./, (letter) => letter.toLowerCase())}`,
    }),
  }),
});

export const Root = builder.interfaceRef<RootValue>('Root');
Root.implement({
  description: 'Everything that a query can begin with: today (Query), or as of an earlier day (View).',
  resolveType: (root) => (root instanceof View ? 'View' : 'Query'),
});

// Only declared here; entities/ and facts/ implement them.
export const Entity = builder.interfaceRef<EntityRef>('Entity');
export const Work = builder.interfaceRef<EntityRef>('Work');
export const Fact = builder.interfaceRef<AnyFact>('Fact');
/** A membership or a relationship. */
export const Tie = builder.interfaceRef<AnyFact>('Tie');
