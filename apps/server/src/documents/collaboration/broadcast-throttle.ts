import { AwaitedAuthors } from '../../db/commits/awaited-authors.ts';
import { Rate } from '../../db/commits/rate.ts';

/** The longest pause, in milliseconds. Nobody sees it. */
const longestPause = 30;
/** A pause lasts this many times what the broadcast cost. */
const least = 1;
const most = 6;
/** Where broadcasting each key alone would take this share of the time, the pause lasts as long as the broadcast. */
const easyShare = 1 / 30;
/** Nobody types faster, in milliseconds from key to key. Who does answers each broadcast, and waits for the next one. */
const fastestTyping = 50;

/**
 * [DOC29] When a document broadcasts next. What arrives during a pause goes together. The pause grows with the load: what one
 * broadcast to these readers costs, times the keys of each second. It ends early once everyone who wrote in the last two
 * commits has written again: nothing else will arrive.
 */
export class BroadcastThrottle<Author extends object> {
	/** In milliseconds of the process. */
	#readyAt = 0;
	#lastCost = 0;
	readonly #keys = new Rate();
	readonly #lastKeys = new WeakMap<Author, number>();
	readonly #awaited = new AwaitedAuthors<Author>();

	get readyAt(): number {
		return this.#readyAt;
	}

	wrote(author: Author, now: number): void {
		this.#count(author, now);
		if (this.#awaited.wrote(author)) this.#readyAt = 0;
	}

	told(authors: ReadonlySet<Author>, began: number, ended: number): void {
		// One that took long alone was held up by something else: by a collection of garbage, or by another process.
		const cost = Math.min(ended - began, this.#lastCost);
		this.#lastCost = ended - began;
		const share = (cost / 1000) * this.#keys.perSecond(ended);
		const times = Math.min(most, Math.max(least, share / easyShare));
		this.#readyAt = ended + Math.min(times * cost, longestPause);
		this.#awaited.committed(authors);
	}

	#count(author: Author, now: number): void {
		const last = this.#lastKeys.get(author) ?? -Infinity;
		this.#lastKeys.set(author, now);
		if (now - last >= fastestTyping) this.#keys.happened(now);
	}
}
