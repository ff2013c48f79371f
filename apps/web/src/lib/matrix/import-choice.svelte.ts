import type { ParamsOf } from '@plenum/protocol/operation-types';
import type {
	CompareImportRequest,
	ComparisonItem,
	ConfirmImportRequest,
	ImportComparison
} from '@plenum/protocol/matrix';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Api } from '#lib/queries/api.ts';
import type { TrackerOwner } from './take-over-tracker.ts';

export const itemKinds = ['new', 'changed', 'moved', 'translated', 'gone', 'closed'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Under which heading an item is looked for: what is closed first, for nothing can be chosen there. */
export function kindOf({ kind, closed, changes }: ComparisonItem): ItemKind {
	if (closed) return 'closed';
	if (kind !== 'changed') return kind;
	const fields: string[] = changes.map(({ field }) => field);
	if (fields.every((field) => field === 'translation')) return 'translated';
	const isOnlyMoved = fields.includes('theme') && fields.every((field) => field === 'theme' || field === 'themes');
	return isOnlyMoved ? 'moved' : 'changed';
}

/** What a file would change, and what of it the facilitator takes. */
export class ImportChoice {
	comparison = $state.raw<ImportComparison | null>(null);
	problem = $state<string | null>(null);
	busy = $state(false);
	/** Whether what other mechanisms recommend is taken too. */
	mechanisms = $state(true);
	/** [MATRIX152] Whether what Plenum wrote beside the recommendations is taken over. */
	filled = $state(true);
	/** [RATINGS29] Whether what the list says of levels is taken over, and whose ratings it is: nobody's, until somebody says so. */
	readonly tracker = $state({ taken: false, listed: false, organisation: '', constituency: '', missing: false });
	readonly chosen = new SvelteSet<string>();
	/** By `kind label`: the label of which it is an alternative name. */
	readonly aliases = new SvelteMap<string, string>();
	#api: Api;
	#params: ParamsOf<'getImport'>;
	#said: CompareImportRequest = {};
	#asked = 0;

	/** `side`: the constituency that is offered first for what a tracker says. */
	constructor(api: Api, params: ParamsOf<'getImport'>, side = '') {
		this.tracker.constituency = side;
		this.#api = api;
		this.#params = params;
	}

	/** Compares under what was said of the file; what was not said Plenum guesses. Proposals are chosen again. */
	async compare(said: CompareImportRequest = {}): Promise<void> {
		if (Object.keys(said).length > 0) this.#said = { ...this.#guessed, ...this.#said, ...said };
		const asked = ++this.#asked;
		this.busy = true;
		const answer = await this.#api('POST /consultations/:consultation/imports/:import/comparison', {
			params: this.#params,
			body: this.#said
		});
		if (asked !== this.#asked) return; // Something else has been said since: its answer counts.
		this.busy = false;
		this.problem = answer.ok ? null : answer.words;
		if (!answer.ok) return;
		this.comparison = answer.value.comparison;
		this.chosen.clear();
		for (const { key, proposed } of this.comparison.items) if (proposed) this.chosen.add(key);
	}

	/** A person who corrects one of the two has seen the other, and leaves it. */
	get #guessed(): CompareImportRequest {
		return this.comparison ? { review: this.comparison.review, language: this.comparison.language } : {};
	}

	get items(): Map<ItemKind, ComparisonItem[]> {
		return Map.groupBy(this.comparison?.items ?? [], kindOf);
	}

	/** Labels that come with what is taken: as many as are told afterwards. */
	get newLabels(): ImportComparison['newLabels'] {
		if (!this.comparison) return [];
		const taken = this.comparison.items.filter(({ key, closed }) => !closed && this.chosen.has(key));
		const rows = new SvelteSet(taken.map(({ row }) => row));
		return this.comparison.newLabels.filter((label) => label.rows.some((row) => rows.has(row)));
	}

	/** Whether confirming would do anything. */
	get isEmpty(): boolean {
		const { new: come, changed } = this.comparison?.mechanisms ?? { new: 0, changed: 0 };
		return this.chosen.size === 0 && !(this.mechanisms && come + changed > 0);
	}

	choose(items: readonly ComparisonItem[], on: boolean): void {
		for (const { key } of items) {
			if (on) this.chosen.add(key);
			else this.chosen.delete(key);
		}
	}

	isOtherName(kind: string, label: string, aliasOf: string | null): void {
		if (aliasOf === null) this.aliases.delete(`${kind} ${label}`);
		else this.aliases.set(`${kind} ${label}`, aliasOf);
	}

	/** Undefined where a name is missing; null where nothing is to be taken over. */
	get trackerOwner(): TrackerOwner | null | undefined {
		const { taken, organisation, constituency } = this.tracker;
		if (!taken) return null;
		this.tracker.missing = organisation.trim() === '';
		return this.tracker.missing ? undefined : { organisation: organisation.trim(), constituency };
	}

	get request(): ConfirmImportRequest | null {
		if (!this.comparison) return null;
		const { review, language, fingerprint } = this.comparison;
		const aliases = this.comparison.newLabels.flatMap(({ kind, label }) => {
			const aliasOf = this.aliases.get(`${kind} ${label}`);
			return aliasOf === undefined ? [] : [{ kind, label, aliasOf }];
		});
		return {
			review,
			language,
			fingerprint,
			take: [...this.chosen],
			mechanisms: this.mechanisms,
			filled: this.filled,
			aliases
		};
	}
}
