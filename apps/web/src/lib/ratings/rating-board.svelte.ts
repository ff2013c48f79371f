import type { ParamsOf } from '@plenum/protocol/operation-types';
import { isSameRating, type Rating } from '@plenum/domain/ratings/rating';
import type { OwnRatings } from '@plenum/protocol/ratings';
import type { Api } from '#lib/api.ts';
import { deviceStorage } from '#lib/documents/unsent-text.ts';
import type { Live } from '#lib/live.svelte.ts';
import type { SavingState } from '#lib/ui/saving-state.ts';
import { heldRatings } from './held-ratings.ts';
import { KeptRatings } from './kept-ratings.ts';
import {
	applyAnswer,
	bringBack,
	changeRating,
	markTried,
	nextBatch,
	noRatings,
	ratingOf,
	settleConflict,
	takeSaved,
	unsavedChanges,
	type RatingsState
} from './unsaved-ratings.ts';

/** Changes that come close together go in one request. In milliseconds. */
const pause = 300;
/** So long without an answer, it is tried again. */
const retryPause = 3000;

type Undo = { id: string; rating: Rating | null }[];

/** One’s own ratings of a round as pages use them: what was said shows at once, and is sent until the server has it. */
export class RatingBoard {
	#state = $state.raw<RatingsState>(noRatings);
	#isAway = $state(false);
	#isKept = $state(true);
	#refusal = $state<string | null>(null);
	#history = $state.raw<Undo[]>([]);
	readonly #api: Api;
	readonly #params: ParamsOf<'saveRatings'>;
	readonly #kept: KeptRatings;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isSending = false;
	#isOpen = false;

	constructor(
		api: Api,
		params: ParamsOf<'saveRatings'>,
		{ participant, round }: { participant: string; round: string }
	) {
		this.#api = api;
		this.#params = params;
		this.#kept = new KeptRatings({ participant, round }, deviceStorage());
	}

	get unsaved(): number {
		return unsavedChanges(this.#state).size;
	}

	get state(): SavingState {
		if (this.unsaved === 0) return 'saved';
		if (this.#refusal !== null) return 'refused';
		if (!this.#isAway) return 'saving';
		return this.#isKept ? 'away' : 'away-not-kept';
	}

	/** Why the server takes none, in its words. */
	get refusal(): string | null {
		return this.unsaved > 0 ? this.#refusal : null;
	}

	/** Leaving the page now would lose something. */
	get isAtRisk(): boolean {
		return this.unsaved > 0 && !this.#isKept;
	}

	get conflicts(): RatingsState['conflicts'] {
		return this.#state.conflicts;
	}

	get refused(): RatingsState['refused'] {
		return this.#state.refused;
	}

	get canUndo(): boolean {
		return this.#history.length > 0;
	}

	ratingOf(id: string): Rating | null {
		return ratingOf(this.#state, id);
	}

	isUnsaved(id: string): boolean {
		const { outbox, conflicts, refused } = this.#state;
		return outbox.has(id) || conflicts.has(id) || refused.has(id);
	}

	/** What the server has, as the page was loaded. */
	take({ round, ratings }: OwnRatings): void {
		this.#update(takeSaved(this.#state, ratings));
		if (round.state === 'open') this.#refusal = null;
		if (this.#isOpen && round.state === 'open') this.#sendSoon();
	}

	/** In the browser: brings back what an earlier visit could not send, and sends whenever there is a line. Returns a function that stops it. */
	open(live: Live): () => void {
		this.#isOpen = true;
		const kept = this.#kept.read();
		this.#update(bringBack(this.#state, kept));
		// What the server turned out to have is kept no longer.
		this.#kept.forget([...kept.keys()].filter((id) => !this.isUnsaved(id)));
		this.#sendSoon();
		const now = () => void this.#send();
		const leaving = (event: BeforeUnloadEvent) => {
			if (this.isAtRisk) event.preventDefault();
		};
		window.addEventListener('online', now);
		window.addEventListener('beforeunload', leaving);
		const stopHearing = live.onRefresh(now);
		return () => {
			this.#isOpen = false;
			clearTimeout(this.#timer);
			window.removeEventListener('online', now);
			window.removeEventListener('beforeunload', leaving);
			stopHearing();
			void this.#send();
		};
	}

	/** The same act on one recommendation or several; one undo takes it back. */
	rate(ids: readonly string[], change: (before: Rating | null) => Rating | null): void {
		const before = ids.map((id) => ({ id, rating: this.ratingOf(id) }));
		const changed = before.map(({ id, rating }) => ({ id, rating: change(rating) }));
		if (changed.every(({ rating }, at) => isSameRating(rating, before[at]?.rating ?? null))) return;
		this.#history = [...this.#history, before];
		this.#put(changed);
	}

	/** Reason and source, letter by letter: nothing that one undo should take back. */
	write(id: string, words: Partial<Pick<Rating, 'reason' | 'source' | 'percentage'>>): void {
		const rating = this.ratingOf(id);
		if (rating) this.#put([{ id, rating: { ...rating, ...words } }]);
	}

	/** Answers what it was about; nothing where there is nothing to take back. */
	undo(): readonly string[] {
		const last = this.#history.at(-1) ?? [];
		this.#history = this.#history.slice(0, -1);
		this.#put(last);
		return last.map(({ id }) => id);
	}

	settle(id: string, choice: 'mine' | 'theirs'): void {
		this.#update(settleConflict(this.#state, id, choice));
		this.#sendSoon();
	}

	#put(changes: Undo): void {
		this.#update(
			changes.reduce((state, { id, rating }) => changeRating(state, id, rating && inOneLine(rating)), this.#state)
		);
		this.#sendSoon();
	}

	#update(state: RatingsState): void {
		const before = unsavedChanges(this.#state);
		const after = unsavedChanges(state);
		this.#state = state;
		if (this.#isOpen)
			this.#isKept = this.#kept.keep(
				after,
				[...before.keys()].filter((id) => !after.has(id))
			);
	}

	#sendSoon(wait = pause): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#send(), wait);
	}

	/** One request at a time: what is changed meanwhile goes on from its answer. */
	async #send(): Promise<void> {
		const batch = nextBatch(this.#state);
		if (this.#isSending || batch.length === 0 || this.#refusal !== null) return;
		this.#isSending = true;
		this.#update(markTried(this.#state, batch));
		const answer = await this.#api('PUT /consultations/:consultation/rating-rounds/:round/ratings', {
			params: this.#params,
			body: { ratings: batch }
		});
		this.#isSending = false;
		if (answer.ok) {
			this.#isAway = false;
			heldRatings?.learn(this.#params, [...answer.value.saved, ...answer.value.conflicts]);
			this.#update(applyAnswer(this.#state, batch, answer.value));
			if (this.#isOpen) this.#sendSoon();
		} else if (isPassing(answer.status)) {
			this.#isAway = true;
			if (this.#isOpen) this.#sendSoon(answer.retryAfter === null ? retryPause : answer.retryAfter * 1000);
		} else {
			this.#refusal = answer.words;
		}
	}
}

/** No answer at all, too many questions, or a server that fails: another time it may be different. */
function isPassing(status: number): boolean {
	return status === 0 || status === 429 || status >= 500;
}

/** As the server keeps it, so that what was saved is the same as what was said. */
function inOneLine(rating: Rating): Rating {
	const line = (text: string) => text.replace(/\s+/g, ' ').trim();
	return { ...rating, reason: line(rating.reason), source: line(rating.source) };
}
