import type { Client } from 'pg';
import { connectClient } from '../../apps/server/src/db/postgres/postgres-connect.ts';
import { pause } from '../load/pause.ts';

/** Any numbers of ours would do. */
const locks = { document_updates: 7_305_342, ballots: 7_305_343 };

/**
 * Keeps words, or ballots, from being committed, on whichever node: as a disk would that takes its time. Whatever else would be written
 * waits for its turn behind them.
 */
export class CommitHold {
	readonly #client: Client;
	#lock = 0;

	/** From now on each commit asks whether it may happen. */
	static async prepare(url: string): Promise<CommitHold> {
		const client = await connectClient(url, () => undefined);
		await client.query(
			`CREATE FUNCTION await_bench() RETURNS trigger LANGUAGE plpgsql AS
			$$ BEGIN PERFORM pg_advisory_xact_lock_shared(TG_ARGV[0]::bigint); RETURN NULL; END $$`
		);
		for (const [table, lock] of Object.entries(locks))
			await client.query(
				`CREATE CONSTRAINT TRIGGER await_bench AFTER INSERT OR UPDATE ON ${table}
				DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION await_bench(${lock})`
			);
		return new CommitHold(client);
	}

	private constructor(client: Client) {
		this.#client = client;
	}

	/** Resolves when those under way have happened, and the next one waits. */
	async begin(table: keyof typeof locks): Promise<void> {
		this.#lock = locks[table];
		await this.#client.query('SELECT pg_advisory_lock($1)', [this.#lock]);
		while (!(await this.#isWaitedFor())) await pause(5);
	}

	async #isWaitedFor(): Promise<boolean> {
		const waiting = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted";
		return (await this.#client.query(waiting, [this.#lock])).rows.length > 0;
	}

	async end(): Promise<void> {
		await this.#client.query('SELECT pg_advisory_unlock($1)', [this.#lock]);
	}

	async close(): Promise<void> {
		await this.#client.query('DROP FUNCTION await_bench CASCADE');
		await this.#client.end();
	}
}
