import { builder, enumOf } from '../builder.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import type { changeKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { tieClause } from './tie-clause.ts';
import { say } from './wording.ts';

const ChangeKind = enumOf<(typeof changeKinds)[number]>(
  'ChangeKind',
  'What happens to a membership or a relationship.',
  {
    BEGINS: 'The membership or relationship begins.',
    ENDS: 'The membership or relationship ends.',
    RESUMES: 'The membership or relationship begins again after an end.',
  },
);

/** What follows the clause of the tie: with the event that changes it, and without one. */
const changeWords: Record<(typeof changeKinds)[number], { event: (event: string) => string; noEvent: string }> = {
  BEGINS: { event: (event) => `from ${event} on`, noEvent: 'from some time on' },
  ENDS: { event: (event) => `until ${event}`, noEvent: 'for a time' },
  RESUMES: { event: (event) => `again from ${event} on`, noEvent: 'again later' },
};

export const Change = builder.objectRef<FactOf<'Change'>>('Change');

export const change: FactDefinition<'Change'> = {
  type: Change,
  title: 'Beginnings and ends',
  description: 'A membership or a relationship begins, ends, or begins again.',
  qualifiers: {
    change: { column: 'change', type: ChangeKind, description: 'What happens to the membership or the relationship.' },
  },
  sentence: async ({ ofId, change: which, eventId, until, view }, { name, verb }) => {
    const tie = await view.fact(ofId);
    const { event, noEvent } = changeWords[which];
    const when = eventId === null ? noEvent : event(await name(eventId));
    return say`${tie === null ? ofId : tieClause(tie, { name, verb, past: until !== null })} ${when}.`;
  },
};

Change.implement({
  description: change.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    of: t.field({
      type: Tie,
      description: 'The membership or relationship that changes.',
      resolve: async ({ ofId, view }) => {
        const tie = await view.fact(ofId);
        if (tie === null) throw new Error(`A change is about ${ofId}, but this view does not know that fact yet.`);
        return tie;
      },
    }),
    change: t.expose('change', { type: ChangeKind, description: 'Whether it begins, ends or begins again.' }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event that causes the change; null when none is known.',
      resolve: ({ eventId, view }) => (eventId === null ? null : view.ref(eventId)),
    }),
  }),
});
