/**
 * Those who wrote in the last two commits and have not written since. Once all of them have, they type as fast as they are answered,
 * and whatever is waited for is them.
 */
export class AwaitedAuthors<Author> {
	readonly #awaited = new Set<Author>();
	#last: Iterable<Author> = [];

	/** Whether this was the last who was waited for. */
	wrote(author: Author): boolean {
		return this.#awaited.delete(author) && this.#awaited.size === 0;
	}

	committed(authors: Iterable<Author>): void {
		this.#awaited.clear();
		for (const some of [authors, this.#last]) for (const each of some) this.#awaited.add(each);
		this.#last = authors;
	}
}
