import { createContext } from 'svelte';
import { OpenTargets } from '#lib/outbox/open-targets.ts';
import type { Api } from '#lib/queries/api.ts';
import { progressKind } from './kept-report.ts';
import type { RefusedDraft } from './send-kept-reports.ts';

/** On most devices nothing waits: what sends it comes where something does. */
const loadSending = () => import('./send-kept-reports.ts').catch(() => null);

/** [PROGRESS90] Drafts of reports that wait on this device and that no form has open: sent from any page of the consultation. */
export class UnsentReports {
	readonly #api: Api;
	readonly #writer: () => { participant: string; consultation: string };
	readonly #forms = new OpenTargets(progressKind);
	#waiting = $state(0);
	#refused = $state.raw<readonly RefusedDraft[]>([]);
	/** How often a form was left. */
	#left = $state(0);
	#last = Promise.resolve(0);

	constructor(api: Api, writer: () => { participant: string; consultation: string }) {
		this.#api = api;
		this.#writer = writer;
	}

	get waiting(): number {
		return this.#waiting;
	}

	get refused(): readonly RefusedDraft[] {
		return this.#refused;
	}

	get left(): number {
		return this.#left;
	}

	/** While a form has this subject open, it sends for itself. Returns a function to call when the form is left. */
	opened(subject: string): () => void {
		const left = this.#forms.opened(subject);
		this.#refused = this.#refused.filter(({ owner }) => owner.target !== subject);
		return () => {
			left();
			this.#left += 1;
		};
	}

	/** Returns how many drafts the server took. A form that is left meanwhile has its draft sent afterwards. */
	sendKept(): Promise<number> {
		return (this.#last = this.#last.then(() => this.#send()));
	}

	/** Its author has discarded it. */
	forget({ id }: RefusedDraft): void {
		this.#refused = this.#refused.filter((one) => one.id !== id);
	}

	async #send(): Promise<number> {
		const { participant, consultation } = this.#writer();
		const subjects = this.#forms.waiting(participant);
		const sending = subjects.length > 0 ? await loadSending() : null;
		const outcome = await sending?.sendAllKept(this.#api, consultation, participant, this.#forms);
		this.#waiting = outcome?.waiting.length ?? subjects.length;
		this.#refused = outcome?.refused ?? [];
		return outcome?.sent ?? 0;
	}
}

export const [useUnsentReports, giveUnsentReports] = createContext<UnsentReports>();
