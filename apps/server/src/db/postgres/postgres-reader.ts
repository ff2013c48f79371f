import type { Client } from 'pg';
import type { Reader } from '../reader.ts';
import { connectClient } from './postgres-connect.ts';
import { postgresDb } from './postgres-db.ts';
import { PostgresError } from './postgres-errors.ts';

/** One question at a time, as a worker asks them. */
export function openPostgresReader(url: string): Reader {
	let open: Client | null = null;
	const { db } = postgresDb({
		query: ((...given: Parameters<Client['query']>) => {
			if (!open) throw new PostgresError('CONNECTION', null, 'The connection was lost within the question.');
			return open.query(...given);
		}) as Client['query']
	});
	return {
		async inSnapshot(work) {
			open ??= await connectClient(url, (ended) => {
				if (open === ended) open = null;
			});
			await open.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
			try {
				return await work(db);
			} finally {
				await open?.query('ROLLBACK');
			}
		},
		async close() {
			await open?.end();
		}
	};
}
