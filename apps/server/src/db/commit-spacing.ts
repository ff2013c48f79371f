import { AwaitedAuthors } from './awaited-authors.ts';

/** Under load, the time from the beginning of one commit to that of the next: nobody feels it. In milliseconds. */
const gathering = 4;
/** Commits that begin within this time of each other are load. */
const close = 8;

/**
 * [DOC12] A commit costs much the same whatever is in it. Where one follows close on another, what comes in the next milliseconds is
 * gathered; what comes after a rest is committed at once. Nobody gains by gathering when all who wrote lately have written again.
 */
export class CommitSpacing<Author> {
	#last = -Infinity;
	#isLoad = false;
	#since = new Set<Author>();
	readonly #awaited = new AwaitedAuthors<Author>();

	/** When the next commit may begin, in milliseconds of the process. */
	get readyAt(): number {
		return this.#isLoad ? this.#last + gathering : 0;
	}

	wrote(author: Author): void {
		this.#since.add(author);
		if (this.#awaited.wrote(author)) this.#isLoad = false;
	}

	begin(now: number): void {
		this.#isLoad = now - this.#last < close;
		this.#last = now;
		this.#awaited.committed(this.#since);
		this.#since = new Set();
	}
}
