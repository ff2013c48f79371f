/** Text of this length takes milliseconds to check, in bytes. */
export const largeText = 32 * 1024;

/** So many times as long as a check took the event loop is everybody else's, and no longer than so many milliseconds. */
const rest = 3;
const longestRest = 500;

export type LargeChangesClock = { now(): number; after(milliseconds: number, act: () => void): () => void };

const processClock: LargeChangesClock = {
	now: () => performance.now(),
	after(milliseconds, act) {
		const timer = setTimeout(act, milliseconds);
		return () => clearTimeout(timer);
	}
};

/** Answers how many milliseconds of the event loop it took. */
type Prepare = () => Promise<number>;

type WaitingCheck = { check: () => void; prepare: Prepare | undefined };

/**
 * [DOC97] Large changes to all documents are checked one at a time with a rest between them. So many of them together hold up
 * nobody else. People take turns: a person whose change was checked goes behind the others.
 */
export class LargeChanges {
	readonly #clock: LargeChangesClock;
	readonly #waiting = new Map<string, WaitingCheck[]>();
	#isPreparing = false;
	#readyAt = -Infinity;
	#cancel: (() => void) | null = null;

	constructor(clock: LargeChangesClock = processClock) {
		this.#clock = clock;
	}

	/**
	 * Checks it now and answers true, or answers false and checks it when its turn comes, or always after `prepare`.
	 */
	check(participant: string, check: () => void, prepare?: Prepare): boolean {
		if (!prepare && this.#waiting.size === 0 && !this.#isPreparing && this.#clock.now() >= this.#readyAt) {
			this.#measure(check);
			return true;
		}
		this.#waiting.set(participant, [...(this.#waiting.get(participant) ?? []), { check, prepare }]);
		this.#serveLater();
		return false;
	}

	stop(): void {
		this.#waiting.clear();
		this.#cancel?.();
	}

	#measure(check: () => void, prepared = 0): void {
		const began = this.#clock.now();
		try {
			check();
		} finally {
			const ended = this.#clock.now();
			this.#readyAt = ended + Math.min(longestRest, rest * (prepared + ended - began));
		}
	}

	#serveLater(): void {
		if (this.#waiting.size === 0 || this.#isPreparing) return;
		this.#cancel ??= this.#clock.after(Math.max(0, this.#readyAt - this.#clock.now()), () => {
			this.#cancel = null;
			this.#serve();
			this.#serveLater();
		});
	}

	#serve(): void {
		for (const [participant, [next, ...others]] of this.#waiting) {
			this.#waiting.delete(participant);
			if (others.length > 0) this.#waiting.set(participant, others);
			if (next?.prepare) void this.#prepare(next.prepare, next.check);
			else if (next) this.#measure(next.check);
			return;
		}
	}

	async #prepare(prepare: Prepare, check: () => void): Promise<void> {
		this.#isPreparing = true;
		try {
			this.#measure(check, await prepare());
		} finally {
			this.#isPreparing = false;
			this.#serveLater();
		}
	}
}
