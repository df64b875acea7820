import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, enumOf } from './builder.ts';
import { BadUserInput, InvalidCursor } from './errors.ts';
import { placesIn } from './view/sorting.ts';
import type { EntityRef, View } from './view/view.ts';

export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** Yes, no, or nothing is said: never a guess. */
export type Whole = 'YES' | 'NO' | 'UNKNOWN';
export const Complete = enumOf<Whole>('Complete', 'Whether a list is whole, as far as a source says.', {
  YES: 'It is whole; when it is empty, there is none.',
  NO: 'It is known to lack something.',
  UNKNOWN: 'No source says; what is missing may only not be recorded.',
});

/** A stretch of a list. `order` names the list's order, which its cursors carry. */
export interface Page<T> {
  nodes: T[];
  order: string;
  cursors: string[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Whether the whole list is known to be whole; unknown where nothing can say. */
  complete?: () => Promise<Whole>;
}

export const largestPage = 100;

const cursorOf = (order: string, id: string): string => `${order}~${id}`;

function position(ids: readonly string[], order: string, cursor: string): number {
  const [cursorOrder, id] = cursor.split('~', 2);
  if (id === undefined)
    throw new InvalidCursor(`"${cursor.slice(0, 60)}" is not a cursor. Take one from pageInfo or edges.`);
  if (cursorOrder !== order) {
    throw new InvalidCursor(
      `This cursor is of the order "${cursorOrder?.slice(0, 60)}", but this list has the order "${order}".`,
    );
  }
  const at = placesIn(ids).get(id);
  if (at === undefined) throw new InvalidCursor(`"${id.slice(0, 60)}", where the cursor stands, is not in this list.`);
  return at;
}

function checkSize(name: string, size: number | null | undefined): void {
  if (size == null || (size >= 0 && size <= largestPage)) return;
  throw new BadUserInput(`${name} must be from 0 to ${largestPage}; ${size} is not.`);
}

/** Cuts a page out of a sorted list of ids. A cursor is the order and an id, so it holds while the list grows. */
export function pageOf(ids: readonly string[], order: string, { first, after, last, before }: PageArgs): Page<string> {
  checkSize('first', first);
  checkSize('last', last);
  let start = after == null ? 0 : position(ids, order, after) + 1;
  let end = before == null ? ids.length : Math.max(start, position(ids, order, before));
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

/** A page of things that have ids. */
export function pageOfNodes<T extends { id: string }>(all: readonly T[], order: string, args: PageArgs): Page<T> {
  const page = pageOf(
    all.map(({ id }) => id),
    order,
    args,
  );
  const byId = new Map(all.map((each) => [each.id, each]));
  return { ...page, nodes: page.nodes.flatMap((id) => byId.get(id) ?? []) };
}

/** A page of entities, from their sorted ids. */
export function pageOfRefs(view: View, ids: readonly string[], order: string, args: PageArgs): Page<EntityRef> {
  const page = pageOf(ids, order, args);
  return { ...page, nodes: page.nodes.map((id) => view.ref(id)) };
}

export const pageArgs = builder.args((t) => ({
  first: t.int({ description: `How many from the start: at most ${largestPage}, which is also what you get unasked.` }),
  after: t.string({ description: 'Only what comes after this cursor.' }),
  last: t.int({ description: `How many from the end: at most ${largestPage}.` }),
  before: t.string({ description: 'Only what comes before this cursor.' }),
}));

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo');
PageInfo.implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more follows.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether something comes before.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first on this page; null when the page is empty.',
      resolve: ({ cursors }) => cursors[0] ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last on this page; give it as `after` to go on.',
      resolve: ({ cursors }) => cursors.at(-1) ?? null,
    }),
  }),
});

type Types = typeof builder.$inferSchemaTypes;

/**
 * The connection type of a node type. Ours, and not the Relay plugin's: the lists are sorted already, a cursor must
 * name its order, and each piece needs a description.
 */
export function connectionOf<T>(node: ObjectRef<Types, T> | InterfaceRef<Types, T>, name: string, many: string) {
  const Edge = builder.objectRef<{ node: T; cursor: string }>(`${name}Edge`);
  Edge.implement({
    description: `One of the ${many}, with its cursor.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where it stands in the list; give it as `after` or `before`.' }),
      // Pothos asks whether T could be a list, which a type parameter can't answer.
      node: t.field({ type: node, description: 'The thing itself.', resolve: (edge) => edge.node as never }),
    }),
  });
  const Connection = builder.objectRef<Page<T>>(`${name}Connection`);
  Connection.implement({
    description: `A page of ${many}.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: `The ${many} on this page.`,
        resolve: (page) => page.nodes as never,
      }),
      edges: t.field({
        type: [Edge],
        description: `The ${many} on this page, each with its cursor.`,
        resolve: ({ nodes, cursors }) => nodes.map((each, index) => ({ node: each, cursor: cursors[index] ?? '' })),
      }),
      totalCount: t.exposeInt('totalCount', { description: 'How many there are in all, on this page or not.' }),
      complete: t.field({
        type: Complete,
        description: `Whether these are all the ${many} there are, as far as a source says.`,
        resolve: ({ complete }) => complete?.() ?? 'UNKNOWN',
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in the list.',
        resolve: (page) => page,
      }),
    }),
  });
  return Connection;
}
