// Connections: pages of sorted lists, with cursors. Our own and not Pothos' Relay plugin, because the lists are sorted
// already, a cursor must name its order, and every field needs a description.

import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, enumOf } from './builder.ts';
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
  YES: 'A source says that it is. When the list is empty, there is nothing of the kind.',
  NO: 'It is known to lack something.',
  UNKNOWN: 'No source says. What is missing may only not be recorded yet.',
});

/** A page of a list. `order` names the order of the list, which the cursors carry. */
export interface Page<T> {
  nodes: T[];
  order: string;
  cursors: string[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Whether the whole list is complete; left out where no source can say. */
  complete?: () => Promise<IsComplete>;
}

export const largestPage = 100;

/** Refuses a number outside a range. */
export function checkRange(name: string, value: number, { min, max }: { min: number; max: number }): void {
  if (value < min || value > max) throw new BadUserInput(`${name} must be from ${min} to ${max}; ${value} is not.`);
}

const cursorOf = (order: string, id: string): string => `${order}~${id}`;

/** The position at which a cursor stands in a list. */
function positionOf(cursor: string, ids: readonly string[], order: string): number {
  const [cursorOrder, id] = cursor.split('~', 2);
  if (id === undefined)
    throw new InvalidCursor(`"${cursor.slice(0, 60)}" is not a cursor. Take one from pageInfo or edges.`);
  if (cursorOrder !== order) {
    throw new InvalidCursor(
      `This cursor is of the order "${cursorOrder?.slice(0, 60)}", but this list has the order "${order}".`,
    );
  }
  const position = positionsIn(ids).get(id);
  if (position === undefined) {
    throw new InvalidCursor(`"${id.slice(0, 60)}", where the cursor stands, is not in this list.`);
  }
  return position;
}

/** A page of a sorted list of ids. A cursor is the order and an id, so it stays valid while the list grows. */
export function pageOf(ids: readonly string[], order: string, { first, after, last, before }: PageArgs): Page<string> {
  if (first != null) checkRange('first', first, { min: 0, max: largestPage });
  if (last != null) checkRange('last', last, { min: 0, max: largestPage });
  let start = after == null ? 0 : positionOf(after, ids, order) + 1;
  let end = before == null ? ids.length : Math.max(start, positionOf(before, ids, order));
  if (first != null || last == null) end = Math.min(end, start + (first ?? largestPage));
  if (last != null) start = Math.max(start, end - last);
  const nodes = ids.slice(start, end);
  return {
    nodes,
    order,
    cursors: nodes.map((id) => cursorOf(order, id)),
    totalCount: ids.length,
    hasNextPage: end < ids.length,
    hasPreviousPage: start > 0,
  };
}

/** A page of objects that have ids. */
export function pageOfNodes<T extends { id: string }>(all: readonly T[], order: string, args: PageArgs): Page<T> {
  const ids = all.map(({ id }) => id);
  const page = pageOf(ids, order, args);
  const byId = new Map(all.map((each) => [each.id, each]));
  return { ...page, nodes: page.nodes.flatMap((id) => byId.get(id) ?? []) };
}

interface RefsPage {
  order: string;
  args: PageArgs;
}

/** A page of entities, from a sorted list of ids. */
export function pageOfRefs(view: View, ids: readonly string[], { order, args }: RefsPage): Page<EntityRef> {
  const page = pageOf(ids, order, args);
  return { ...page, nodes: page.nodes.map((id) => view.ref(id)) };
}

export const pageArgs = builder.args((t) => ({
  first: t.int({ description: `How many from the start: ${largestPage} at most, and ${largestPage} unless given.` }),
  after: t.string({ description: 'Only what comes after this cursor.' }),
  last: t.int({ description: `How many from the end: ${largestPage} at most.` }),
  before: t.string({ description: 'Only what comes before this cursor.' }),
}));

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo');
PageInfo.implement({
  description: 'Where a page is in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether the list goes on after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether the list has more before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first item on this page. Null when the page is empty.',
      resolve: ({ cursors }) => cursors[0] ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last item on this page: pass it as `after` to get the next page.',
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
      cursor: t.exposeString('cursor', { description: 'Its place in the list: pass it as `after` or `before`.' }),
      // Pothos wants to know whether T is a list, which can't be said of a type parameter.
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
        // The same as above.
        resolve: (page) => page.nodes as never,
      }),
      edges: t.field({
        type: [Edge],
        description: `The ${plural} on this page, each with its cursor.`,
        resolve: ({ nodes, cursors }) => nodes.map((each, index) => ({ node: each, cursor: cursors[index] ?? '' })),
      }),
      totalCount: t.exposeInt('totalCount', { description: 'How many there are on all pages together.' }),
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
