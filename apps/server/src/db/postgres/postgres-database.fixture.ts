import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migratePostgres } from './migrate-postgres.ts';
import { startPostgresCluster, type PostgresCluster } from './postgres-cluster.fixture.ts';

const template = 'plenum_migrated';
let cluster: Promise<PostgresCluster> | null = null;

/** The one server of this process. Those that end a server start their own. */
function sharedCluster(): Promise<PostgresCluster> {
	cluster ??= withTemplate();
	return cluster;
}

async function withTemplate(): Promise<PostgresCluster> {
	const started = await startPostgresCluster();
	await asking(started.url('postgres'), (client) => client.query(`CREATE DATABASE ${template}`));
	await asking(started.url(template), migratePostgres);
	return started;
}

export type PostgresDatabase = { url: string; drop(): Promise<void> };

/** A database for one test file, as all migrations leave it, and nothing else. They run once in a process. */
export function createPostgresDatabase(): Promise<PostgresDatabase> {
	return createFrom(template);
}

/** One with nothing in it. */
export function createEmptyPostgresDatabase(): Promise<PostgresDatabase> {
	return createFrom('template0');
}

async function createFrom(source: string): Promise<PostgresDatabase> {
	const { url } = await sharedCluster();
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await asking(url('postgres'), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`));
	return {
		url: url(name),
		drop: () => asking(url('postgres'), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
	};
}

/** On a connection for this alone. */
export async function asking(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		await work(client);
	} finally {
		await client.end();
	}
}
