import type { Db } from './db.ts';
import type { WordsAsked } from './tables-read.ts';

/** The tables that a transaction has changed, and the count of commits that it made. */
export type TableChange = { commits: number; tables: ReadonlySet<string> };

/**
 * [OPERATE53] When each table was changed last, as the writers of this process tell it. What they did not tell, as another process did
 * it, has changed everything.
 */
export class TableChanges {
	readonly #told: ReadonlySet<string>;
	readonly #untold: ReadonlySet<string>;
	readonly #last = new Map<string, number>();
	/** All commits after `#from` have been told, up to `#to`. */
	#from = Infinity;
	#to = -1;

	/** `untold`: tables whose changes nobody tells. */
	constructor(told: Iterable<string>, untold: Iterable<string>) {
		this.#told = new Set(told);
		this.#untold = new Set(untold);
	}

	note({ commits, tables }: TableChange): void {
		if (commits !== this.#to + 1) this.#from = commits - 1;
		this.#to = commits;
		for (const table of tables) this.#last.set(table, commits);
	}

	/** Whether these words name tables, and none of them has changed from one count of commits to the other. */
	isSpared(words: WordsAsked, then: number, now: number): boolean {
		let isTold = false;
		for (const word of words) {
			if (this.#untold.has(word)) return false;
			if (!this.#told.has(word)) continue;
			if ((this.#last.get(word) ?? 0) > then) return false;
			isTold = true;
		}
		// What was read from no table that is known here was not heard.
		return isTold && (then === now || (now === this.#to && then >= this.#from));
	}
}

const changesOf = new WeakMap<Db, TableChanges>();

/** For what is read by `db`. */
export function tellChangesTo(db: Db, changes: TableChanges): void {
	changesOf.set(db, changes);
}

/** Nothing where the engine tells no more than that something has changed. */
export function tableChangesOf(db: Db): TableChanges | undefined {
	return changesOf.get(db);
}
