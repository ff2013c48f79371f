import type { UpdateRow } from '../documents.store.ts';

export type RemoteCommitsNeeds = {
	/** The number of the last commit that is here. */
	seq(): number;
	/** Its own, whose number is not known yet. */
	isCommitting(): boolean;
	/** The next one, after which the document is one further. What of it is new here is answered. */
	take(updates: readonly Uint8Array[]): Uint8Array[];
	/** To everyone who follows. */
	broadcast(news: readonly Uint8Array[]): void;
};

/** [DOC90] What other nodes have committed into one document: it is taken in by its numbers, and waits here until it is its turn. */
export class RemoteCommits {
	readonly #needs: RemoteCommitsNeeds;
	readonly #ahead = new Map<number, readonly Uint8Array[]>();

	constructor(needs: RemoteCommitsNeeds) {
		this.#needs = needs;
	}

	/**
	 * What was committed, up to this number at least, in whichever order. False where something before it is missing. If a snapshot has
	 * replaced that part of the log, the document must be loaded again.
	 */
	follow(rows: readonly UpdateRow[], head: number): boolean {
		this.keep(rows);
		if (this.#needs.isCommitting()) return true; // What is being committed here may come before it.
		this.takeNext();
		return this.#needs.seq() >= head;
	}

	keep(rows: readonly UpdateRow[]): void {
		for (const { seq, updates } of rows) if (seq > this.#needs.seq()) this.#ahead.set(seq, updates);
	}

	/** Whether all is here already that was committed before this number. */
	hasHeardBefore(seq: number): boolean {
		for (let before = this.#needs.seq() + 1; before < seq; before++) if (!this.#ahead.has(before)) return false;
		return true;
	}

	/** As much as follows on what is here: what came otherwise since is not ahead any more. */
	takeNext(): void {
		if (this.#ahead.size === 0) return;
		const news: Uint8Array[] = [];
		for (let updates; (updates = this.#ahead.get(this.#needs.seq() + 1));) news.push(...this.#needs.take(updates));
		for (const seq of this.#ahead.keys()) if (seq <= this.#needs.seq()) this.#ahead.delete(seq);
		if (news.length > 0) this.#needs.broadcast(news);
	}
}
