// The type Film, and the queries for films.

import { builder, viewOf } from '../builder.ts';
import { connectionOf, pageArgs } from '../connection.ts';
import { filters } from '../filters/entities.ts';
import { lookUpEntity, nameArgs } from '../find.ts';
import { Entity, Named, Node, Root, Work } from '../interfaces.ts';
import type { EntityRef } from '../view/view.ts';
import { workListArgs, worksWhere } from './work-list.ts';

export const Film = builder.objectRef<EntityRef>('Film');
Film.implement({ description: 'A film, released or upcoming.', interfaces: [Work, Entity, Named, Node] });

const FilmConnection = connectionOf(Film, 'Film', 'films');

builder.interfaceFields(Root, (t) => ({
  film: t.field({
    type: Film,
    nullable: true,
    args: nameArgs,
    description: 'A film, looked up by title, another name, slug or id. Null when nothing matches.',
    resolve: (root, { name }, context) => lookUpEntity(root, context, { kinds: ['Film'], name }),
  }),
  films: t.field({
    type: FilmConnection,
    args: { ...pageArgs, ...workListArgs },
    description: 'Films, by default oldest first. Without `where.status`, only released ones.',
    resolve: (root, args, context) =>
      worksWhere(viewOf(root, context), { filter: filters.film, list: 'films', ...args }),
  }),
}));
