// Collects the definitions of all kinds of fact.

import { builder } from '../builder.ts';
import { type FactKind, typedKeys } from '../tables/index.ts';
import { affiliation } from './affiliation.ts';
import { attribute } from './attribute.ts';
import { casting } from './casting.ts';
import { change } from './change.ts';
import { completeness } from './completeness.ts';
import { credit } from './credit.ts';
import type { FactDefinition } from './definition.ts';
import { episode } from './episode.ts';
import { fate } from './fate.ts';
import { inclusion } from './inclusion.ts';
import { membership } from './membership.ts';
import { naming } from './naming.ts';
import { note } from './note.ts';
import { participation } from './participation.ts';
import { placement } from './placement.ts';
import { production } from './production.ts';
import { relationship } from './relationship.ts';
import { release } from './release.ts';
import { showing } from './showing.ts';
import { situation } from './situation.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { unknown } from './unknown.ts';

/**
 * The definition of each kind of fact, in the order in which the explorer shows them. A missing kind does not compile.
 * The modules of the kinds must not import this one: they have to be loaded before it.
 */
export const factDefinitions: { readonly [K in FactKind]: FactDefinition<K> } = {
  Summary: summary,
  Release: release,
  Status: status,
  Casting: casting,
  Membership: membership,
  Relationship: relationship,
  Participation: participation,
  Showing: showing,
  Placement: placement,
  Fate: fate,
  Change: change,
  Affiliation: affiliation,
  Situation: situation,
  Credit: credit,
  Production: production,
  Inclusion: inclusion,
  Episode: episode,
  Attribute: attribute,
  Naming: naming,
  Note: note,
  Completeness: completeness,
  Unknown: unknown,
};

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
