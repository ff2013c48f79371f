const shortestPause = 500;
/** With the half that chance adds, whoever was away is back within five seconds of the server (DOC82). */
const longestPause = 3_200;

/** When a line that was lost is tried again: after twice the pause with each failure, and not everyone in the same instant. */
export class Redial {
	readonly #dial: () => void;
	readonly #random: () => number;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(dial: () => void, random: () => number) {
		this.#dial = dial;
		this.#random = random;
	}

	/** The line holds: the next time it is lost it is tried again soon. */
	succeeded(): void {
		this.#failures = 0;
	}

	/** `wasThere`: the line held until now, which the first time is no failure. */
	later(wasThere: boolean): void {
		this.#failures += wasThere && this.#failures === 0 ? 0 : 1;
		const pause = Math.min(longestPause, shortestPause * 2 ** this.#failures);
		this.stop();
		this.#timer = setTimeout(this.#dial, pause * (0.5 + this.#random()));
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
