import BetterSqlite3 from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { insertForEach, runForEach } from './prepared-row.ts';
import { sqliteDb } from './sqlite/sqlite-db.ts';

const notes = sqliteTable('notes', {
	id: text().primaryKey(),
	words: text({ mode: 'json' }).$type<string[]>(),
	tags: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
	done: integer({ mode: 'boolean' }).notNull().default(false)
});

test('[DB20] rows of a prepared statement hold what those of any other do: null, JSON, defaults, and only the fields given', async () => {
	const connection = new BetterSqlite3(':memory:');
	connection.exec(
		"CREATE TABLE notes (id TEXT PRIMARY KEY, words TEXT, tags TEXT NOT NULL DEFAULT '[]', done INTEGER NOT NULL DEFAULT 0)"
	);
	const db = sqliteDb(connection);
	const rows = [
		{ id: 'a', words: null, tags: ['x'], done: true },
		{ id: 'b', words: ['one'], tags: [], done: false },
		{ id: 'c', words: ['two'] }
	];
	await insertForEach(db, notes, rows);
	const raw = () => connection.prepare('SELECT * FROM notes ORDER BY id').all();
	expect(raw()).toEqual([
		{ id: 'a', words: null, tags: '["x"]', done: 1 },
		{ id: 'b', words: '["one"]', tags: '[]', done: 0 },
		{ id: 'c', words: '["two"]', tags: '[]', done: 0 }
	]);
	const changes = [
		{ id: 'a', done: false },
		{ id: 'b', words: null, done: undefined },
		{ id: 'c', words: ['2'], tags: ['y'], done: true }
	];
	const ofId = eq(notes.id, sql.placeholder('id'));
	await runForEach(notes, changes, ({ id: _, ...fields }) => db.update(notes).set(fields).where(ofId));
	expect(raw()).toEqual([
		{ id: 'a', words: null, tags: '["x"]', done: 0 },
		{ id: 'b', words: null, tags: '[]', done: 0 },
		{ id: 'c', words: '["2"]', tags: '["y"]', done: 1 }
	]);
});

test('[DB110] a row without a required column, or with a value of another type, does not compile, and the table refuses it', async () => {
	const connection = new BetterSqlite3(':memory:');
	connection.exec(
		"CREATE TABLE notes (id TEXT PRIMARY KEY, words TEXT, tags TEXT NOT NULL DEFAULT '[]', done INTEGER)"
	);
	const db = sqliteDb(connection);
	// @ts-expect-error A note has an id.
	const withoutId: (typeof notes.$inferInsert)[] = [{ words: null }];
	// @ts-expect-error Tags are a list of texts.
	await insertForEach(db, notes, [{ id: 'a', tags: 'x' }]);
	connection.exec(
		"DROP TABLE notes; CREATE TABLE notes (id TEXT NOT NULL, words TEXT, tags TEXT DEFAULT '[]', done INTEGER)"
	);
	await expect(insertForEach(db, notes, withoutId)).rejects.toThrow('NOT NULL');
	connection.close();
});
