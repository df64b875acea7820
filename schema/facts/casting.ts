import { builder, enumOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { Character } from '../entities/character.ts';
import { Person } from '../entities/person.ts';
import { Fact, Node, Work } from '../interfaces.ts';
import type { castingQualifiers } from '../tables/index.ts';
import { currentOrAll, type FactOf } from '../view/view.ts';
import { releaseDateOf } from '../view/works.ts';
import { attributeOf } from './attribute.ts';

const CastingQualifier = enumOf<(typeof castingQualifiers)[number]>(
  'CastingQualifier',
  'What is special about a part.',
  {
    LEAD: 'The lead.',
    CAMEO: 'A short guest appearance.',
    YOUNGER_VERSION: 'A younger version of the character.',
    RECAST: 'Another player had the part before.',
    UNCREDITED: 'Not in the credits.',
    VOICE: 'Heard, not seen.',
    ARCHIVE: 'Old footage or a picture.',
  },
);

export const Casting = builder.objectRef<FactOf<'Casting'>>('Casting');
Casting.implement({
  description: 'Somebody plays somebody in a work.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who plays.',
      resolve: ({ personId, view }) => view.ref(personId),
    }),
    character: t.field({
      type: Character,
      nullable: true,
      description: 'Whom they play; null while the part is undisclosed.',
      resolve: ({ characterId, view }) => (characterId === null ? null : view.ref(characterId)),
    }),
    work: t.field({
      type: Work,
      description: 'In what.',
      resolve: ({ workId, view }) => view.ref(workId),
    }),
    billedAs: t.exposeString('billedAs', {
      nullable: true,
      description: 'How the credits have it, where they differ from the name.',
    }),
    qualifiers: t.expose('qualifiers', { type: [CastingQualifier], description: 'What is special about the part.' }),
    disclosed: t.boolean({
      description: 'Whether the part is known.',
      resolve: ({ characterId }) => characterId !== null,
    }),
    posthumous: t.boolean({
      description: 'Whether the player had died before the work came out.',
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

export const CastConnection = connectionOf(Casting, 'Cast', 'parts of a work');

/** The cast of a work as a list shows it: leads first, then in the order of the seed. */
export const inBillingOrder = (castings: FactOf<'Casting'>[], history = false): FactOf<'Casting'>[] =>
  currentOrAll(castings, history).toSorted(
    (a, b) => Number(b.qualifiers.includes('LEAD')) - Number(a.qualifiers.includes('LEAD')) || a.position - b.position,
  );
