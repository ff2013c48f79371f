/** The one clock of all nodes: deadlines, and the times of the record, are read from it. Epoch milliseconds. */
export type DatabaseClock = { now(): number };

/** SQLite has no clock but the machine's. */
export const machineClock: DatabaseClock = { now: Date.now };

/** What takes longer may say less than what is known. */
const slowest = 500;
/** Up to here a step back is a matter of measuring, and is waited for; a larger one is a correction, and is followed. */
const largestWait = 2000;

/** The server's time at a moment here, and how long its answer took. */
type ClockReading = { time: number; at: number; passed: number };

/** [DB80] Follows the clock of a server, between two measurements by the time that passes here. This machine's own time is not in it. */
export class FollowedClock implements DatabaseClock {
	readonly #elapsed: () => number;
	#measured: ClockReading | null = null;
	#last = -Infinity;

	constructor(elapsed: () => number = () => performance.now()) {
		this.#elapsed = elapsed;
	}

	/** Nothing is known yet that an answer could be held against: of three the quickest counts. */
	async start(ask: () => Promise<number>): Promise<void> {
		const measured = [await this.#measure(ask), await this.#measure(ask), await this.#measure(ask)];
		[this.#measured = null] = measured.sort((one, other) => one.passed - other.passed);
	}

	/** Asks the server once for its time. A slow answer counts where it is further from what is known than it may be wrong. */
	async follow(ask: () => Promise<number>): Promise<void> {
		const measured = await this.#measure(ask);
		const { time, at, passed } = measured;
		if (passed > slowest && Math.abs(time - this.#timeAt(at)) <= passed / 2) return;
		this.#measured = measured;
	}

	async #measure(ask: () => Promise<number>): Promise<ClockReading> {
		const asked = this.#elapsed();
		const time = await ask();
		const at = this.#elapsed();
		const passed = at - asked;
		return { time: time + passed / 2, at, passed };
	}

	#timeAt(elapsed: number): number {
		if (!this.#measured) throw new Error('The time of the database is not known yet.');
		return this.#measured.time + elapsed - this.#measured.at;
	}

	now(): number {
		const now = Math.floor(this.#timeAt(this.#elapsed()));
		if (now < this.#last && this.#last - now <= largestWait) return this.#last;
		return (this.#last = now);
	}
}
