import { createContext } from 'svelte';

const pause = 5000;

/** The page's one voice to screen readers: polite, and at most one message in five seconds; the last of those that wait is said. */
export class Announcer {
	message = $state('');
	#waiting: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	say(message: string): void {
		if (this.#timer !== undefined) {
			this.#waiting = message;
			return;
		}
		// The same words twice would not be read again: a no-break space makes them another text.
		this.message = message === this.message ? `${message}\u00a0` : message;
		this.#timer = setTimeout(() => this.#next(), pause);
	}

	#next(): void {
		this.#timer = undefined;
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting !== null) this.say(waiting);
	}
}

export const [useAnnouncer, giveAnnouncer] = createContext<Announcer>();
