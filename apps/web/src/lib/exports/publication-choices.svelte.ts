import { unsettled } from '@plenum/reports/publication/find-revealing';
import type { Finding } from '@plenum/reports/publication/finding';
import type { PublicationChoiceKind } from '@plenum/protocol/exports/publication-kinds';
import type { ChoosePublication, PublicationCheck, PublicationPlan } from '@plenum/protocol/exports/publication';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Answer } from '#lib/queries/api.ts';

type Change = { kind: PublicationChoiceKind; key: string; on: boolean };
type Send = (change: Omit<ChoosePublication, 'version'>) => Promise<Answer<unknown>>;

/**
 * What is chosen in the check before publishing: as the server keeps it, with what was just chosen and is on its way there.
 * What the server refuses goes back to what is kept, with the reason.
 */
export class PublicationChoices {
	/** Why the last choice was not kept; empty where it was. */
	problem = $state('');
	#check: () => PublicationCheck;
	#send: Send;
	#waiting = new SvelteMap<string, Change>();
	#plan = $state.raw<PublicationPlan | null>(null);
	#sending = $state(false);

	/** `check` is what was loaded last; `send` keeps a change and loads again. */
	constructor(check: () => PublicationCheck, send: Send) {
		this.#check = check;
		this.#send = send;
	}

	confirmed = $derived.by(() =>
		this.#with(
			'confirmed',
			this.#check().confirmed.map(({ id }) => id)
		)
	);
	heldBack = $derived.by(() =>
		this.#with(
			'held-back',
			this.#check().held.map(({ place }) => place)
		)
	);

	/** [FOLLOWUP1] Whether progress reports are published too. */
	progress = $derived.by(() => this.#with('progress', this.#check().progress ? ['progress-reports'] : []).size > 0);

	/** Who said that a finding may be seen, and when, as the server keeps it; also in an earlier version. */
	confirmationOf({ id }: Pick<Finding, 'id'>): PublicationCheck['confirmed'][number] | undefined {
		return this.confirmed.has(id) ? this.#check().confirmed.find((each) => each.id === id) : undefined;
	}

	get saving(): boolean {
		return this.#sending;
	}

	planOr(fallback: PublicationPlan): PublicationPlan {
		return this.#plan ?? this.#check().plan ?? fallback;
	}

	get open(): Finding[] {
		return unsettled(this.#check().findings, { confirmed: [...this.confirmed], heldBack: [...this.heldBack] });
	}

	confirm(findings: readonly Finding[], on: boolean): void {
		this.#change(findings.map(({ id }) => ({ kind: 'confirmed', key: id, on })));
	}

	/** [FOLLOWUP1] Saved at once, so that the check finds what is in the reports. */
	publishProgress(on: boolean): void {
		this.#change([{ kind: 'progress', key: 'progress-reports', on }]);
	}

	/** What is held back need not be confirmed as well. */
	holdBack({ id, place }: Pick<Finding, 'id' | 'place'>, on: boolean): void {
		if (place === null) return;
		const confirmedNoMore: Change[] = on && this.confirmed.has(id) ? [{ kind: 'confirmed', key: id, on: false }] : [];
		this.#change([{ kind: 'held-back', key: place, on }, ...confirmedNoMore]);
	}

	release(place: string): void {
		this.#change([{ kind: 'held-back', key: place, on: false }]);
	}

	meanTo(plan: PublicationPlan): void {
		this.#plan = plan;
		void this.#keep();
	}

	#with(kind: PublicationChoiceKind, kept: readonly string[]): SvelteSet<string> {
		const keys = new SvelteSet(kept);
		for (const change of this.#waiting.values()) {
			if (change.kind !== kind) continue;
			if (change.on) keys.add(change.key);
			else keys.delete(change.key);
		}
		return keys;
	}

	#change(changes: readonly Change[]): void {
		for (const change of changes) this.#waiting.set(`${change.kind} ${change.key}`, change);
		void this.#keep();
	}

	/** One request at a time; what is chosen meanwhile goes with the next. What broke on its way waits for it too. */
	async #keep(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		this.problem = '';
		try {
			while (this.#waiting.size > 0 || this.#plan) await this.#sendWaiting();
		} catch (error) {
			reportError(error);
		} finally {
			this.#sending = false;
		}
	}

	async #sendWaiting(): Promise<void> {
		const changes = [...this.#waiting];
		const plan = this.#plan;
		const keys = (kind: PublicationChoiceKind, on: boolean) =>
			changes.flatMap(([, change]) => (change.kind === kind && change.on === on ? change.key : []));
		const progress = changes.find(([, { kind }]) => kind === 'progress')?.[1].on;
		const answer = await this.#send({
			...(progress === undefined ? {} : { progress }),
			confirm: keys('confirmed', true),
			reopen: keys('confirmed', false),
			holdBack: keys('held-back', true),
			release: keys('held-back', false),
			...(plan ? { plan } : {})
		});
		if (!answer.ok) this.problem = answer.words;
		for (const [name, change] of changes) if (this.#waiting.get(name) === change) this.#waiting.delete(name);
		if (this.#plan === plan) this.#plan = null;
	}
}
