import { builder, enumOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Character } from '../entities/character.ts';
import { Person } from '../entities/person.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { castingQualifiers } from '../tables/index.ts';
import { currentOrAll, type FactOf } from '../view/view.ts';
import { isReleased, releaseDateOf } from '../view/works.ts';
import { attributeOf } from './attribute.ts';
import type { FactDefinition } from './definition.ts';
import { say } from './wording.ts';

const CastingQualifier = enumOf<(typeof castingQualifiers)[number]>(
  'CastingQualifier',
  'What is special about a role.',
  {
    LEAD: 'A leading role.',
    CAMEO: 'A short guest appearance.',
    YOUNGER_VERSION: 'A younger version of the character.',
    RECAST: 'Another actor played the character before.',
    UNCREDITED: 'The actor is not named in the credits.',
    VOICE: 'Only the voice is heard.',
    ARCHIVE: 'Seen in old footage or in a picture.',
  },
);

export const Casting = builder.objectRef<FactOf<'Casting'>>('Casting');

export const casting: FactDefinition<'Casting'> = {
  type: Casting,
  title: 'Roles',
  description: 'Somebody plays a character in a film or a series.',
  qualifiers: {
    qualifier: { column: 'qualifiers', type: CastingQualifier, description: 'What is special about the role.' },
    billedAs: {
      column: 'billedAs',
      type: 'String',
      description: "The character's name in the credits, when it is not the usual one.",
    },
  },
  sentence: ({ personId, characterId, workId, qualifiers, until, view }, { name, verb }) => {
    const has = (qualifier: (typeof castingQualifiers)[number]) => qualifiers.includes(qualifier);
    if (characterId === null) {
      return say`${name(personId)} ${verb('is', personId)} in the cast of ${name(workId)} in an undisclosed part.`;
    }
    const character = has('YOUNGER_VERSION') ? say`a younger ${name(characterId)}` : name(characterId);
    const manner = [
      ...(has('CAMEO') ? [' in a cameo'] : []),
      ...(has('ARCHIVE') ? [' in archive footage or a picture'] : []),
      ...(has('UNCREDITED') ? [' without a credit'] : []),
      ...(has('RECAST') ? [', a part that another actor played before'] : []),
    ].join('');
    const infinitive = has('VOICE') ? 'voice' : has('ARCHIVE') ? 'be seen as' : 'play';
    const present = has('VOICE') ? 'voices' : has('ARCHIVE') ? 'is seen as' : 'plays';
    const words = async () => (until !== null || !(await isReleased(view, workId)) ? `is to ${infinitive}` : present);
    return say`${name(personId)} ${verb(words(), personId)} ${character} in ${name(workId)}${manner}.`;
  },
};

Casting.implement({
  description: casting.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who plays the role.',
      resolve: ({ personId, view }) => view.ref(personId),
    }),
    character: t.field({
      type: Character,
      nullable: true,
      description: 'The character; null while the role is undisclosed.',
      resolve: ({ characterId, view }) => (characterId === null ? null : view.ref(characterId)),
    }),
    work: t.field({
      type: Work,
      description: 'The film or series.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    billedAs: t.exposeString('billedAs', {
      nullable: true,
      description: "The character's name in the credits; null when the credits use the usual name.",
    }),
    qualifiers: t.expose('qualifiers', { type: [CastingQualifier], description: 'What is special about the role.' }),
    disclosed: t.boolean({
      description: 'Whether it is known which character they play.',
      resolve: ({ characterId }) => characterId !== null,
    }),
    posthumous: t.boolean({
      description: 'Whether the actor had died before the work was released.',
      resolve: async ({ personId, workId, view }) => {
        const [died, released] = await Promise.all([
          attributeOf(view.ref(personId), 'DIED'),
          releaseDateOf(view.ref(workId)),
        ]);
        return died !== null && released !== null && died < released;
      },
    }),
  }),
});

export const CastConnection = connectionOf(Casting, 'Cast', 'roles in a film or series');

/**
 * The current cast of a work (with `history`, also replaced castings): leads first, then the rest; within each group, in
 * the order of the seed.
 */
export const inBillingOrder = (castings: FactOf<'Casting'>[], history = false): FactOf<'Casting'>[] =>
  currentOrAll(castings, history).toSorted(
    (a, b) => Number(b.qualifiers.includes('LEAD')) - Number(a.qualifiers.includes('LEAD')) || a.position - b.position,
  );
