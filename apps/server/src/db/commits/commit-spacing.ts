import { AwaitedAuthors } from './awaited-authors.ts';

/** Under load, the time from the beginning of one commit to that of the next: nobody feels it. In milliseconds. */
const gathering = 5;
/** Commits that begin on average less far apart are load. */
const close = 10;
/** So much of the average is the last of them; a rest counts as this long. */
const [weight, rest] = [1 / 8, 100];

/**
 * [DOC12] A commit costs much the same whatever is in it. While they follow close on each other, what comes in the next milliseconds
 * is gathered; what comes after a rest is committed at once. Nobody gains by gathering when all who wrote lately have written again.
 */
export class CommitSpacing<Author> {
	#last = -Infinity;
	#average = rest;
	#haveAllReturned = false;
	#since = new Set<Author>();
	readonly #awaited = new AwaitedAuthors<Author>();

	/** When the next commit may begin, in milliseconds of the process. */
	get readyAt(): number {
		return this.#average < close && !this.#haveAllReturned ? this.#last + gathering : 0;
	}

	wrote(author: Author): void {
		this.#since.add(author);
		if (this.#awaited.wrote(author)) this.#haveAllReturned = true;
	}

	begin(now: number): void {
		this.#average += (Math.min(now - this.#last, rest) - this.#average) * weight;
		this.#last = now;
		this.#awaited.committed(this.#since);
		this.#since = new Set();
		this.#haveAllReturned = false;
	}
}
