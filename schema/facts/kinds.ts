// The kinds of fact in GraphQL. The modules of the kinds must not import this one: they have to be loaded before it.

import { builder } from '../builder.ts';
import { type FactKind, typedKeys } from '../tables/index.ts';
import { factDefinitions } from './registry.ts';

/** Maps each kind's name in GraphQL, such as CASTING, to a value. */
function byGraphQLName<V>(map: (definition: { title: string; description: string }, kind: FactKind) => V) {
  const entries = typedKeys(factDefinitions).map((kind) => [kind.toUpperCase(), map(factDefinitions[kind], kind)]);
  // Object.fromEntries loses the types of the keys.
  return Object.fromEntries(entries) as Record<Uppercase<FactKind>, V>;
}

export const FactKinds = builder.enumType('FactKind', {
  description: 'The kinds of fact.',
  values: byGraphQLName(({ description }, value) => ({ value, description })),
});

/** The explorer's heading for each kind of fact, by the kind's name in GraphQL. */
export const factTitles = byGraphQLName(({ title }) => title);
