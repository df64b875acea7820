import { builder } from '../builder.ts';
import { Event } from '../entities/event.ts';
import { Entity, Fact, Node } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import { withArticle } from '../with-article.ts';
import type { FactDefinition } from './definition.ts';
import { participationRoles } from './roles.ts';
import { enumInWords, say } from './wording.ts';

export const Participation = builder.objectRef<FactOf<'Participation'>>('Participation');

export const participation: FactDefinition<'Participation'> = {
  type: Participation,
  title: 'Participation',
  description: 'A character or an organization takes part in an event.',
  qualifiers: {
    role: { column: 'role', type: 'String', description: 'The role in the event, such as KILLER or VICTIM.' },
  },
  sentence: ({ eventId, participantId, role }, { name, verb }) =>
    say`${name(participantId)} ${verb(participationRoles[role] ?? `is ${withArticle(enumInWords(role))}`, participantId)} in ${name(eventId)}.`,
};

Participation.implement({
  description: participation.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event.',
      resolve: ({ eventId, view }) => view.ref(eventId),
    }),
    participant: t.field({
      type: Entity,
      description: 'The character or organization.',
      resolve: ({ participantId, view }) => view.ref(participantId),
    }),
    role: t.exposeString('role', { description: 'Their role in the event: KILLER, VICTIM, WITNESS, HOST …' }),
  }),
});
