import type { ClientBase } from 'pg';

/** So many seconds what was told stands for those who have not read it. */
export const keptFor = 60;

/**
 * Senders take turns, so that messages become visible in the order of their numbers: none appears behind a message that was
 * already read.
 */
const tellersTurn = 7_305_342;
export const channel = 'plenum';

export type NodeMessage = { topic: string; message: object };
export type ReceivedMessages = { from: string; told: NodeMessage[] }[];
/** How far a node has read, and when by the server's clock, in seconds. */
export type Position = { seq: number; at: number };

/**
 * Beside the tables of the application. SQLite has no counterpart: nothing in this table is needed after a minute. The table
 * is unlogged: after a crash of the server, every node opens another connection and assumes that anything may have changed.
 */
export async function createNodeOutbox(client: ClientBase): Promise<void> {
	await client.query(`
		CREATE SCHEMA IF NOT EXISTS plenum_nodes;
		CREATE UNLOGGED TABLE IF NOT EXISTS plenum_nodes.told (
			seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			at timestamptz NOT NULL DEFAULT clock_timestamp(),
			node text NOT NULL,
			messages text NOT NULL
		)`);
}

/** One statement, and the hint goes with its commit. */
export async function insertMessages(client: ClientBase, node: string, told: readonly NodeMessage[]): Promise<void> {
	await client.query(
		asking(
			`WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock($1)),
			told AS (INSERT INTO plenum_nodes.told (node, messages) SELECT $2, $3 FROM turn RETURNING seq)
			SELECT pg_notify($4, $2) FROM told`,
			[tellersTurn, node, JSON.stringify(told), channel]
		)
	);
}

/** One statement, in no table. */
export async function notifyAll(client: ClientBase, to: string, payloads: readonly string[]): Promise<void> {
	await client.query(asking('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [to, payloads]));
}

/** From here on a node that starts reads on. */
export async function findLastPosition(client: ClientBase): Promise<Position> {
	return (await readMessages(client, '', { seq: 0, at: 0 })).position;
}

/** What others than `node` have told since. */
export async function readMessages(
	client: ClientBase,
	node: string,
	{ seq }: Position
): Promise<{ position: Position; heard: ReceivedMessages }> {
	const { rows } = await client.query<{ seq: number | null; at: number; heard: ReceivedMessages | null }>(
		asking(
			`SELECT max(seq)::float8 AS seq, extract(epoch FROM clock_timestamp())::float8 AS at,
				json_agg(json_build_object('from', node, 'told', messages::json) ORDER BY seq) FILTER (WHERE node <> $2) AS heard
			FROM plenum_nodes.told WHERE seq > $1`,
			[seq, node]
		)
	);
	const [row] = rows;
	if (!row) throw new Error('An aggregate answers one row.');
	return { position: { seq: row.seq ?? seq, at: row.at }, heard: row.heard ?? [] };
}

export async function deleteOldMessages(client: ClientBase): Promise<void> {
	await client.query(
		asking('DELETE FROM plenum_nodes.told WHERE at < clock_timestamp() - make_interval(secs => $1)', [keptFor])
	);
}

/** In milliseconds. A connection that answers nothing for so long is closed, and the pending messages go by a new one. */
export const longestAnswer = 1000;

function asking(text: string, values: unknown[]): never {
	return { text, values, query_timeout: longestAnswer } as never;
}
