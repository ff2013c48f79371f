import { hostname } from 'node:os';
import type { ClientBase } from 'pg';
import { ownSchema } from './migrations.ts';
import { keepalives } from './schema-floor.ts';
import { longestAnswer } from './node-outbox.ts';

const prefix = 'plenum node ';

/**
 * The connection is called after its node, so that the others see whether it is still there. The server ends it when the node's
 * process dies, and within a dozen seconds where its machine is gone without a word.
 */
export async function answerRoll(client: ClientBase, node: string): Promise<void> {
	const settings = { application_name: prefix + node, ...keepalives };
	const { tag, when } = ownSchema();
	await client.query('SELECT set_config(key, value, false) FROM json_each_text($1)', [JSON.stringify(settings)]);
	await client.query(
		`INSERT INTO plenum_nodes.nodes (node, host, schema_when, schema_tag) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
		[node, hostname(), when, tag]
	);
}

/** Who is there, and how old a program may be that runs here. */
export async function callRoll(client: ClientBase): Promise<{ present: Set<string>; floor: number | null }> {
	const { rows } = await client.query<{ present: string[] | null; floor: number | null }>({
		text: `SELECT (SELECT array_agg(substr(application_name, $1)) FROM pg_stat_activity
				WHERE datname = current_database() AND starts_with(application_name, $2)) AS present,
			(SELECT "when"::float8 FROM plenum_nodes.schema_floor) AS floor`,
		values: [prefix.length + 1, prefix],
		query_timeout: longestAnswer
	} as never);
	return { present: new Set(rows[0]?.present), floor: rows[0]?.floor ?? null };
}

/** What operators see of a node: where it runs, since when, and its last migration. Null where its version does not say. */
export type NodeEntry = { node: string; host: string | null; since: Date | null; schema: string | null };

/** Beside the tables of the application. The connections show which nodes are there; this table says more about them. */
export async function createNodeEntries(client: ClientBase): Promise<void> {
	await client.query(`
		CREATE SCHEMA IF NOT EXISTS plenum_nodes;
		CREATE UNLOGGED TABLE IF NOT EXISTS plenum_nodes.nodes (
			node text PRIMARY KEY,
			host text NOT NULL,
			schema_when bigint NOT NULL,
			schema_tag text NOT NULL,
			since timestamptz NOT NULL DEFAULT clock_timestamp()
		)`);
}

export async function findNodeEntries(client: ClientBase): Promise<NodeEntry[]> {
	const { rows } = await client.query<NodeEntry>(
		`SELECT there.node, host, since, schema_tag AS schema FROM pg_stat_activity,
			LATERAL (SELECT substr(application_name, $1) AS node) there LEFT JOIN plenum_nodes.nodes USING (node)
		WHERE datname = current_database() AND starts_with(application_name, $2) ORDER BY since, there.node`,
		[prefix.length + 1, prefix]
	);
	return rows;
}

export async function deleteOldNodeEntries(client: ClientBase): Promise<void> {
	await client.query(
		`DELETE FROM plenum_nodes.nodes WHERE since < clock_timestamp() - interval '1 minute'
			AND $1 || node NOT IN (SELECT application_name FROM pg_stat_activity WHERE datname = current_database())`,
		[prefix]
	);
}

export function describeNode({ host, since, schema }: NodeEntry): string {
	if (host === null || since === null || schema === null) return 'one of a version that does not say which it is';
	return `${host} (since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${schema})`;
}

/** A node whose line was cut has opened another before it is called twice. */
const mostAbsences = 1;

/** [DB45] Which nodes are gone. */
export class NodeRoll {
	/** How many times in a row each was not there. */
	readonly #absences = new Map<string, number>();
	readonly #excused = new Set<string>();

	/** Answers those that have just gone without a word. */
	call(present: ReadonlySet<string>): string[] {
		for (const node of present) this.#absences.set(node, 0);
		const lost: string[] = [];
		for (const [node, times] of this.#absences) {
			if (present.has(node)) continue;
			this.#absences.set(node, times + 1);
			if (times === mostAbsences && !this.#excused.has(node)) lost.push(node);
		}
		return lost;
	}

	/** One that was never called is looked for from now on: it may have come since. */
	isGone(node: string): boolean {
		const times = this.#absences.get(node);
		if (times === undefined) this.#absences.set(node, 0);
		return times !== undefined && times > mostAbsences;
	}

	/** It has told everything that it had to tell. */
	excuse(node: string): void {
		this.#excused.add(node);
	}
}
