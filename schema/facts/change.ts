import { builder, enumOf } from '../builder.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Tie } from '../interfaces.ts';
import type { changeKinds } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';

const ChangeKind = enumOf<(typeof changeKinds)[number]>('ChangeKind', 'What becomes of a tie.', {
  BEGINS: 'It begins.',
  ENDS: 'It ends.',
  RESUMES: 'It holds again after it had ended.',
});

export const Change = builder.objectRef<FactOf<'Change'>>('Change');
Change.implement({
  description: 'A membership or a relationship begins, ends, or holds again.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    of: t.field({
      type: Tie,
      description: 'The membership or the relationship.',
      resolve: async ({ ofId, view }) => {
        const of = await view.fact(ofId);
        if (of === null) throw new Error(`${ofId} changes before it is known.`);
        return of;
      },
    }),
    change: t.expose('change', { type: ChangeKind, description: 'What becomes of it.' }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event by which it comes about; null when none is told.',
      resolve: ({ eventId, view }) => (eventId === null ? null : view.ref(eventId)),
    }),
  }),
});
