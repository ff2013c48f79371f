import type { Author } from './author.ts';

/** Counts deliveries: one keystroke that reached one other connection. */
export class Tally {
	deliveries = 0;
	readonly #latencies: number[] = [];
	#from = Infinity;
	#until = Infinity;

	/** From now on the times of what is typed are kept. */
	begin(): void {
		this.#from = performance.now();
	}

	end(): void {
		this.#until = performance.now();
	}

	delivered(author: Author, from: number, to: number, now: number): void {
		this.deliveries += to - from;
		for (let clock = from; clock < to; clock++) {
			const typed = author.typedAt[clock] ?? Infinity;
			if (typed >= this.#from && typed < this.#until) this.#latencies.push(now - typed);
		}
	}

	/** In milliseconds, ascending. */
	latencies(): Float64Array {
		return Float64Array.from(this.#latencies).sort();
	}

	/** How many keys of the author were typed while times were kept. */
	typedBy(author: Author): number {
		return author.typedAt.filter((typed) => typed >= this.#from && typed < this.#until).length;
	}
}
