import type { PollView } from '@plenum/protocol/polls/polls';
import { mayCast } from '#lib/consultations/may-cast.ts';
import { SvelteSet } from 'svelte/reactivity';

/** The open votes in which this person has a ballot, and the way to the first that they have not cast. */
export class Ballots {
	readonly #polls: () => readonly PollView[];
	/** Here, since the page was loaded. */
	readonly #cast = new SvelteSet<string>();
	#isInView = $state(false);

	readonly open: PollView[] = $derived.by(() => this.#polls().filter((poll) => poll.state === 'open' && poll.onRoster));
	readonly waiting: string | null = $derived(this.open.find((poll) => !this.isCast(poll))?.id ?? null);

	constructor(polls: () => readonly PollView[]) {
		this.#polls = polls;
	}

	/** Also where it is somebody else's to cast: then nothing waits for this person. */
	isCast(poll: PollView): boolean {
		return poll.voted || this.#cast.has(poll.id) || !mayCast(poll);
	}

	recorded({ id }: Pick<PollView, 'id'>): void {
		this.#cast.add(id);
	}

	/** Offered where the ballot is not: beside it, it would look like the button that casts the vote. */
	get way(): (() => void) | undefined {
		return this.waiting !== null && !this.#isInView ? () => this.#show() : undefined;
	}

	/** In an effect: whether the waiting ballot stands in the middle of the screen. Returns a function that stops it. */
	watch(): (() => void) | undefined {
		const ballot = this.#element;
		if (!ballot) return;
		const middle = new IntersectionObserver(([entry]) => (this.#isInView = entry?.isIntersecting === true), {
			rootMargin: '-30% 0px'
		});
		middle.observe(ballot);
		return () => middle.disconnect();
	}

	get #element(): HTMLElement | null {
		return this.waiting === null ? null : document.querySelector(`[data-ballot="${this.waiting}"]`);
	}

	#show(): void {
		this.#element?.scrollIntoView({ block: 'start' });
		this.#element?.focus({ preventScroll: true });
	}
}
