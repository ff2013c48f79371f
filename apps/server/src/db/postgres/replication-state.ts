import { Client } from 'pg';
import { connectionOptions } from './postgres-connect.ts';
import type { PostgresConnection } from './postgres-db.ts';

/** What a server says of itself. */
export type ServerState = {
	/** The server, with all its copies by streaming, and the database within it. */
	system: string;
	database: string;
	/** It is a copy that follows another server, and takes no writes. */
	follows: boolean;
	/** Changes with each promotion. */
	timeline: number;
	/** Bytes of the write-ahead log: what a primary has on its disk, what a copy has replayed. Null where it says neither. */
	position: number | null;
};

const question = `SELECT system_identifier::text AS system, pg_database.oid::text AS database, pg_is_in_recovery() AS follows,
	CASE WHEN pg_is_in_recovery() THEN min_recovery_end_timeline
		ELSE ('x' || left(pg_walfile_name(pg_current_wal_flush_lsn()), 8))::bit(32)::int END AS timeline,
	(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_flush_lsn() END - '0/0')::float8 AS position
	FROM pg_control_system(), pg_control_recovery(), pg_database WHERE datname = current_database()`;

export async function askState(server: PostgresConnection): Promise<ServerState> {
	const { rows } = await server.query<ServerState>({ text: question });
	const [state] = rows;
	if (!state) throw new Error('PostgreSQL answers nothing.');
	return state;
}

/** On a connection of its own. `patience`: milliseconds until the question is given up. */
export async function askStateAt(url: string, patience: number): Promise<ServerState> {
	const client = new Client({ ...connectionOptions(url), query_timeout: patience });
	client.on('error', () => undefined);
	try {
		await client.connect();
		return await askState(client);
	} finally {
		await client.end().catch(() => undefined);
	}
}

/** [DB57] Another instance, or another database: it holds nothing that people here have written. */
export function isCopyOf(replica: ServerState, primary: ServerState): boolean {
	return replica.system === primary.system && replica.database === primary.database;
}

export const notACopy = 'it is no copy of the database of DATABASE_URL';

/** Why it is not read from at all, however far it has come. */
export function faultOf(replica: ServerState, primary: ServerState): string | null {
	if (!isCopyOf(replica, primary)) return notACopy;
	if (!replica.follows) return 'it follows no other server: it was promoted, or is the primary itself';
	if (replica.timeline !== primary.timeline) return 'it has not yet come to the timeline of the primary';
	if (replica.position === null) return 'it does not say how far it has come';
	return null;
}
