/** How slowly a body may come: seconds of patience are used up by waiting, and won back by bytes. */
export type BodyPace = { bytesPerSecond: number; leastPatience: number; mostPatience: number };

/** 48 kbit/s: a line of 64 gets everything through that a route takes, with stalls of up to a minute where bodies are long. */
export const defaultPace: BodyPace = { bytesPerSecond: 6 * 1024, leastPatience: 5, mostPatience: 60 };

/**
 * [WEB15] Measures the progress of one body. A limit on the total time alone must suit the largest body on a slow connection.
 * A client that sends a byte now and then could hold a connection, and a place for an upload, for all of that time.
 */
export class BodyProgress {
	readonly #pace: BodyPace;
	/** Seconds: as many as a body of the largest length would need, within bounds. */
	readonly #most: number;
	#patience: number;
	#at: number;
	#bytes: number;

	constructor(largest: number, pace: BodyPace, now: number, bytes: number) {
		this.#pace = pace;
		this.#most = Math.min(Math.max(largest / pace.bytesPerSecond, pace.leastPatience), pace.mostPatience);
		this.#patience = this.#most;
		this.#at = now;
		this.#bytes = bytes;
	}

	/** Milliseconds between two looks at it. */
	get pause(): number {
		return Math.min(1000, this.#most * 100);
	}

	/** `now` in milliseconds, `bytes` of the connection so far. What the server itself has not read yet is nobody's fault. */
	isTooSlow(now: number, bytes: number, isHeldUp: boolean): boolean {
		const waited = isHeldUp ? 0 : (now - this.#at) / 1000;
		const won = (bytes - this.#bytes) / this.#pace.bytesPerSecond;
		this.#patience = Math.min(this.#patience + won - waited, this.#most);
		this.#at = now;
		this.#bytes = bytes;
		return this.#patience <= 0;
	}
}
