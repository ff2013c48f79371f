import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openDatabase } from '../../db/sqlite/open-sqlite.ts';
import type { SqliteDatabase } from '../../db/sqlite/sqlite-database.ts';
import { sqliteDb } from '../../db/sqlite/sqlite-db.ts';

/**
 * Copies the files of a database from the disk before each statement of the writer, and once after the last. Each copy is what a process
 * killed at that moment leaves behind. `work` may take one itself where it does something else to the disk; `alsoAt` hears of each, to copy
 * what lies beside the database.
 */
export async function crashImages(
	database: SqliteDatabase,
	work: (take: () => void) => Promise<unknown>,
	alsoAt: (image: string) => void = () => undefined
): Promise<string[]> {
	const { writer, write, bounds } = database;
	const file = writer.name;
	const images: string[] = [];
	const take = () => {
		const image = `${file}.crash-${images.length}`;
		for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, image + end);
		images.push(image);
		alsoAt(image);
	};
	const { prepare, exec } = writer;
	writer.exec = (sql) => (take(), exec.call(writer, sql));
	writer.prepare = ((sql: string) => {
		const statement = prepare.call(writer, sql);
		for (const name of ['run', 'get', 'all'] as const) {
			const call = statement[name].bind(statement) as (...given: unknown[]) => unknown;
			Object.assign(statement, { [name]: (...given: unknown[]) => (take(), call(...given)) });
		}
		return statement;
	}) as typeof writer.prepare;
	// Queries that were kept built are rebuilt, so that they too are seen.
	database.write = sqliteDb(writer);
	database.bounds = {
		...bounds,
		begin: () => (take(), bounds.begin()),
		commit: (hints) => (take(), bounds.commit(hints))
	};
	try {
		await work(take);
		take();
	} finally {
		Object.assign(writer, { prepare, exec });
		Object.assign(database, { write, bounds });
	}
	return images;
}

/** What a disk writes whole or not at all. */
const sector = 512;

/**
 * What a power cut between two images can leave behind. In the file that was being written any sectors are new, old or, beyond the old end,
 * empty. Its length is any in between. SQLite finishes writing to the log, and waits for the disk, before it writes to the database file,
 * and vice versa. So only one of the two is torn at a time.
 */
export function tornImages(before: string, after: string, random: (below: number) => number): string[] {
	const database = changeOf(before, after, '');
	const log = changeOf(before, after, '-wal');
	const torn: [Uint8Array, Uint8Array][] = [];
	if (!database.old.equals(database.now)) torn.push([tear(database, random), log.old]);
	if (!log.old.equals(log.now)) torn.push([database.now, tear(log, random)]);
	return torn.map(([file, wal], at) => {
		const image = `${after}.torn-${at}-${random(2 ** 31)}`;
		writeFileSync(image, file);
		writeFileSync(`${image}-wal`, wal);
		return image;
	});
}

type Change = { old: Buffer; now: Buffer };

function changeOf(before: string, after: string, end: string): Change {
	const read = (file: string) => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
	return { old: read(before + end), now: read(after + end) };
}

function tear({ old, now }: Change, random: (below: number) => number): Buffer {
	// A file becomes shorter in one step.
	if (now.length < old.length) return random(2) === 0 ? old : now;
	const torn = Buffer.alloc(old.length + random(now.length - old.length + 1));
	old.copy(torn);
	for (let at = 0; at < torn.length; at += sector) if (random(2) === 0) now.copy(torn, at, at, at + sector);
	return torn;
}

/** Every row of every table. */
export function contentOf({ writer }: SqliteDatabase): string {
	const tables = writer.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all();
	const rows = (table: unknown) =>
		writer
			.prepare(`select * from "${String(table)}"`)
			.raw()
			.all();
	return JSON.stringify(tables.map((table) => [table, rows(table)]));
}

/** Opens each image as a restarted server would, finds it whole, and answers what `look` sees in it. */
export async function reopen<Value>(
	images: string[],
	look: (database: SqliteDatabase) => Promise<Value>
): Promise<Value[]> {
	const seen: Value[] = [];
	for (const image of images) {
		const database = openDatabase(image);
		expect(database.writer.pragma('integrity_check', { simple: true })).toBe('ok');
		seen.push(await look(database));
		await database.close();
	}
	return seen;
}

/** Nothing in between: every image holds what was there before, or, from some statement on, what was there after. */
export function expectBeforeOrAfter(seen: string[]): void {
	const after = seen.indexOf(seen.at(-1) ?? '');
	expect(seen.length).toBeGreaterThan(3);
	expect(after).toBeGreaterThan(0);
	expect(new Set(seen.slice(0, after)).size).toBe(1);
	expect(new Set(seen.slice(after)).size).toBe(1);
}
