import { builder, enumOf } from '../builder.ts';
import { Character } from '../entities/character.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { fateStatuses } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

type Status = (typeof fateStatuses)[number];

const FateStatus = enumOf<Status>('FateStatus', 'What has become of a character by the end of a film or a series.', {
  ALIVE: 'Alive at the end.',
  DIES: 'Dies in it.',
  DECEASED: 'Dead before it starts.',
  FATE_AMBIGUOUS: 'May or may not have survived.',
  UNSEEN: 'Part of the story, but never seen.',
  MENTIONED: 'Only talked about.',
  UNKNOWN: 'Not known.',
});

const fateWords: Record<Status, string> = {
  ALIVE: 'is alive at the end of',
  DIES: 'dies in',
  DECEASED: 'is already dead in',
  FATE_AMBIGUOUS: 'may or may not survive',
  UNSEEN: 'stays unseen in',
  MENTIONED: 'is only spoken of in',
  UNKNOWN: 'has no known fate in',
};

export const Fate = builder.objectRef<FactOf<'Fate'>>('Fate');

export const fate: FactDefinition<'Fate'> = {
  type: Fate,
  title: 'Fates',
  description: 'What has become of a character by the end of a film or a series.',
  sentence: ({ characterId, workId, status, detail }, { name }) =>
    say`${name(characterId)} ${fateWords[status]} ${name(workId)}.${detail === null ? '' : ` ${detail}`}`,
};

Fate.implement({
  description: fate.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    character: t.field({
      type: Character,
      description: 'The character.',
      resolve: ({ characterId, view }) => view.ref(characterId),
    }),
    work: t.field({
      type: Work,
      description: 'The film or series.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    status: t.expose('status', { type: FateStatus, description: 'What has become of them.' }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event in which they die; null when they live, or no event shows their death.',
      resolve: ({ eventId, view }) => (eventId === null ? null : view.ref(eventId)),
    }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: 'More about it, in a few words; null when there is no more.',
    }),
  }),
});
