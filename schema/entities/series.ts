// The type Series, and the queries for series.

import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs } from '../connection.ts';
import { Episode } from '../facts/episode.ts';
import { factList } from '../facts/fact.ts';
import { filters } from '../filters/entities.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import type { EntityRef } from '../view/view.ts';
import { workListArgs, worksWhere } from './work-list.ts';

export const Series = builder.objectRef<EntityRef>('Series');
Series.implement({
  description: 'A series for television or streaming, released or upcoming.',
  interfaces: [Work, Entity, Named, Node],
  fields: (t) => ({ episodes: t.field(factList(Episode, 'Episode', 'seriesId', 'Its episodes, in order.')) }),
});

const SeriesConnection = connectionOf(Series, 'Series', 'series');

builder.interfaceFields(Root, (t) => ({
  series: t.field({
    type: Series,
    nullable: true,
    args: nameArgs,
    description: 'A series, looked up by title, another name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Series'], name }),
  }),
  allSeries: t.field({
    type: SeriesConnection,
    args: { ...pageArgs, ...workListArgs },
    description: 'All series, by default oldest first. Without `where.status`, only released ones.',
    resolve: (root, args, context) =>
      worksWhere(viewOf(root, context), { filter: filters.series, list: 'series', ...args }),
  }),
}));
