import type { Refusal } from '@plenum/domain/refusals';

const window = 60_000;
const mostViolations = 3;

/** How many frames may be under way when an author hears that one of them was refused. */
const mostUnderWay = 64;

/**
 * Refusals of frames that were under way, caused by the refusal of the frame before them. A client that is told to slow down
 * also learns of it late.
 */
const consequences: readonly Refusal[] = ['frame/clock-gap', 'frame/missing-parent', 'frame/too-fast'];

/** What can happen to anyone in the middle of a word: it counts once, however many frames were under way. */
const commonRefusals: readonly Refusal[] = [
	'document/frozen',
	'document/other-generation',
	'consultation/closed',
	'rights/missing',
	'rights/muted'
];

/** [DOC19] Three refusals in a minute end a connection; what follows by itself from one of them counts as the same. */
export class ViolationCounter {
	readonly #now: () => number;
	#times: number[] = [];
	#underWay = 0;
	#lastCommon = -Infinity;

	constructor(now: () => number) {
		this.#now = now;
	}

	/** Whether this was one too many. */
	add(reason: Refusal): boolean {
		const now = this.#now();
		if (this.#isConsequence(reason, now)) return false;
		this.#times = [...this.#times.filter((time) => now - time < window), now];
		this.#underWay = mostUnderWay;
		return this.#times.length >= mostViolations;
	}

	/** The author has answered what the server lacks: nothing is under way any more. */
	mended(): void {
		this.#underWay = 0;
	}

	#isConsequence(reason: Refusal, now: number): boolean {
		if (commonRefusals.includes(reason)) {
			if (now - this.#lastCommon < 1000) return true;
			this.#lastCommon = now;
			return false;
		}
		return consequences.includes(reason) && this.#underWay-- > 0;
	}
}
