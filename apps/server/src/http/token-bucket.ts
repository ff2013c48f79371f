/** What may flow in a burst, and how much of it comes back each second. */
export type Flow = { burst: number; perSecond: number };

/** [DOC13] [PEOPLE26] One for each participant, whatever the number of their connections; addresses do not count. */
export class TokenBucket {
	readonly #flow: Flow;
	#left: number;
	#at: number;

	constructor(flow: Flow, now: number) {
		this.#flow = flow;
		this.#left = flow.burst;
		this.#at = now;
	}

	take(cost: number, now: number): boolean {
		this.#earn(now);
		if (this.#left < cost) return false;
		this.#left -= cost;
		return true;
	}

	left(now: number): number {
		this.#earn(now);
		return this.#left;
	}

	/** Takes back what was taken for nothing. */
	give(cost: number): void {
		this.#left = Math.min(this.#flow.burst, this.#left + cost);
	}

	isFull(now: number): boolean {
		this.#earn(now);
		return this.#left === this.#flow.burst;
	}

	#earn(now: number): void {
		const earned = (Math.max(0, now - this.#at) / 1000) * this.#flow.perSecond;
		this.#left = Math.min(this.#flow.burst, this.#left + earned);
		this.#at = now;
	}
}
