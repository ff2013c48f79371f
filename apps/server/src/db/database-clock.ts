/** The one clock of all nodes: deadlines, and the times of the record, are read from it. Epoch milliseconds. */
export type DatabaseClock = { now(): number };

/** SQLite has no clock but the machine's. */
export const machineClock: DatabaseClock = { now: Date.now };

/** What is measured over a slower line says less than what is known. */
const slowest = 500;
/** Up to here a step back is a matter of measuring, and is waited for; a larger one is a correction, and is followed. */
const largestWait = 2000;

/** [DB80] Follows the clock of a server, between two measurements by the time that passes here. This machine's own time is not in it. */
export class FollowedClock implements DatabaseClock {
	readonly #elapsed: () => number;
	#measured: { time: number; at: number } | null = null;
	#last = -Infinity;

	constructor(elapsed: () => number = () => performance.now()) {
		this.#elapsed = elapsed;
	}

	/** Asks the server once for its time. */
	async follow(ask: () => Promise<number>): Promise<void> {
		const asked = this.#elapsed();
		const time = await ask();
		const at = this.#elapsed();
		const passed = at - asked;
		if (this.#measured && passed > slowest) return;
		this.#measured = { time: time + passed / 2, at };
	}

	now(): number {
		if (!this.#measured) throw new Error('The time of the database is not known yet.');
		const now = Math.floor(this.#measured.time + this.#elapsed() - this.#measured.at);
		if (now < this.#last && this.#last - now <= largestWait) return this.#last;
		return (this.#last = now);
	}
}
