/**
 * The server's clock as seen from here. An answer was written somewhere between question and receipt; of all answers the
 * quickest says most, so a slow one never spoils what is known.
 */
export class ServerClock {
	#offset = 0;
	#quickest = Infinity;

	/** Times of this device when it asked and when it heard, and the server's time in the answer. */
	learn(asked: number, heard: number, server: number): void {
		const round = heard - asked;
		if (round < 0 || round > this.#quickest) return;
		this.#quickest = round;
		this.#offset = server - (asked + heard) / 2;
	}

	/** Add this to a time of this device. */
	get offset(): number {
		return this.#offset;
	}
}
