import { AsyncLocalStorage } from 'node:async_hooks';
import Tinypool from 'tinypool';
import type { DatabaseOpening } from '../connections.ts';

type Options = Pick<Tinypool['options'], 'filename' | 'maxThreads'> &
	Partial<Pick<Tinypool['options'], 'useAtomics' | 'resourceLimits'>>;

/** The pool and its threads would hold, for as long as they stay, the page for which they were started. */
const forNobody = AsyncLocalStorage.snapshot();

/**
 * Threads of this process, for whichever of its databases asks: to start one and to load what it works with takes longer than most
 * questions. Each starts when it is needed, stays for a while, and keeps its connection until the database is closed.
 */
export class SharedThreads {
	readonly #options: Options;
	#pool: Tinypool | null = null;

	constructor(options: Options) {
		this.#options = options;
	}

	/** A task that is aborted ends its thread. */
	run(task: { database: DatabaseOpening }, options: NonNullable<Parameters<Tinypool['run']>[1]>): Promise<unknown> {
		return forNobody(() => {
			this.#pool ??= new Tinypool({ ...this.#options, minThreads: 0, idleTimeout: 60_000 });
			return this.#pool.run(task, options) as Promise<unknown>;
		});
	}

	/** Once nothing of this database is under way: of so many tasks at the same time each thread has one. */
	async leave(database: DatabaseOpening): Promise<void> {
		const pool = this.#pool;
		await Promise.all(pool?.threads.map(() => pool.run(database, { name: 'leave' })) ?? []);
	}
}
