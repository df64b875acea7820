// The attributes that an entity can have, each with everything that depends on the attribute.

import { typedKeys } from './objects.ts';

export const attributeUnits = ['MINUTE', 'US_DOLLAR', 'YEAR'] as const;
export type AttributeUnit = (typeof attributeUnits)[number];

/** The unit of the types that are numbers. */
export const unitOf: Partial<Record<ValueType, AttributeUnit>> = {
  minutes: 'MINUTE',
  dollars: 'US_DOLLAR',
  year: 'YEAR',
};

/** How the value is written in the data files, and so how a sentence words it. */
export type ValueType =
  | 'text'
  | 'date'
  | 'year'
  | 'minutes'
  | 'dollars'
  | 'profession'
  | 'occupation'
  | 'imdbId'
  | 'tmdbId';

interface AttributeTraits {
  /** For a fan. */
  description: string;
  /** Follows the entity's name in a sentence; % is the value in words. */
  words: string;
  /** text unless given. */
  type?: ValueType;
  /** Whether an entity can have several values. */
  isRepeatable?: true;
}

const traits = {
  BORN: { description: 'When a person was born.', words: 'was born %', type: 'date' },
  DIED: { description: 'When a person died.', words: 'died %', type: 'date' },
  PROFESSION: {
    description: 'What a person works as.',
    words: 'works %',
    type: 'profession',
    isRepeatable: true,
  },
  KNOWN_FOR: { description: 'A title that a person is known for.', words: 'is known for %', isRepeatable: true },
  OCCUPATION: { description: 'What a character does for a living.', words: 'is %', type: 'occupation' },
  RUNTIME_MINUTES: {
    description: 'The running time in minutes; for a series, from its shortest to its longest episode.',
    words: 'runs for % minutes',
    type: 'minutes',
  },
  RATING: { description: 'The rating of a film in the United States.', words: 'is rated %' },
  BUDGET_USD: {
    description: 'The budget of a work in dollars; a range when reports differ.',
    words: 'cost %',
    type: 'dollars',
  },
  BOX_OFFICE_USD: {
    description: 'What a film earned in cinemas worldwide, in dollars.',
    words: 'took % at the box office',
    type: 'dollars',
  },
  IMDB_ID: { description: 'The id of a work or a person on IMDb.', words: 'has the id % on IMDb', type: 'imdbId' },
  TMDB_ID: { description: 'The id of a work on TMDB.', words: 'has the id % on TMDB', type: 'tmdbId' },
  STARTED: { description: 'The year in which a franchise started.', words: 'started in %', type: 'year' },
} as const satisfies Record<string, AttributeTraits>;

export type AttributeName = keyof typeof traits;
export const attributeTraits: Readonly<Record<AttributeName, AttributeTraits>> = traits;
export const attributeNames = typedKeys(traits);
