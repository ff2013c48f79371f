/** Lets one message through, then none for a while; of those that come meanwhile the last one follows. */
export class Pace {
	#say: (message: string) => void;
	#pause: number;
	#waiting: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(pause: number, say: (message: string) => void) {
		this.#pause = pause;
		this.#say = say;
	}

	offer(message: string): void {
		if (this.#timer !== undefined) {
			this.#waiting = message;
			return;
		}
		this.#say(message);
		this.#timer = setTimeout(() => this.#next(), this.#pause);
	}

	#next(): void {
		this.#timer = undefined;
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting !== null) this.offer(waiting);
	}
}
