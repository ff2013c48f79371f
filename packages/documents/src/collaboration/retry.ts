/** In milliseconds: before the first try, and between two at most. */
export type Pauses = { first: number; longest: number };

/** When what failed is tried again: after twice the pause with each failure, and not everyone in the same instant. */
export class Retry {
	readonly #pauses: Pauses;
	readonly #random: () => number;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(pauses: Pauses, random: () => number = () => Math.random()) {
		this.#pauses = pauses;
		this.#random = random;
	}

	/** The next time that it fails it is tried again soon. */
	succeeded(): void {
		this.#failures = 0;
	}

	/** Chance adds or takes up to half of the pause. `least`: not before so many milliseconds, where the other side says so. */
	later(act: () => void, least = 0): void {
		const pause = Math.min(this.#pauses.longest, this.#pauses.first * 2 ** this.#failures++);
		this.stop();
		this.#timer = setTimeout(act, Math.max(least, pause * (0.5 + this.#random())));
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
