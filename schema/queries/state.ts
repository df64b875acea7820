// The state of a character or an organization at a moment of the story, as GraphQL types and fields.

import { builder, enumOf } from '../builder.ts';
import { Character } from '../entities/character.ts';
import { Organization } from '../entities/organization.ts';
import { BadUserInput } from '../errors.ts';
import { allOrFirstError, entityNamed, unknownName } from '../find.ts';
import { Entity, Fact, Tie } from '../interfaces.ts';
import {
  type Decision,
  isAlive,
  Moment,
  membersAt,
  membershipsAt,
  relationshipsAt,
  type State,
  type TieState,
} from '../view/state.ts';
import { chronologyOf } from '../view/story-time.ts';
import type { EntityRef } from '../view/view.ts';

const Decisions = enumOf<Decision>('Decision', 'Whether the facts say yes or no.', {
  YES: 'Yes.',
  NO: 'No.',
  NOT_DETERMINED: 'The facts do not decide it.',
});

const MomentOfEvent = enumOf<'BEFORE' | 'AFTER'>('Moment', 'A moment before or after an event.', {
  BEFORE: 'Just before the event starts.',
  AFTER: 'Just after the event ends.',
});

const TieStateType = builder.objectRef<TieState>('TieState');
TieStateType.implement({
  description: 'Whether a membership or a relationship holds at a moment of the story.',
  fields: (t) => ({
    tie: t.field({ type: Tie, description: 'The membership or the relationship.', resolve: ({ tie }) => tie }),
    holds: t.field({
      type: Decisions,
      description: 'Whether it holds at that moment.',
      resolve: ({ decision }) => decision,
    }),
    because: t.field({
      type: [Fact],
      description: 'The facts that decide whether it holds. Empty for NOT_DETERMINED.',
      resolve: ({ because }) => because,
    }),
  }),
});

const holdsArgs = builder.args((t) => ({
  holds: t.field({
    type: [Decisions],
    description: 'Only those that hold (YES), do not hold (NO) or are not determined, as listed here.',
  }),
}));

const withDecision = (states: TieState[], decisions: readonly Decision[] | null | undefined): TieState[] =>
  states.filter(({ decision }) => !decisions || decisions.includes(decision));

const CharacterState = builder.objectRef<State>('CharacterState');
CharacterState.implement({
  description: 'A character at a moment of the story, by what the facts say.',
  fields: (t) => ({
    character: t.field({ type: Entity, description: 'The character.', resolve: ({ subject }) => subject }),
    alive: t.field({
      type: Decisions,
      description: 'Whether they are alive at that moment.',
      resolve: async ({ subject, moment }) => (await isAlive(subject, moment)).decision,
    }),
    aliveBecause: t.field({
      type: [Fact],
      description: 'The facts that decide whether they are alive. Empty for NOT_DETERMINED.',
      resolve: async ({ subject, moment }) => (await isAlive(subject, moment)).because,
    }),
    memberships: t.field({
      type: [TieStateType],
      args: holdsArgs,
      description: 'The organizations they belong to at that moment, and their role in each.',
      resolve: async (state, { holds }) => withDecision(await membershipsAt(state), holds),
    }),
    relationships: t.field({
      type: [TieStateType],
      args: holdsArgs,
      description:
        'Their relationships at that moment. Kinship comes first and always holds. Deeds, such as a killing, are not listed.',
      resolve: async (state, { holds }) => withDecision(await relationshipsAt(state), holds),
    }),
  }),
});

const OrganizationState = builder.objectRef<State>('OrganizationState');
OrganizationState.implement({
  description: 'An organization at a moment of the story, by what the facts say.',
  fields: (t) => ({
    organization: t.field({ type: Entity, description: 'The organization.', resolve: ({ subject }) => subject }),
    members: t.field({
      type: [TieStateType],
      args: {
        ...holdsArgs,
        roles: t.arg.stringList({ description: 'Only these roles, such as MANAGER or CONCIERGE.' }),
        direct: t.arg.boolean({ defaultValue: false, description: 'Leave out the members of its branches.' }),
      },
      description: 'Who belongs to it at that moment, and in which role.',
      resolve: async (state, { holds, roles, direct }) =>
        withDecision(await membersAt(state, { roles, direct: direct ?? false }), holds),
    }),
  }),
});

interface MomentArgs {
  work?: string | null | undefined;
  event?: string | null | undefined;
  moment?: 'BEFORE' | 'AFTER' | null | undefined;
}

/** An entity at the moment that the arguments describe: the end of a work, or before or after an event. */
async function stateAt(subject: EntityRef, { work, event, moment }: MomentArgs): Promise<State> {
  const { view } = subject;
  if ((work == null) === (event == null)) {
    throw new BadUserInput(`at wants exactly one of work and event; ${work == null ? 'none is' : 'both are'} given.`);
  }
  if (work != null && moment != null) throw new BadUserInput('moment goes with event; of a work its end is meant.');
  const name = work ?? event ?? '';
  const kinds = work == null ? (['Event'] as const) : (['Film', 'Series'] as const);
  const [workOrEvent, chronology] = await allOrFirstError([entityNamed(view, kinds, name), chronologyOf(view)]);
  if (workOrEvent === null) throw unknownName(view, kinds, name);
  return { subject, moment: new Moment(workOrEvent.id, moment === 'BEFORE' ? 'START' : 'END', chronology) };
}

const momentArgs = builder.args((t) => ({
  work: t.string({ description: 'At the end of this film or series.' }),
  event: t.string({ description: 'Before or after this event.' }),
  moment: t.field({ type: MomentOfEvent, description: 'Only with `event`: BEFORE or AFTER it. AFTER is the default.' }),
}));

builder.objectField(Character, 'at', (t) =>
  t.field({
    type: CharacterState,
    args: momentArgs,
    description: 'Their state at a moment of the story: at the end of a work, or before or after an event.',
    resolve: stateAt,
  }),
);

builder.objectField(Organization, 'at', (t) =>
  t.field({
    type: OrganizationState,
    args: momentArgs,
    description: 'Its state at a moment of the story: at the end of a work, or before or after an event.',
    resolve: async (organization, args) => {
      const { view, id } = organization;
      // Its branches are loaded along with the moment. A far database then answers its members one round trip earlier.
      const [state] = await allOrFirstError([stateAt(organization, args), view.idsWithin('Organization', id)]);
      return state;
    },
  }),
);
