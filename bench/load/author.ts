import { asMessage, beginParagraph, clocksOfParagraph, typeKey } from './keystrokes.ts';
import type { Person } from './person.ts';

/** Someone who types, always behind their own last character. */
export class Author {
	readonly client: number;
	readonly document: number;
	/** Their number among the authors of their document. */
	readonly place: number;
	/** When each of their clocks was sent. */
	readonly typedAt: number[] = [];
	/** When somebody else last saw a key of theirs. */
	seenAt = 0;
	/** Told when `watcher` has seen their last key. */
	confirmed: (() => void) | null = null;
	watcher: Person | null = null;
	person: Person | null = null;
	clock = clocksOfParagraph;

	constructor(client: number, document: number, place: number) {
		this.client = client;
		this.document = document;
		this.place = place;
	}

	begin(): void {
		this.person?.send(asMessage(beginParagraph(this.client)));
	}

	type(): void {
		const message = asMessage(typeKey(this.client, this.clock));
		this.typedAt[this.clock] = performance.now();
		this.clock++;
		this.person?.send(message);
	}
}
