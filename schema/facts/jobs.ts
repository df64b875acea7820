// The texts of each job on a film or a series.

import type { jobs } from '../tables/index.ts';
import type { Texts } from './definition.ts';

type Job = (typeof jobs)[number];

/** A job as a deed that is done, as one still to come, and as a noun for reports. */
interface JobWords {
  done: string;
  planned: string;
  noun: string;
}

export const jobTexts: Record<Job, Texts<JobWords>> = {
  DIRECTOR: {
    description: 'Directed the film or series.',
    words: { done: 'directed', planned: 'is to direct', noun: 'a director of' },
  },
  CO_DIRECTOR: {
    description: 'Directed together with the credited director.',
    words: { done: 'co-directed', planned: 'is to co-direct', noun: 'a co-director of' },
  },
  ADDITIONAL_PHOTOGRAPHY_DIRECTOR: {
    description: 'Directed additional scenes.',
    words: {
      done: 'directed additional scenes of',
      planned: 'is to direct additional scenes of',
      noun: 'a director of additional scenes of',
    },
  },
  SHOWRUNNER: {
    description: 'Ran the series.',
    words: { done: 'was a showrunner of', planned: 'is to be a showrunner of', noun: 'a showrunner of' },
  },
  DEVELOPER: {
    description: 'Developed the series.',
    words: { done: 'developed', planned: 'is developing', noun: 'a developer of' },
  },
  SCREENWRITER: {
    description: 'Wrote the screenplay.',
    words: {
      done: 'wrote the screenplay of',
      planned: 'is to write the screenplay of',
      noun: 'a writer of the screenplay of',
    },
  },
  STORY: {
    description: 'Wrote the story that the screenplay is based on.',
    words: { done: 'wrote the story of', planned: 'is to write the story of', noun: 'a writer of the story of' },
  },
  CHARACTERS: {
    description: 'Created characters that appear in the film or series.',
    words: {
      done: 'created characters who appear in',
      planned: 'created characters who are to appear in',
      noun: 'a creator of characters in',
    },
  },
  PRODUCER: {
    description: 'Produced the film or series.',
    words: { done: 'produced', planned: 'is to produce', noun: 'a producer of' },
  },
  EXECUTIVE_PRODUCER: {
    description: 'Was an executive producer.',
    words: {
      done: 'was an executive producer of',
      planned: 'is to be an executive producer of',
      noun: 'an executive producer of',
    },
  },
  CINEMATOGRAPHER: {
    description: 'Photographed the film or series.',
    words: {
      done: 'was a cinematographer of',
      planned: 'is to be a cinematographer of',
      noun: 'a cinematographer of',
    },
  },
  EDITOR: {
    description: 'Edited the film or series.',
    words: { done: 'edited', planned: 'is to edit', noun: 'an editor of' },
  },
  COMPOSER: {
    description: 'Composed the music.',
    words: {
      done: 'composed the music of',
      planned: 'is to compose the music of',
      noun: 'a composer of the music of',
    },
  },
  PRODUCTION_DESIGNER: {
    description: 'Designed the sets and the look.',
    words: {
      done: 'designed the sets of',
      planned: 'is to design the sets of',
      noun: 'a production designer of',
    },
  },
  COSTUME_DESIGNER: {
    description: 'Designed the costumes.',
    words: {
      done: 'designed the costumes of',
      planned: 'is to design the costumes of',
      noun: 'a costume designer of',
    },
  },
  STUNT_COORDINATOR: {
    description: 'Planned and led the stunts.',
    words: {
      done: 'coordinated the stunts of',
      planned: 'is to coordinate the stunts of',
      noun: 'a stunt coordinator of',
    },
  },
  FIGHT_COORDINATOR: {
    description: 'Choreographed the fights.',
    words: {
      done: 'choreographed the fights of',
      planned: 'is to choreograph the fights of',
      noun: 'a fight coordinator of',
    },
  },
  CASTING_DIRECTOR: {
    description: 'Chose the actors with the director.',
    words: {
      done: 'was a casting director of',
      planned: 'is to be a casting director of',
      noun: 'a casting director of',
    },
  },
};
