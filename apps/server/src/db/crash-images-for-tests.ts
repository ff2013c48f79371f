import { drizzle } from 'drizzle-orm/better-sqlite3';
import { copyFileSync, existsSync } from 'node:fs';
import type { Database } from './database.ts';

/**
 * Copies the files of a database as they lie on the disk before each statement of the writer, and once after the last: each copy is
 * what a process that was killed at that moment leaves behind.
 */
export async function crashImages(database: Database, work: () => Promise<unknown>): Promise<string[]> {
	const { writer, write, bounds } = database;
	const file = writer.name;
	const images: string[] = [];
	const take = () => {
		const image = `${file}.crash-${images.length}`;
		for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, image + end);
		images.push(image);
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
	// Queries that were kept built are built anew, so that they too are seen.
	database.write = drizzle(writer);
	database.bounds = {
		begin: () => (take(), bounds.begin()),
		commit: () => (take(), bounds.commit())
	};
	try {
		await work();
		take();
	} finally {
		Object.assign(writer, { prepare, exec });
		Object.assign(database, { write, bounds });
	}
	return images;
}

/** Every row of every table. */
export function contentOf({ writer }: Database): string {
	const tables = writer.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all();
	const rows = (table: unknown) =>
		writer
			.prepare(`select * from "${String(table)}"`)
			.raw()
			.all();
	return JSON.stringify(tables.map((table) => [table, rows(table)]));
}
