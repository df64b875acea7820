import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOfRefs } from '../connection.ts';
import { nameArgs, oneNamed } from '../find.ts';
import { Entity, Node, Work } from '../interfaces.ts';
import type { EntityRef } from '../view/view.ts';
import { workListArgs, worksWhere } from './work-filter.ts';

export const Film = builder.objectRef<EntityRef>('Film');
Film.implement({ description: 'A film, made or to be made.', interfaces: [Work, Entity, Node] });

const FilmConnection = connectionOf(Film, 'Film', 'films');

builder.queryFields((t) => ({
  film: t.field({
    type: Film,
    nullable: true,
    args: nameArgs,
    description: 'A film by its title, another name, slug or id.',
    resolve: (root, { name }, context) => oneNamed(viewOf(root, context), ['Film'], name),
  }),
  films: t.field({
    type: FilmConnection,
    args: { ...pageArgs, ...workListArgs },
    description: 'Films, oldest first. Only those that are out, unless `where.status` asks for others.',
    resolve: async (root, { where, orderBy, ...page }, context) => {
      const view = viewOf(root, context);
      const ids = await worksWhere(view, ['Film'], where, orderBy ?? 'RELEASE');
      return pageOfRefs(view, ids, `films by ${(orderBy ?? 'RELEASE').toLowerCase()}`, page);
    },
  }),
}));
