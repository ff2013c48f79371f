import { Database } from '@hocuspocus/extension-database';
import { Redis } from '@hocuspocus/extension-redis';
import { SQLite } from '@hocuspocus/extension-sqlite';
import { Server } from '@hocuspocus/server';
import { join } from 'node:path';
import { Pool } from 'pg';
import { beMeasured, readOrder } from '../measured.ts';

/** As it comes; with `sqlite` behind its order, with its SQLite extension; with `redis`, as one of several on a PostgreSQL. */
async function extensionsOf(store: string | undefined): Promise<object[]> {
	if (store === 'sqlite') return [storeInSqlite()];
	return store === 'redis' ? [shareOverRedis(), await storeInPostgres()] : [];
}

const extensions = await extensionsOf(process.argv[3]);
const server = new Server({ address: '127.0.0.1', port: 0, quiet: true, stopOnSignals: false, extensions });
await server.listen();

function storeInSqlite(): object {
	return new SQLite({ database: join(readOrder().dataDir, 'hocuspocus.db') });
}

function shareOverRedis(): object {
	return new Redis({ host: '127.0.0.1', port: readOrder().redisPort });
}

async function storeInPostgres(): Promise<object> {
	const pool = new Pool({ connectionString: readOrder().databaseUrl });
	// One of several that start at once makes the table.
	await pool.query(
		`SELECT pg_advisory_lock(1); CREATE TABLE IF NOT EXISTS documents (name text PRIMARY KEY, data bytea NOT NULL);
		SELECT pg_advisory_unlock(1)`
	);
	return new Database({
		async fetch({ documentName }) {
			const { rows } = await pool.query<{ data: Buffer }>('SELECT data FROM documents WHERE name = $1', [documentName]);
			return rows[0]?.data ?? null;
		},
		async store({ documentName, state }) {
			await pool.query('INSERT INTO documents VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET data = excluded.data', [
				documentName,
				state
			]);
		}
	});
}

beMeasured(server.address.port);
