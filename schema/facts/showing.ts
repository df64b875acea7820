import { builder } from '../builder.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import { isReleased } from '../view/works.ts';
import type { FactDefinition } from './definition.ts';
import { Part } from './placement.ts';
import { say } from './wording.ts';

export const Showing = builder.objectRef<FactOf<'Showing'>>('Showing');

export const showing: FactDefinition<'Showing'> = {
  type: Showing,
  title: 'Shown or mentioned',
  description: 'A film or a series shows an event, or only talks about it.',
  qualifiers: {
    told: {
      column: 'told',
      type: 'Boolean',
      description: 'Whether the work only mentions the event, and does not show it.',
    },
    part: { column: 'part', type: Part, description: 'The part of the work.' },
  },
  sentence: ({ eventId, workId, part, told, view }, { name, verb }) => {
    const prologue = part === 'PROLOGUE' ? 'the prologue of ' : '';
    const words = async () => `is ${(await isReleased(view, workId)) ? '' : 'to be '}${told ? 'told of' : 'shown'}`;
    return say`${name(eventId)} ${verb(words(), eventId)} in ${prologue}${name(workId)}.`;
  },
};

Showing.implement({
  description: showing.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event.',
      resolve: ({ eventId, view }) => view.ref(eventId),
    }),
    work: t.field({
      type: Work,
      description: 'The film or series.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    part: t.expose('part', { type: Part, description: 'The part of the film or series.' }),
    told: t.exposeBoolean('told', { description: 'Whether the event is only talked about and not shown.' }),
  }),
});
