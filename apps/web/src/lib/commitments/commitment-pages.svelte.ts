import { untrack } from 'svelte';
import type { CommitmentList, CommitmentsQuery } from '@plenum/protocol/commitments';
import type { Answer } from '#lib/queries/api.ts';
import { commitmentsAtOnce } from './board.ts';

type CommitmentFilter = Pick<CommitmentsQuery, 'status' | 'lead'>;

/** [COMMITMENT11] The beginning of a list that its page loads; what a filter finds in it, and more, as the reader asks for them. */
export class CommitmentPages {
	#found = $state.raw<CommitmentList | null>(null);
	#problem = $state<string | null>(null);
	#loading = $state(0);
	readonly #beginning: () => CommitmentList;
	readonly #filter: () => CommitmentFilter;
	readonly #ask: (query: CommitmentsQuery) => Promise<Answer<CommitmentList>>;
	/** Answers to an earlier filter, or from before a change, come too late. */
	#asked = 0;
	#wanted = commitmentsAtOnce;

	/** `beginning`: another one when anything changed. */
	constructor(
		beginning: () => CommitmentList,
		filter: () => CommitmentFilter,
		ask: (query: CommitmentsQuery) => Promise<Answer<CommitmentList>>
	) {
		this.#beginning = beginning;
		this.#filter = filter;
		this.#ask = ask;
		let filtered = '';
		$effect(() => {
			const key = JSON.stringify(filter());
			const first = beginning();
			if (key !== filtered) this.#wanted = commitmentsAtOnce;
			filtered = key;
			this.#asked++;
			const hasAll = key === '{}' && (first.more === 0 || this.#wanted <= commitmentsAtOnce);
			if (hasAll) this.#found = null;
			else untrack(() => void this.#load({ ...filter(), first: this.#wanted }, []));
		});
	}

	get list(): CommitmentList {
		return this.#found ?? this.#beginning();
	}

	get isLoading(): boolean {
		return this.#loading > 0;
	}

	/** Why the last request failed. */
	get problem(): string | null {
		return this.#problem;
	}

	async loadMore(): Promise<void> {
		if (this.isLoading) return;
		const { commitments } = this.list;
		await this.#load({ ...this.#filter(), from: commitments.length, first: commitmentsAtOnce }, commitments);
		this.#wanted = Math.max(this.#wanted, this.list.commitments.length);
	}

	async #load(query: CommitmentsQuery, before: CommitmentList['commitments']): Promise<void> {
		const asked = this.#asked;
		this.#loading++;
		const answer = await this.#ask(query);
		this.#loading--;
		if (asked !== this.#asked) return;
		this.#problem = answer.ok ? null : answer.words;
		if (!answer.ok) return;
		const { commitments } = answer.value;
		// Changed meanwhile, one may have moved to the next page.
		const still = before.filter(({ id }) => commitments.every((one) => one.id !== id));
		this.#found = { ...answer.value, commitments: [...still, ...commitments] };
	}
}
