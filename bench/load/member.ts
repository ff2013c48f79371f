import type { Author } from './author.ts';
import { clocksOfParagraph, firstClient } from './keystrokes.ts';
import type { Listener, Person } from './person.ts';
import { readProgress } from './read-progress.ts';
import type { Tally } from './tally.ts';

/** A person in a document, and how far they have seen each of its authors come. */
export class Member implements Listener {
	readonly document: number;
	readonly reached: Int32Array;
	readonly #authors: readonly Author[];
	readonly #tally: Tally;
	#person: Person | null = null;
	#now = 0;

	/** `authors`: everyone's, by client id; `places`: how many of them write in this document. */
	constructor(document: number, authors: readonly Author[], places: number, tally: Tally) {
		this.document = document;
		this.reached = new Int32Array(places);
		this.#authors = authors;
		this.#tally = tally;
	}

	sit(person: Person): void {
		this.#person = person;
	}

	get person(): Person {
		if (!this.#person) throw new Error('The person has not joined yet.');
		return this.#person;
	}

	heard(bytes: Buffer, start: number, end: number, now: number): void {
		this.#now = now;
		readProgress(bytes, start, end, this.#update);
	}

	readonly #update = (client: number, clock: number): void => {
		const author = this.#authors[client - firstClient];
		if (!author || author.person === this.#person) return;
		const before = this.reached[author.place] as number;
		if (clock <= before) return;
		this.reached[author.place] = clock;
		author.seenAt = this.#now;
		if (before >= clocksOfParagraph) this.#tally.delivered(author, before, clock, this.#now);
		if (author.watcher === this.#person && clock === author.clock) author.confirmed?.();
	};
}
