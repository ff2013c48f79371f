import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migratePostgres } from '../../db/postgres/migrate-postgres.ts';
import { startPostgresCluster, type PostgresCluster } from './postgres-cluster.fixture.ts';

export const template = 'plenum_migrated';
let cluster: Promise<PostgresCluster> | null = null;

/** The one server of this process. Those that end a server start their own. */
export function sharedCluster(): Promise<PostgresCluster> {
	cluster ??= clusterWithTemplate();
	return cluster;
}

export async function clusterWithTemplate(): Promise<PostgresCluster> {
	const started = await startPostgresCluster();
	await asking(started.url('postgres'), (client) => client.query(`CREATE DATABASE ${template}`));
	await asking(started.url(template), migratePostgres);
	return started;
}

export type PostgresDatabase = {
	url: string;
	/**
	 * What a person with the disk finds: the files of its tables and indexes, the samples that PostgreSQL keeps of them, and the
	 * write-ahead log.
	 */
	loot(): Promise<{ tables: StolenFile[]; log: StolenFile[] }>;
	drop(): Promise<void>;
};

/** A file, by the name of the table or index that is in it. */
export type StolenFile = { name: string; bytes: Buffer };

/** A database for one test file, as all migrations leave it, and nothing else. They run once in a process. */
export function createPostgresDatabase(): Promise<PostgresDatabase> {
	return createFrom(template);
}

/** One with nothing in it. */
export function createEmptyPostgresDatabase(): Promise<PostgresDatabase> {
	return createFrom('template0');
}

async function createFrom(source: string): Promise<PostgresDatabase> {
	const { url, data } = await sharedCluster();
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await asking(url('postgres'), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`));
	return {
		url: url(name),
		loot: async () => ({ tables: await filesOfTables(url(name), data), log: filesIn(join(data, 'pg_wal')) }),
		async drop() {
			await asking(url('postgres'), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
		}
	};
}

async function filesOfTables(url: string, data: string): Promise<StolenFile[]> {
	let found: StolenFile[] = [];
	await asking(url, async (client) => {
		await client.query('CHECKPOINT');
		const { rows } = await client.query<{ folder: string; file: string; name: string }>(
			`SELECT pg_database.oid::text AS folder, pg_relation_filenode(pg_class.oid)::text AS file, relname AS name
			FROM pg_class, pg_database WHERE datname = current_database() AND pg_relation_filenode(pg_class.oid) IS NOT NULL`
		);
		const names = new Map(rows.map(({ file, name }) => [file, name]));
		const files = filesIn(join(data, 'base', rows[0]?.folder ?? ''));
		found = files.flatMap(({ name: file, bytes }) => {
			const name = names.get(file) ?? '';
			return /^(?!pg_)|^pg_(statistic|toast)/.test(name) && name !== '' ? [{ name, bytes }] : [];
		});
	});
	return found;
}

function filesIn(folder: string): StolenFile[] {
	const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
	return files.map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** On a connection for this alone. */
export async function asking<Answer>(url: string, work: (client: Client) => Promise<Answer>): Promise<Answer> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
