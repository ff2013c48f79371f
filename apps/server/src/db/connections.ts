/** One opening of a database file, told from an earlier one of the same file. */
export type Opening = { file: string; number: number };

let opened = 0;

export function nameOpening(file: string): Opening {
	return { file, number: ++opened };
}

type Connection<Kept> = { kept: Kept; close: () => void };

/** What a thread has opened, until the database is closed. */
export class Connections<Kept> {
	readonly #open: (file: string) => Connection<Kept>;
	readonly #known = new Map<number, Connection<Kept>>();

	constructor(open: (file: string) => Connection<Kept>) {
		this.#open = open;
	}

	of({ file, number }: Opening): Kept {
		const connection = this.#known.get(number) ?? this.#open(file);
		this.#known.set(number, connection);
		return connection.kept;
	}

	leave({ number }: Opening): void {
		this.#known.get(number)?.close();
		this.#known.delete(number);
	}
}
