import { createContext } from 'svelte';
import { OpenTargets } from '#lib/outbox/open-targets.ts';
import type { Api } from '#lib/queries/api.ts';
import { ballotKind } from './kept-ballot.ts';
import type { BallotOutcome } from './send-kept-ballot.ts';

/** Null: it waits. */
type KeptPoll = { poll: string; outcome: BallotOutcome | null };

/** On most devices nothing waits: what sends it comes where something does. */
const loadSending = () => import('./send-kept-ballot.ts').catch(() => null);

/** [POLL260] Ballots that wait on this device for polls whose form does not send them itself, and what became of each. */
export class KeptBallots {
	readonly #api: Api;
	readonly #voter: () => { participant: string; outboxKey: string };
	readonly #forms = new OpenTargets(ballotKind);
	#polls = $state.raw<KeptPoll[]>([]);
	#recorded = $state.raw<readonly string[]>([]);
	/** How often a form that sent for itself was left. */
	#left = $state(0);
	#isSending = false;

	constructor(api: Api, voter: () => { participant: string; outboxKey: string }) {
		this.#api = api;
		this.#voter = voter;
	}

	get polls(): readonly KeptPoll[] {
		return this.#polls;
	}

	/** Whether this page sent a ballot that was kept: the form above it does not know. */
	isRecorded(poll: string): boolean {
		return this.#recorded.includes(poll);
	}

	get left(): number {
		return this.#left;
	}

	/** While a form holds this ballot, it sends for itself. Returns a function to call when the form is left. */
	opened(poll: string): () => void {
		const leave = this.#forms.opened(poll);
		this.dismiss(poll);
		return () => {
			leave();
			this.#left += 1;
		};
	}

	async sendKept(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		try {
			const voter = this.#voter();
			const waiting = this.#forms.waiting(voter.participant);
			const done = this.#polls.filter(({ poll, outcome }) => outcome !== null && !waiting.includes(poll));
			this.#polls = [...done, ...waiting.map((poll) => ({ poll, outcome: null }))];
			if (waiting.length === 0) return;
			const sending = await loadSending();
			for (const poll of sending ? waiting : []) {
				const outcome = await sending!.sendKeptBallot(this.#api, voter, poll);
				if (outcome?.state === 'recorded') this.#recorded = [...this.#recorded, poll];
				if (outcome) this.#polls = this.#polls.map((one) => (one.poll === poll ? { poll, outcome } : one));
			}
		} finally {
			this.#isSending = false;
		}
	}

	/** [POLL261] What a form that sent for itself found. */
	report(poll: string, outcome: BallotOutcome): void {
		this.dismiss(poll);
		this.#polls = [...this.#polls, { poll, outcome }];
	}

	/** Its voter has seen what became of it, or sends another ballot. */
	dismiss(poll: string): void {
		this.#polls = this.#polls.filter((one) => one.poll !== poll);
	}
}

export const [useKeptBallots, giveKeptBallots] = createContext<KeptBallots>();
