// Lists of entities that meet a filter: a page is one statement, and the total another.

import { type SQL, sql } from 'drizzle-orm';
import { checkPageSize, maxPageSize, type Page, type PageArgs, pageOfEntities } from '../connection.ts';
import { cursorIdsOf, cursorIn, cursorOf } from '../cursors.ts';
import { InvalidCursor } from '../errors.ts';
import { castings } from '../tables/index.ts';
import { chronologyOf } from '../view/story-time.ts';
import type { EntityRef, View } from '../view/view.ts';
import type { Filter } from './condition.ts';
import { conditionsOf, type EntityFilter, isNarrow } from './entities.ts';
import type { SortKey } from './orders.ts';
import { day, input, joined, Scope } from './scope.ts';
import { hasFact, isReleased } from './sql.ts';

export interface ListQuery {
  filter: EntityFilter;
  where?: Filter | null | undefined;
  /** Conditions that the list has besides the filter. */
  only?: 'RELEASED' | 'ACTORS' | undefined;
  sortKeys: Readonly<Record<string, SortKey>>;
  orderBy: string;
  direction?: 'ASC' | 'DESC' | null | undefined;
  /** The name of the list in cursors, such as "films". */
  list: string;
  args: PageArgs;
}

const entity = sql.raw('e.id');

/** A filter in SQL, and everything that its statements share. */
interface Listing {
  scope: Scope;
  /** The statement that selects the ids and the sort keys of all that meet the filter. */
  listed: SQL;
  /** Stands for the shape of the statement: equal for two filters that differ in values alone. */
  shape: string;
}

/** Whether a filter says something about a field, outside of relations. */
export const mentions = (filter: Filter | null | undefined, field: string): boolean =>
  filter != null &&
  (filter[field] != null ||
    [filter.and, filter.or, filter.not].flat().some((part) => mentions(part as Filter | undefined, field)));

/** The shape of a filter: its fields, and booleans, but no other values. */
const shapeOf = (filter: unknown): string =>
  JSON.stringify(filter, (_, value: unknown) => {
    if (Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object')) return '?';
    return typeof value === 'string' || typeof value === 'number' ? '?' : value;
  });

async function listingOf(view: View, { filter, where, only, sortKeys, orderBy }: ListQuery): Promise<Listing> {
  const begin = Scope.of(view);
  const scope = isNarrow(filter, where ?? {}) ? begin.ofFew() : begin;
  const kinds = sql.raw(filter.kinds.map((kind) => `'${kind}'`).join(', '));
  const condition = conditionsOf(filter, where ?? {}, entity, scope);
  const conditions = [sql`e.kind in (${kinds})`, sql`e.since <= ${day}`, condition];
  if (only === 'RELEASED') conditions.push(isReleased(entity));
  if (only === 'ACTORS') {
    conditions.push(hasFact(entity, { table: castings, own: 'person_id' }, scope.ofFew()));
  }
  const key = sortKeys[orderBy]?.(entity, scope) ?? sql`null`;
  await scope.namesFound();
  return {
    scope,
    listed: sql`select ${entity} as id, ${key} as key from entities e where ${joined('and', conditions)}`,
    shape: `${filter.kinds} ${only} ${orderBy} ${shapeOf(where ?? {})}`,
  };
}

/** Runs a statement over a listing. */
function run<Row>(
  view: View,
  { scope, listed, shape }: Listing,
  what: string,
  statement: SQL,
  values: Record<string, unknown> = {},
) {
  return view.store.all<Row>(
    `list ${what} ${shape}`,
    () =>
      view.store.database
        .select({ value: sql<string>`value` })
        .from(sql`(with ${input}, listed as (${listed}) ${statement})`),
    { ...values, values: JSON.stringify(scope.values), day: view.day },
  );
}

/** The condition that a row comes after the cursor, or before it. */
function beyond(cursor: SQL, isAfter: boolean, direction: 'ASC' | 'DESC'): SQL {
  const of = (column: string) => sql`(select ${sql.raw(column)} from listed where id = ${cursor})`;
  const isGreater = sql.raw(isAfter ? '>' : '<');
  const keyIsGreater = sql.raw(isAfter === (direction === 'ASC') ? '>' : '<');
  return sql`((key is null) ${isGreater} (${of('key')} is null) or ((key is null) = (${of('key')} is null)
    and (key ${keyIsGreater} ${of('key')} or (key is ${of('key')} and id ${isGreater} ${cursor}))))`;
}

const isWhole = ({ where, only, orderBy, direction }: ListQuery): boolean =>
  Object.keys(where ?? {}).length === 0 && only === undefined && orderBy === 'NAME' && direction !== 'DESC';

/** A page of the entities that meet a filter. */
export async function pageWhere(view: View, query: ListQuery): Promise<Page<EntityRef>> {
  const { args, list, orderBy } = query;
  const direction = query.direction ?? 'ASC';
  const orderName = `${list} by ${orderBy.toLowerCase()}${direction === 'DESC' ? ' descending' : ''}`;
  if (isWhole(query)) {
    // The list of all by name is paged through most, so a view keeps it.
    return pageOfEntities(view, await view.idsSortedByName(...query.filter.kinds), { orderName, args });
  }
  const listing = await listingOf(view, query);
  if (orderBy === 'CHRONOLOGY') {
    return pageOfEntities(view, await inStoryOrder(view, listing, direction), { orderName, args });
  }
  const { first, last, after, before } = args;
  checkPageSize(args);
  const cursorIds = cursorIdsOf(view);
  const cursors = [after, before].map((cursor) =>
    cursor == null ? undefined : cursorIds.read(cursorIn(cursor, orderName)),
  );
  const conditions = cursors.map((id, index) =>
    id === undefined ? sql`true` : beyond(listing.scope.bind(id), index === 0, direction),
  );
  const isBackward = first == null && last != null;
  const limit = isBackward ? (last ?? maxPageSize) : (first ?? maxPageSize);
  const [ascending, descending] = isBackward ? ['desc', 'asc'] : ['asc', 'desc'];
  const order = sql.raw(
    `(key is null) ${ascending}, key ${direction === 'ASC' ? ascending : descending}, id ${ascending}`,
  );
  const rows = await run<{ value: string }>(
    view,
    listing,
    `page ${direction} ${isBackward} ${cursors.map((id) => id !== undefined)}`,
    sql`select id as value from listed where ${joined('and', conditions)} order by ${order} limit ${sql.placeholder('limit')}`,
    { limit: limit + 1 },
  );
  if (rows.length === 0) await checkCursors(view, listing, cursors);
  const page = rows.slice(0, limit).map(({ value }) => value);
  if (isBackward) page.reverse();
  const ids = first != null && last != null ? page.slice(Math.max(0, page.length - last)) : page;
  const isCut = rows.length > limit;
  return {
    nodes: ids.map((id) => view.ref(id)),
    orderName,
    cursors: ids.map((id) => cursorOf(orderName, cursorIds.write(id))),
    totalCount: () => countOf(view, listing),
    hasNextPage: isBackward ? before != null : isCut || before != null,
    hasPreviousPage: isBackward ? isCut : after != null || ids.length < page.length,
  };
}

async function countOf(view: View, listing: Listing): Promise<number> {
  const [row] = await run<{ value: number }>(view, listing, 'count', sql`select count(*) as value from listed`);
  return row?.value ?? 0;
}

/** Throws `InvalidCursor` for a cursor that is not in the list. */
async function checkCursors(view: View, listing: Listing, cursors: readonly (string | undefined)[]): Promise<void> {
  for (const cursor of cursors) {
    if (cursor === undefined) continue;
    const found = await run(
      view,
      listing,
      'cursor',
      sql`select id as value from listed where id = ${sql.placeholder('cursor')}`,
      {
        cursor,
      },
    );
    if (found.length === 0)
      throw new InvalidCursor(`"${cursor.slice(0, 60)}", where the cursor stands, is not in this list.`);
  }
}

/** The ids in the order of the story, which the view has solved. What has no place in it comes last. */
async function inStoryOrder(view: View, listing: Listing, direction: 'ASC' | 'DESC'): Promise<string[]> {
  const rows = await run<{ value: string }>(
    view,
    listing,
    'ids',
    sql`select id as value from listed order by (key is null), key, id`,
  );
  const ids = rows.map(({ value }) => value);
  const wanted = new Set(ids);
  const { order } = await chronologyOf(view);
  const placed = order.filter((id) => wanted.has(id));
  const places = new Set(placed);
  return [...(direction === 'ASC' ? placed : placed.toReversed()), ...ids.filter((id) => !places.has(id))];
}
