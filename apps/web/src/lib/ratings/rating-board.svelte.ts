import type { ParamsOf } from '@plenum/protocol/operation-types';
import { isSameRating, type Rating } from '@plenum/domain/ratings/rating';
import type { OwnRatings, SavedRatings } from '@plenum/protocol/ratings';
import type { Answer, Api } from '#lib/queries/api.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { Delivery } from '#lib/outbox/delivery.svelte.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import type { SavingState } from '#lib/ui/saving/saving-state.ts';
import { receiptsOf, type KeepReceipts } from '#lib/receipts/keep-receipts.ts';
import type { ReceiptOwner } from '#lib/receipts/receipts-key.ts';
import { heldRatings } from './held-ratings.ts';
import { ratingKind } from './kept-rating.ts';
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
	type Batch,
	type Change,
	type RatingsState
} from './unsaved-ratings.ts';

/** Changes that come close together go in one request. In milliseconds. */
const pause = 300;

type Undo = { id: string; rating: Rating | null }[];

/** One’s own ratings of a round as pages use them: what was said shows at once, and is sent until the server has it. */
export class RatingBoard {
	#state = $state.raw<RatingsState>(noRatings);
	#history = $state.raw<Undo[]>([]);
	readonly #api: Api;
	readonly #params: ParamsOf<'saveRatings'>;
	readonly #outbox: Outbox<Change>;
	readonly #delivery: Delivery;
	readonly #keepReceipts: KeepReceipts | undefined;

	constructor(
		api: Api,
		params: ParamsOf<'saveRatings'>,
		{ participant, round }: { participant: string; round: string },
		receiptOwner?: () => ReceiptOwner
	) {
		this.#keepReceipts = receiptOwner && receiptsOf(receiptOwner);
		this.#api = api;
		this.#params = params;
		this.#outbox = new Outbox(ratingKind, { participant, target: round });
		this.#delivery = new Delivery({
			pause,
			isUnsent: () => this.unsaved > 0,
			isStored: () => this.#outbox.isStored,
			send: () => this.#send()
		});
	}

	get unsaved(): number {
		return unsavedChanges(this.#state).size;
	}

	get state(): SavingState {
		return this.#delivery.state;
	}

	/** Why the server takes none, in its words. */
	get refusal(): string | null {
		return this.#delivery.refusal;
	}

	/** Leaving the page now would lose something. */
	get isAtRisk(): boolean {
		return this.#delivery.isAtRisk;
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

	/** Of the rating that the server has; 0 where it has none. */
	versionOf(id: string): number {
		return this.#state.saved.get(id)?.version ?? 0;
	}

	isUnsaved(id: string): boolean {
		const { outbox, conflicts, refused } = this.#state;
		return outbox.has(id) || conflicts.has(id) || refused.has(id);
	}

	/** What the server has, as the page was loaded. */
	take({ round, ratings }: OwnRatings): void {
		this.#update(takeSaved(this.#state, ratings));
		if (round.state !== 'open') return;
		this.#delivery.clearRefusal();
		if (this.#delivery.isOpen) this.#delivery.soon();
	}

	/** In the browser: brings back what an earlier visit could not send, and sends it. Returns a function that stops it. */
	open(live: Live): () => void {
		const stop = this.#delivery.open(live);
		const kept = this.#outbox.entries();
		this.#update(bringBack(this.#state, kept));
		// What the server turned out to have.
		for (const [id, change] of kept) if (!this.isUnsaved(id)) this.#outbox.acknowledge(id, change);
		return stop;
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
		this.#delivery.soon();
	}

	#put(changes: Undo): void {
		this.#update(
			changes.reduce((state, { id, rating }) => changeRating(state, id, rating && inOneLine(rating)), this.#state)
		);
		this.#delivery.soon();
	}

	#update(state: RatingsState): void {
		const before = unsavedChanges(this.#state);
		const after = unsavedChanges(state);
		this.#state = state;
		// A reader who has left leaves nothing on the device.
		if (this.#delivery.isOpen) for (const [id, change] of after) this.#outbox.put(id, change);
		for (const [id, change] of before) if (!after.has(id)) this.#outbox.acknowledge(id, change);
	}

	#send(): Promise<Answer<SavedRatings>> | null {
		const batch = nextBatch(this.#state);
		if (batch.length === 0) return null;
		this.#update(markTried(this.#state, batch));
		return this.#sendBatch(batch);
	}

	async #sendBatch(batch: Batch): Promise<Answer<SavedRatings>> {
		const answer = await this.#api('PUT /consultations/:consultation/rating-rounds/:round/ratings', {
			params: this.#params,
			body: { ratings: batch }
		});
		if (answer.ok) {
			heldRatings?.learn(this.#params, [...answer.value.saved, ...answer.value.conflicts]);
			this.#update(applyAnswer(this.#state, batch, answer.value));
			void this.#keepReceiptsOf(answer.value);
		}
		return answer;
	}

	/** [RECEIPT1] Of what the server has; of what was taken back there is none. */
	#keepReceiptsOf({ saved }: SavedRatings): Promise<void> | undefined {
		const rated = saved.flatMap(({ recommendation: id, rating }) =>
			rating ? [{ kind: 'rating' as const, id, level: rating.level }] : []
		);
		return this.#keepReceipts?.((receipts) =>
			receipts.keep(
				rated,
				saved.map(({ recommendation }) => recommendation)
			)
		);
	}
}

/** As the server keeps it, so that what was saved is the same as what was said. */
function inOneLine(rating: Rating): Rating {
	const line = (text: string) => text.replace(/\s+/g, ' ').trim();
	return { ...rating, reason: line(rating.reason), source: line(rating.source) };
}
