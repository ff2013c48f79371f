import { currentItem, currentStep } from '@plenum/domain/workshops/view';
import type { AgendaItem, Step } from '@plenum/domain/workshops/workshop';
import type { WorkshopState } from '../workshop-state.svelte.ts';

/** A step of an item: where the workshop is, or where somebody looks. */
export type Place = { item: string; step: Step };

/** Where one person is in the workshop: with it, or aside, at another place of their own. */
export class FollowedPlace {
	readonly #shared: WorkshopState;
	/** Where the reader looks instead; null while they follow. */
	#aside = $state.raw<Place | null>(null);
	#before: Place | null = null;

	constructor(shared: WorkshopState) {
		this.#shared = shared;
	}

	get aside(): Place | null {
		return this.#aside;
	}

	get now(): Place | null {
		const { workshop } = this.#shared;
		const item = currentItem(workshop);
		const step = currentStep(workshop);
		return item && step ? { item: item.id, step } : null;
	}

	get shown(): Place | null {
		return this.#aside ?? this.now;
	}

	get item(): AgendaItem | null {
		return this.#shared.workshop.items.find(({ id }) => id === this.shown?.item) ?? null;
	}

	look(place: Place): void {
		this.#aside = isSame(place, this.now) ? null : place;
	}

	lookAt({ id }: AgendaItem): void {
		const { now } = this;
		this.look({ item: id, step: now && id === now.item ? now.step : 'read' });
	}

	follow(): void {
		this.#aside = null;
	}

	/**
	 * Call whenever the workshop may have gone on; returns its new place, if it has. People in the middle of a sentence are not moved: they
	 * stay, and are aside from then on.
	 */
	moved(isWriting: () => boolean): Place | null {
		const before = this.#before;
		const now = this.now;
		this.#before = now;
		if (!before || !now || isSame(before, now)) return null;
		if (!this.#aside && isWriting()) this.#aside = before;
		if (this.#aside && isSame(this.#aside, now)) this.#aside = null;
		return now;
	}
}

function isSame(one: Place, other: Place | null): boolean {
	return one.item === other?.item && one.step === other.step;
}
