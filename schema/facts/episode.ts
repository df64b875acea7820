import { builder } from '../builder.ts';
import { Person } from '../entities/person.ts';
import { Series } from '../entities/series.ts';
import { Fact, Node } from '../interfaces.ts';
import type { FactOf } from '../view/view.ts';

export const Episode = builder.objectRef<FactOf<'Episode'>>('Episode');
Episode.implement({
  description: 'An episode of a series.',
  interfaces: [Fact, Node],
  fields: (t) => ({
    series: t.field({
      type: Series,
      description: 'The series.',
      resolve: ({ seriesId, view }) => view.ref(seriesId),
    }),
    number: t.exposeInt('number', { description: 'Its number, from 1.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    date: t.expose('date', { type: 'Date', description: 'When it came out.' }),
    director: t.field({
      type: Person,
      description: 'Who directed it.',
      resolve: ({ directorId, view }) => view.ref(directorId),
    }),
  }),
});
