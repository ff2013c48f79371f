import { asMessage, beginParagraph, clocksOfParagraph, typeKey } from './keystrokes.ts';
import type { Member } from './member.ts';

/** Someone who types, always behind their own last character. */
export class Author {
	readonly client: number;
	/** Their number among the authors of their document. */
	readonly place: number;
	readonly member: Member;
	/** When each of their clocks was sent. */
	readonly typedAt: number[] = [];
	/** Told when `watcher` has seen their last key. */
	confirmed: (() => void) | null = null;
	watcher: Member | null = null;
	clock = clocksOfParagraph;

	constructor(client: number, place: number, member: Member) {
		this.client = client;
		this.place = place;
		this.member = member;
	}

	begin(): void {
		this.member.person.send(asMessage(beginParagraph(this.client)));
	}

	type(): void {
		const message = asMessage(typeKey(this.client, this.clock));
		this.typedAt[this.clock] = performance.now();
		this.clock++;
		this.member.person.send(message);
	}
}
