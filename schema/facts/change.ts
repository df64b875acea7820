import { builder, enumOf } from '../builder.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import type { changeKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

const ChangeKind = enumOf<(typeof changeKinds)[number]>(
  'ChangeKind',
  'What happens to a membership or a relationship.',
  {
    BEGINS: 'It begins.',
    ENDS: 'It ends.',
    RESUMES: 'It begins again after it had ended.',
  },
);

const changeWords = { BEGINS: 'this begins', ENDS: 'this ends', RESUMES: 'this holds again' };

export const Change = builder.objectRef<FactOf<'Change'>>('Change');

export const change: FactDefinition<'Change'> = {
  type: Change,
  title: 'Beginnings and ends',
  description: 'A membership or a relationship begins, ends, or begins again.',
  sentence: async ({ ofId, change: which, eventId, view }, { name, sentence }) => {
    const of = await view.fact(ofId);
    const tie = of === null ? ofId : (await sentence(of)).replace(/\.$/, '');
    const event = eventId === null ? '' : say` with the event "${name(eventId)}"`;
    return say`${tie}; ${changeWords[which]}${event}.`;
  },
};

Change.implement({
  description: change.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    of: t.field({
      type: Tie,
      description: 'The membership or the relationship.',
      resolve: async ({ ofId, view }) => {
        const of = await view.fact(ofId);
        if (of === null) throw new Error(`${ofId} has a change that is known before the fact itself.`);
        return of;
      },
    }),
    change: t.expose('change', { type: ChangeKind, description: 'What happens to it.' }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event that brings it about; null when none is known.',
      resolve: ({ eventId, view }) => (eventId === null ? null : view.ref(eventId)),
    }),
  }),
});
