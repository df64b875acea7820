// Keyset pagination: pages of sorted lists with keyset cursors, as Relay connections. Not by Pothos' Relay plugin,
// because the lists are already sorted, a cursor must name its order, and every field needs a description.

import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, enumOf } from './builder.ts';
import { asTheyAre, type CursorIds, cursorIdsOf, cursorIn, cursorOf } from './cursors.ts';
import { BadUserInput, InvalidCursor } from './errors.ts';
import { positionsIn } from './view/sorting.ts';
import type { EntityRef, IsComplete, View } from './view/view.ts';

export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

export const Complete = enumOf<IsComplete>('Complete', 'Whether a list is complete.', {
  YES: 'A source says that the list is complete. If the list is empty, there are none.',
  NO: 'Something is known to be missing from the list.',
  UNKNOWN: 'No source says. Something may be missing from the list.',
});

/** A page of a list. Its cursors contain `orderName`, so that a cursor of a differently sorted list is refused. */
export interface Page<T> {
  nodes: T[];
  orderName: string;
  cursors: string[];
  /** The number of items on all pages. A function is called only if the client asks. */
  totalCount: number | (() => Promise<number>);
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Whether the whole list is complete. Left out for lists that no source makes a statement about. */
  complete?: () => Promise<IsComplete>;
}

export const maxPageSize = 100;

/** Throws `BadUserInput` for a number outside a range. */
export function checkRange(name: string, value: number, { min, max }: { min: number; max: number }): void {
  if (value < min || value > max) throw new BadUserInput(`${name} must be from ${min} to ${max}; ${value} is not.`);
}

interface Cursors {
  orderName: string;
  cursorIds: CursorIds;
}

/** The position of a cursor's id in a list. Throws `InvalidCursor`. */
function positionOf(cursor: string, ids: readonly string[], { orderName, cursorIds }: Cursors): number {
  const id = cursorIds.read(cursorIn(cursor, orderName));
  const position = positionsIn(ids).get(id);
  if (position === undefined) {
    throw new InvalidCursor(`"${id.slice(0, 60)}", where the cursor stands, is not in this list.`);
  }
  return position;
}

/** Throws `BadUserInput` for a page of an impossible size. */
export function checkPageSize({ first, last }: PageArgs): void {
  if (first != null) checkRange('first', first, { min: 0, max: maxPageSize });
  if (last != null) checkRange('last', last, { min: 0, max: maxPageSize });
}

/**
 * A page of a sorted list of ids. A cursor contains the name of the order and an id, so it stays valid while the list
 * grows.
 */
export function pageOf(
  ids: readonly string[],
  orderName: string,
  { first, after, last, before }: PageArgs,
  cursorIds: CursorIds = asTheyAre,
): Page<string> {
  const cursors = { orderName, cursorIds };
  checkPageSize({ first, last });
  let start = after == null ? 0 : positionOf(after, ids, cursors) + 1;
  let end = before == null ? ids.length : Math.max(start, positionOf(before, ids, cursors));
  if (first != null || last == null) end = Math.min(end, start + (first ?? maxPageSize));
  if (last != null) start = Math.max(start, end - last);
  const nodes = ids.slice(start, end);
  return {
    nodes,
    orderName,
    cursors: nodes.map((id) => cursorOf(orderName, cursorIds.write(id))),
    totalCount: ids.length,
    hasNextPage: end < ids.length,
    hasPreviousPage: start > 0,
  };
}

/** A page of objects that have ids. */
export function pageOfNodes<T extends { id: string }>(items: readonly T[], orderName: string, args: PageArgs): Page<T> {
  const ids = items.map(({ id }) => id);
  const page = pageOf(ids, orderName, args);
  const itemById = new Map(items.map((item) => [item.id, item]));
  return { ...page, nodes: page.nodes.flatMap((id) => itemById.get(id) ?? []) };
}

interface EntityPage {
  orderName: string;
  args: PageArgs;
}

/** A page of entities, from a sorted list of ids. */
export function pageOfEntities(view: View, ids: readonly string[], { orderName, args }: EntityPage): Page<EntityRef> {
  const page = pageOf(ids, orderName, args, cursorIdsOf(view));
  return { ...page, nodes: page.nodes.map((id) => view.ref(id)) };
}

export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `How many items from the start, at most ${maxPageSize}. Without \`first\` and \`last\`: ${maxPageSize}.`,
  }),
  after: t.string({ description: 'Only items after this cursor.' }),
  last: t.int({ description: `How many items from the end, at most ${maxPageSize}.` }),
  before: t.string({ description: 'Only items before this cursor.' }),
}));

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo');
PageInfo.implement({
  description: 'Where a page is in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there are items after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether there are items before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first item on this page. Null when the page is empty.',
      resolve: ({ cursors }) => cursors[0] ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'The cursor of the last item on this page. Pass it as `after` to get the next page. Null when the page is empty.',
      resolve: ({ cursors }) => cursors.at(-1) ?? null,
    }),
  }),
});

type Types = typeof builder.$inferSchemaTypes;

/** The connection type of a node type: `connectionOf(Film, 'Film', 'films')` makes FilmConnection and FilmEdge. */
export function connectionOf<T>(node: ObjectRef<Types, T> | InterfaceRef<Types, T>, name: string, plural: string) {
  const Edge = builder.objectRef<{ node: T; cursor: string }>(`${name}Edge`);
  Edge.implement({
    description: `One of the ${plural}, with its cursor.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'The place of this item in the list. Pass it as `after` or `before`.',
      }),
      // A cast, because Pothos needs to know whether T is a list, and a type parameter can't say that.
      node: t.field({ type: node, description: 'The item itself.', resolve: (edge) => edge.node as never }),
    }),
  });
  const Connection = builder.objectRef<Page<T>>(`${name}Connection`);
  Connection.implement({
    description: `A page of ${plural}.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: `The ${plural} on this page.`,
        // A cast for the same reason as above.
        resolve: (page) => page.nodes as never,
      }),
      edges: t.field({
        type: [Edge],
        description: `The ${plural} on this page, each with its cursor.`,
        resolve: ({ nodes, cursors }) => nodes.map((item, index) => ({ node: item, cursor: cursors[index] ?? '' })),
      }),
      totalCount: t.int({
        description: 'How many items there are on all pages together.',
        resolve: ({ totalCount }) => (typeof totalCount === 'number' ? totalCount : totalCount()),
      }),
      complete: t.field({
        type: Complete,
        description: `Whether the list of ${plural} is complete, according to a source.`,
        resolve: ({ complete }) => complete?.() ?? 'UNKNOWN',
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page is in the list.',
        resolve: (page) => page,
      }),
    }),
  });
  return Connection;
}
