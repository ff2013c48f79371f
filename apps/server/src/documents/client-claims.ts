/** So many fresh ids one person may have announced in one document: a page that is opened anew has another. */
const mostFresh = 32;

/**
 * [DOC64] Whose fresh client ids are, before a first text under them is on record: whoever announced one over a connection of their
 * own keeps it, also when they are gone, because they may be writing without a line. Kept while the process lives and not stored:
 * it would tell who only read.
 */
export class ClientClaims {
	readonly #owners = new Map<number, string>();

	ownerOf(client: number): string | undefined {
		return this.#owners.get(client);
	}

	claim(client: number, participant: string): void {
		if (this.#owners.has(client)) return;
		this.#owners.set(client, participant);
		const own = [...this.#owners].filter(([, owner]) => owner === participant);
		const oldest = own.length > mostFresh ? own[0] : undefined;
		if (oldest) this.#owners.delete(oldest[0]);
	}

	/** From now on the record of the document says whose it is. */
	release(client: number): void {
		this.#owners.delete(client);
	}
}
