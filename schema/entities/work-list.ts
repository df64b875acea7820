// The lists of films and series: their arguments, and what they leave out.

import { builder } from '../builder.ts';
import type { Page, PageArgs } from '../connection.ts';
import { type ListQuery, mentions, pageWhere } from '../filters/list.ts';
import { directionArgs, sortKeys, WorkOrder } from '../filters/orders.ts';
import { WorkFilter } from '../filters/types.ts';
import type { EntityRef, View } from '../view/view.ts';

export const workListArgs = builder.args((t) => ({
  where: t.field({ type: WorkFilter, description: 'Selects works. Without `status` in it, only released works.' }),
  orderBy: t.field({ type: WorkOrder, defaultValue: 'RELEASE', description: 'The sort order.' }),
  ...directionArgs,
}));

interface WorkListQuery extends Pick<ListQuery, 'filter' | 'list' | 'where' | 'direction'>, PageArgs {
  orderBy?: keyof typeof sortKeys.works | null | undefined;
}

/** A page of works. Unreleased ones are only listed when the filter asks for a status. */
export const worksWhere = (
  view: View,
  { filter, list, where, orderBy, direction, ...args }: WorkListQuery,
): Promise<Page<EntityRef>> =>
  pageWhere(view, {
    filter,
    where,
    only: mentions(where, 'status') ? undefined : 'RELEASED',
    sortKeys: sortKeys.works,
    orderBy: orderBy ?? 'RELEASE',
    direction,
    list,
    args,
  });
