// Collects the definitions of all kinds of fact.

import type { FactKind } from '../tables/index.ts';
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
 * Getters, because facts, entities and filters import each other: a definition is read when the schema is built.
 */
export const factDefinitions: { readonly [K in FactKind]: FactDefinition<K> } = {
  get Summary() {
    return summary;
  },
  get Release() {
    return release;
  },
  get Status() {
    return status;
  },
  get Casting() {
    return casting;
  },
  get Membership() {
    return membership;
  },
  get Relationship() {
    return relationship;
  },
  get Participation() {
    return participation;
  },
  get Showing() {
    return showing;
  },
  get Placement() {
    return placement;
  },
  get Fate() {
    return fate;
  },
  get Change() {
    return change;
  },
  get Affiliation() {
    return affiliation;
  },
  get Situation() {
    return situation;
  },
  get Credit() {
    return credit;
  },
  get Production() {
    return production;
  },
  get Inclusion() {
    return inclusion;
  },
  get Episode() {
    return episode;
  },
  get Attribute() {
    return attribute;
  },
  get Naming() {
    return naming;
  },
  get Note() {
    return note;
  },
  get Completeness() {
    return completeness;
  },
  get Unknown() {
    return unknown;
  },
};
