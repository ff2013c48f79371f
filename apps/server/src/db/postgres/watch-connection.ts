import type { Client, QueryArrayConfig } from 'pg';
import type { FollowedClock } from '../database-clock.ts';
import { connectClient } from './postgres-connect.ts';
import type { PostgresConnection } from './postgres-db.ts';

/** Milliseconds. Together less than the three seconds within which a node knows that it cannot save. */
const pause = 1000;
const patience = 1500;

const timeAsked = 'SELECT (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000)::float8 AS time';

/** The server's time in epoch milliseconds. */
export async function readTime(connection: PostgresConnection, options: object = {}): Promise<number> {
	const asked: QueryArrayConfig = { text: timeAsked, rowMode: 'array', ...options };
	return ((await connection.query(asked)).rows as number[][])[0]?.[0] ?? NaN;
}

/**
 * [DB31] Asks the server every second whether it is there: a line that is cut says nothing by itself. `onLost` hears it each time that
 * there is no answer. [DB80] What it asks is what time it is there, and `clock` follows.
 */
export function watchConnection(url: string, clock: FollowedClock, onLost: () => void): { stop(): void } {
	let client: Client | null = null;
	let stopped = false;
	let timer = setTimeout(() => void beat(), pause).unref();

	async function beat(): Promise<void> {
		try {
			client ??= await connectClient(url, (ended) => {
				if (client === ended) client = null;
			});
			const connected = client;
			await clock.follow(() => readTime(connected, { query_timeout: patience }));
		} catch {
			void client?.end().catch(() => undefined);
			client = null;
			if (!stopped) onLost();
		}
		if (!stopped) timer = setTimeout(() => void beat(), pause).unref();
		else void client?.end().catch(() => undefined);
	}

	return {
		stop() {
			stopped = true;
			clearTimeout(timer);
			void client?.end().catch(() => undefined);
		}
	};
}
