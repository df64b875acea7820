import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfEntities } from '../connection.ts';
import { entityNamed, nameArgs } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import type { EntityRef } from '../view/view.ts';
import { workListArgs, worksWhere } from './work-filter.ts';

export const Film = builder.objectRef<EntityRef>('Film');
Film.implement({ description: 'A film, released or upcoming.', interfaces: [Work, Entity, Node] });

const FilmConnection = connectionOf(Film, 'Film', 'films');

builder.queryFields((t) => ({
  film: t.field({
    type: Film,
    nullable: true,
    args: nameArgs,
    description: 'A film by title, another name, slug or id. Null when there is none.',
    resolve: (root, { name }, context) => entityNamed(viewOf(root, context), ['Film'], name),
  }),
  films: t.field({
    type: FilmConnection,
    args: { ...pageArgs, ...workListArgs },
    description:
      'Films, oldest first unless `orderBy` says otherwise. Only released ones, unless `where.status` is given.',
    resolve: async (root, { where, orderBy, ...args }, context) => {
      const view = viewOf(root, context);
      const sortedBy = orderBy ?? 'RELEASE';
      const ids = await worksWhere(view, ['Film'], { where, orderBy: sortedBy });
      return pageOfEntities(view, ids, { orderName: `films by ${sortedBy.toLowerCase()}`, args });
    },
  }),
}));
