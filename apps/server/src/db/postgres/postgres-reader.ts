import type { Client } from 'pg';
import type { Db } from '../db.ts';
import type { Reader } from '../threads/reader.ts';
import { connectClient } from './postgres-connect.ts';
import { postgresDb } from './postgres-db.ts';
import { isConnectionLost, PostgresError, postgresError } from './postgres-errors.ts';

/** One question at a time, as a worker asks them. */
export function openPostgresReader(url: string): Reader {
	let open: Client | null = null;
	const { db } = postgresDb({
		query: ((...given: Parameters<Client['query']>) => {
			if (!open) throw new PostgresError('CONNECTION', null, 'The connection was lost within the question.');
			return open.query(...given);
		}) as Client['query']
	});
	const leave = (client: Client | null) => {
		if (open === client) open = null;
		void client?.end().catch(() => undefined);
	};

	async function send(statement: string): Promise<void> {
		try {
			open ??= await connectClient(url, (ended) => {
				if (open === ended) open = null;
			});
			await open.query(statement);
		} catch (error) {
			throw postgresError(error);
		}
	}

	async function readOnce<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
		await send('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
		try {
			return await work(db);
		} finally {
			await open?.query('ROLLBACK').catch(() => leave(open));
		}
	}

	return {
		// [DB52] A thread that waits for work hears of no lost connection: it learns of it by the next question. Reading changes nothing.
		async inSnapshot(work) {
			try {
				return await readOnce(work);
			} catch (error) {
				if (!isConnectionLost(error)) throw error;
				leave(open);
				return readOnce(work);
			}
		},
		async close() {
			await open?.end().catch(() => undefined);
		}
	};
}
