/** Milliseconds. A question to the database may take longer, and does not hold up other people's pages. */
const longestTurn = 1000;

/**
 * How many pages are rendered at a time; further requests wait. The event loop renders one after the other in any case. Hundreds begun at
 * one moment would all be in memory until the last of them is ready.
 */
export class PageTurns {
	readonly #waiting: (() => void)[] = [];
	#free: number;

	constructor(atOnce: number) {
		this.#free = atOnce;
	}

	async take<Value>(work: () => Promise<Value>): Promise<Value> {
		if (this.#free > 0) this.#free--;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		let isOver = false;
		const end = () => {
			if (!isOver) this.#next();
			isOver = true;
		};
		const tooLong = setTimeout(end, longestTurn);
		try {
			return await work();
		} finally {
			clearTimeout(tooLong);
			end();
		}
	}

	/** Not at once: what came meanwhile, keys of people who type above all, is heard between two pages. */
	#next(): void {
		const next = this.#waiting.shift();
		if (next) setImmediate(next);
		else this.#free++;
	}
}
