import { AwaitedAuthors } from '../../db/commits/awaited-authors.ts';

/** From here on telling is dear: a full hall, where most of the time goes into one write to each socket. In milliseconds. */
const dear = 2;

/**
 * [DOC29] When a document tells next. After dear telling, what comes in six times as long goes together. After a cheap broadcast only
 * updates within the same time again are batched. The batch waits no longer than until everyone who wrote in the last two commits has
 * written again. So nothing waits where nobody types so fast.
 */
export class BroadcastThrottle<Author> {
	/** In milliseconds of the process. */
	#readyAt = 0;
	#lastCost = 0;
	#isDear = false;
	readonly #awaited = new AwaitedAuthors<Author>();

	get readyAt(): number {
		return this.#readyAt;
	}

	wrote(author: Author): void {
		if (this.#awaited.wrote(author) && !this.#isDear) this.#readyAt = 0;
	}

	told(authors: ReadonlySet<Author>, began: number, ended: number): void {
		// One that took long alone was held up by something else: by a collection of garbage, or by another process.
		const cost = Math.min(ended - began, this.#lastCost);
		this.#lastCost = ended - began;
		this.#isDear = cost >= dear;
		this.#readyAt = ended + (this.#isDear ? Math.min(6 * cost, 30) : cost);
		this.#awaited.committed(authors);
	}
}
