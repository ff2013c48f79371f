import BetterSqlite3 from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDataFolder } from './data-folder.fixture.ts';
import type { Db } from '../../db/db.ts';
import { sqliteDb } from '../../db/sqlite/sqlite-db.ts';
import { noPostgres } from './postgres-cluster.fixture.ts';
import { createPostgresDatabase } from './postgres-database.fixture.ts';
import { postgresDb } from '../../db/postgres/postgres-db.ts';

/** A database as all migrations leave it, spoken to on one connection. */
export type TestEngine = {
	db: Db;
	/** Statements that are written alike for both. */
	execute(statements: string): Promise<void>;
	close(): Promise<void>;
};

async function openSqlite(): Promise<TestEngine> {
	const folder = await createDataFolder('plenum-engine-');
	const connection = new BetterSqlite3(join(folder, 'plenum.db'));
	connection.pragma('foreign_keys = ON');
	return {
		db: sqliteDb(connection),
		execute: async (statements) => void connection.exec(statements),
		async close() {
			connection.close();
			rmSync(folder, { recursive: true });
		}
	};
}

async function openPostgres(): Promise<TestEngine> {
	const { url, drop } = await createPostgresDatabase();
	const client = new Client({ connectionString: url });
	await client.connect();
	return {
		db: postgresDb(client).db,
		execute: async (statements) => void (await client.query(statements)),
		async close() {
			await client.end();
			await drop();
		}
	};
}

/** For `describe.each`: what holds on one holds on the other. PostgreSQL is missing where there is none for this machine. */
export const engines: readonly { engine: string; open: () => Promise<TestEngine> }[] = [
	{ engine: 'SQLite', open: openSqlite },
	...(noPostgres === null ? [{ engine: 'PostgreSQL', open: openPostgres }] : [])
];
