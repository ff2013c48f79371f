import type { ClientBase } from 'pg';

const prefix = 'plenum node ';

/**
 * The connection is called after its node, so that the others see whether it is still there. The server ends it when the node's
 * process dies, and within a dozen seconds where its machine is gone without a word.
 */
export async function answerRoll(client: ClientBase, node: string): Promise<void> {
	const settings = {
		application_name: prefix + node,
		tcp_keepalives_idle: '5',
		tcp_keepalives_interval: '2',
		tcp_keepalives_count: '3'
	};
	await client.query('SELECT set_config(key, value, false) FROM json_each_text($1)', [JSON.stringify(settings)]);
}

export async function callRoll(client: ClientBase): Promise<Set<string>> {
	const { rows } = await client.query<{ node: string }>({
		text: `SELECT substr(application_name, $1) AS node FROM pg_stat_activity
			WHERE datname = current_database() AND starts_with(application_name, $2)`,
		values: [prefix.length + 1, prefix],
		query_timeout: 2500
	} as never);
	return new Set(rows.map(({ node }) => node));
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
