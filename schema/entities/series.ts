import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfRefs } from '../connection.ts';
import { Episode } from '../facts/episode.ts';
import { factList } from '../facts/fact.ts';
import { nameArgs, oneNamed } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import type { EntityRef } from '../view/view.ts';
import { workListArgs, worksWhere } from './work-filter.ts';

export const Series = builder.objectRef<EntityRef>('Series');
Series.implement({
  description: 'A series for television or streaming.',
  interfaces: [Work, Entity, Node],
  fields: (t) => ({ episodes: t.field(factList(Episode, 'Episode', 'seriesId', 'Its episodes, in order.')) }),
});

const SeriesConnection = connectionOf(Series, 'Series', 'series');

builder.queryFields((t) => ({
  series: t.field({
    type: Series,
    nullable: true,
    args: nameArgs,
    description: 'A series by its title, another name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Series'], name),
  }),
  allSeries: t.field({
    type: SeriesConnection,
    args: { ...pageArgs, ...workListArgs },
    description:
      'Series, oldest first (the plural of a word that has none). Only those that are out, unless `where.status` asks for others.',
    resolve: async (root, { where, orderBy, ...page }, context) => {
      const view = viewOf(root, context);
      const ids = await worksWhere(view, ['Series'], where, orderBy ?? 'RELEASE');
      return pageOfRefs(view, ids, `series by ${(orderBy ?? 'RELEASE').toLowerCase()}`, page);
    },
  }),
}));
