import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { allTables, schemaVersion, versionOf } from '../../../schema/tables/index.ts';

test('the version of the tables is a positive integer that SQLite can keep', () => {
  expect(schemaVersion).toBe(versionOf(allTables));
  expect(schemaVersion).toBeGreaterThan(0);
  expect(schemaVersion).toBeLessThan(2 ** 31);
  expect(Number.isInteger(schemaVersion)).toBe(true);
});

test('it changes with a table, a column, a type and an enum value, and not with an index', () => {
  const coin = { id: text().primaryKey(), metal: text({ enum: ['GOLD', 'SILVER'] }).notNull() };
  const version = versionOf([sqliteTable('coins', coin)]);
  const others = [
    [sqliteTable('coins', coin), sqliteTable('markers', coin)],
    [sqliteTable('markers', coin)],
    [sqliteTable('coins', { ...coin, owner: text() })],
    [sqliteTable('coins', { ...coin, id: integer().primaryKey() })],
    [sqliteTable('coins', { ...coin, metal: text({ enum: ['GOLD', 'SILVER'] }) })],
    [sqliteTable('coins', { ...coin, metal: text({ enum: ['GOLD'] }).notNull() })],
  ].map(versionOf);
  expect(new Set([version, ...others]).size).toBe(others.length + 1);
  expect(versionOf([sqliteTable('coins', coin, (t) => [index('coins_metal').on(t.metal)])])).toBe(version);
});
