import { AwaitedAuthors } from './awaited-authors.ts';
import { Rate } from './rate.ts';

/** Under load, the time from the beginning of one commit to that of the next: nobody feels it. In milliseconds. */
const gathering = 5;
/** Commits that begin on average less far apart are load. */
const close = 10;
/** So much of the average is the last of them; a rest counts as this long. */
const weight = 1 / 8;
const rest = 100;
/**
 * [DB75] Each commit wakes every other node. If the other nodes and this one commit so often each second, changes are
 * gathered for so many milliseconds from the first that waits. With fewer commits here, little would arrive meanwhile.
 */
const shared = { byOthers: 40, here: 20, gathering: 50 };

/**
 * [DOC12] A commit costs much the same however much it contains. While commits follow each other closely, changes of the next
 * milliseconds are gathered. A change that comes after a pause is committed at once. Gathering gains nothing once everyone
 * who wrote lately has written again.
 */
export class CommitSpacing<Author> {
	#last = -Infinity;
	#average = rest;
	#haveAllReturned = false;
	#since = new Set<Author>();
	#gatherUntil = 0;
	readonly #byOthers = new Rate();
	readonly #here = new Rate();
	readonly #awaited = new AwaitedAuthors<Author>();

	/** When the next commit may begin, in milliseconds of the process. */
	get readyAt(): number {
		if (this.#haveAllReturned) return 0;
		return Math.max(this.#gatherUntil, this.#average < close ? this.#last + gathering : 0);
	}

	/** Another node has committed. */
	heard(now: number): void {
		this.#byOthers.happened(now);
	}

	wrote(author: Author, now: number): void {
		this.#here.happened(now);
		if (this.#since.size === 0 && this.#isShared(now)) this.#gatherUntil = now + shared.gathering;
		this.#since.add(author);
		if (this.#awaited.wrote(author)) this.#haveAllReturned = true;
	}

	begin(now: number): void {
		this.#average += (Math.min(now - this.#last, rest) - this.#average) * weight;
		this.#last = now;
		this.#awaited.committed(this.#since);
		this.#since = new Set();
		this.#gatherUntil = 0;
		this.#haveAllReturned = false;
	}

	#isShared(now: number): boolean {
		return this.#byOthers.perSecond(now) >= shared.byOthers && this.#here.perSecond(now) >= shared.here;
	}
}
