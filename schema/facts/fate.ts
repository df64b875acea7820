import { builder, enumOf } from '../builder.ts';
import { Character } from '../entities/character.ts';
import { Event } from '../entities/event.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import { type fateStatuses, mapValues } from '../tables/index.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition, Texts } from './definition.ts';
import { say, uncapitalized } from './wording.ts';

type Status = (typeof fateStatuses)[number];

const fateTexts: Record<Status, Texts> = {
  ALIVE: { description: 'Alive at the end of the film or series.', words: 'is alive at the end of' },
  DIES: { description: 'Dies in the film or series.', words: 'dies in' },
  DECEASED: { description: 'Dead before the film or series starts.', words: 'is already dead in' },
  FATE_AMBIGUOUS: { description: 'May or may not have survived.', words: 'may or may not survive' },
  UNSEEN: { description: 'Part of the story, but never seen.', words: 'stays unseen in' },
  MENTIONED: { description: 'Only talked about.', words: 'is only spoken of in' },
  UNKNOWN: { description: 'Whether they live is not known.', words: 'has no known fate in' },
};

const FateStatus = enumOf<Status>(
  'FateStatus',
  'What has become of a character by the end of a film or a series.',
  mapValues(fateTexts, ({ description }) => description),
);

export const Fate = builder.objectRef<FactOf<'Fate'>>('Fate');

export const fate: FactDefinition<'Fate'> = {
  type: Fate,
  title: 'Fates',
  description: 'What has become of a character by the end of a film or a series.',
  qualifiers: {
    status: { column: 'status', type: FateStatus, description: 'What becomes of the character.' },
  },
  sentence: ({ characterId, workId, status, detail }, { name, verb }) =>
    say`${name(characterId)} ${verb(fateTexts[status].words, characterId)} ${name(workId)}${detail === null ? '' : `, ${uncapitalized(detail.replace(/\.$/, ''))}`}.`,
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
    status: t.expose('status', { type: FateStatus, description: 'Whether they are alive, dead, or only mentioned.' }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event in which they die; null when they live, or no event shows their death.',
      resolve: ({ eventId, view }) => (eventId === null ? null : view.ref(eventId)),
    }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: 'More about what happens to them, in a few words; null when there is nothing to add.',
    }),
  }),
});
