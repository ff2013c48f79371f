/** One opening of a database, told from an earlier one of the same. `where` is its file, or its address on a server. */
export type DatabaseOpening = { where: string; number: number };

let opened = 0;

export function nameOpening(where: string): DatabaseOpening {
	return { where, number: ++opened };
}

/** What a thread has opened, until the database is closed. */
export class Connections<Kept extends { close(): void | Promise<void> }> {
	readonly #open: (where: string) => Promise<Kept>;
	readonly #known = new Map<number, Promise<Kept>>();

	constructor(open: (where: string) => Promise<Kept>) {
		this.#open = open;
	}

	of({ where, number }: DatabaseOpening): Promise<Kept> {
		const known = this.#known.get(number) ?? this.#open(where);
		this.#known.set(number, known);
		known.catch(() => this.#known.delete(number));
		return known;
	}

	async leave({ number }: DatabaseOpening): Promise<void> {
		const known = this.#known.get(number);
		this.#known.delete(number);
		await (await known)?.close();
	}
}
