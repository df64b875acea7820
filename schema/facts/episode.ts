import { builder } from '../builder.ts';
import { Person } from '../entities/person.ts';
import { Series } from '../entities/series.ts';
import { Fact, Node } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';
import type { FactDefinition } from './definition.ts';
import { dateInWords, say } from './wording.ts';

export const Episode = builder.objectRef<FactOf<'Episode'>>('Episode');

export const episode: FactDefinition<'Episode'> = {
  type: Episode,
  title: 'Episodes',
  description: 'An episode of a series.',
  qualifiers: {
    number: { column: 'number', type: 'NumberRange', description: 'The number of the episode.' },
    date: { column: 'date', type: 'DateRange', description: 'When the episode came out.' },
  },
  sentence: ({ seriesId, number, title, date, directorId }, { name }) =>
    say`episode ${number} of ${name(seriesId)}, "${title}", came out on ${dateInWords(date)}, directed by ${name(directorId)}.`,
};

Episode.implement({
  description: episode.description,
  interfaces: [Fact, Node],
  fields: (t) => ({
    series: t.field({
      type: Series,
      description: 'The series.',
      resolve: ({ seriesId, view }) => view.ref(seriesId),
    }),
    number: t.exposeInt('number', { description: 'The number of the episode, counted from 1.' }),
    title: t.exposeString('title', { description: 'The title of the episode.' }),
    date: t.expose('date', { type: 'Date', description: 'The day on which it was first shown.' }),
    director: t.field({
      type: Person,
      description: 'Who directed it.',
      resolve: ({ directorId, view }) => view.ref(directorId),
    }),
  }),
});
