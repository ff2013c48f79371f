import { createContext } from 'svelte';
import { Pace } from '../pace.ts';

/** [WEB3] The page's one voice to screen readers: polite, and at most one message in five seconds. */
export class Announcer {
	message = $state('');
	#pace = new Pace(5000, (message) => {
		// The same words twice would not be read again: a no-break space makes them another text.
		this.message = message === this.message ? `${message}\u00a0` : message;
	});

	say(message: string): void {
		this.#pace.offer(message);
	}
}

export const [useAnnouncer, giveAnnouncer] = createContext<Announcer>();
