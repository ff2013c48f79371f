/** So much work is done in one turn of the event loop, in bytes that are written: a few milliseconds. */
const workOfTurn = 4 * 1024 * 1024;

/**
 * What the answers of all documents may take of one turn of the event loop. Once it is spent they wait for the next turn, one
 * document after the other, and everything else has its turn between.
 */
export class LoopShare {
	#left = workOfTurn;
	#next: NodeJS.Immediate | null = null;
	#waiting = new Set<() => void>();

	get isSpent(): boolean {
		return this.#left <= 0;
	}

	spend(work: number): void {
		this.#left -= work;
		this.#next ??= setImmediate(() => this.#turn());
	}

	/** Calls it in a later turn, behind those that wait already. */
	later(resume: () => void): void {
		this.#waiting.add(resume);
		this.#next ??= setImmediate(() => this.#turn());
	}

	#turn(): void {
		this.#next = null;
		this.#left = workOfTurn;
		for (const resume of [...this.#waiting]) {
			if (this.isSpent) break;
			this.#waiting.delete(resume);
			resume();
		}
		if (this.#waiting.size > 0) this.#next ??= setImmediate(() => this.#turn());
	}
}
