// Cursors: the name of an order, and an id.

import { InvalidCursor } from './errors.ts';
import type { View } from './view/view.ts';

export const cursorOf = (orderName: string, id: string): string => `${orderName}~${id}`;

/** The id in a cursor of a list. Throws `InvalidCursor`. */
export function cursorIn(cursor: string, orderName: string): string {
  const [cursorOrderName, id] = cursor.split('~', 2);
  if (id === undefined)
    throw new InvalidCursor(`"${cursor.slice(0, 60)}" is not a cursor. Take one from pageInfo or edges.`);
  if (cursorOrderName !== orderName) {
    throw new InvalidCursor(
      `This cursor is of the order "${cursorOrderName?.slice(0, 60)}", but this list has the order "${orderName}".`,
    );
  }
  return id;
}

/** How the ids of a list are written in cursors: an entity is written with its slug of the day. */
export interface CursorIds {
  write: (id: string) => string;
  read: (text: string) => string;
}

export const cursorIdsOf = (view: View): CursorIds => ({
  write: (id) => view.publicId(id),
  read: (text) => view.store.slugs.keyOn(text, view.day) ?? text,
});

export const asTheyAre: CursorIds = { write: (id) => id, read: (text) => text };
