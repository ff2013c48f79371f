import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { ValueTableReading } from '@plenum/protocol/indicators';
import { createIdempotencyKey, longestSilence, type Api, type Reason } from '#lib/queries/api.ts';

type NewValue = ValueTableReading['values'][number];

/** A table of values: read by the server, shown, and then added value by value. */
export class ValueImport {
	reading = $state.raw<ValueTableReading | null>(null);
	/** Not sent yet, in the order of the table. Each keeps its key, so that none is saved twice. */
	left = $state.raw<readonly (NewValue & { key: string })[]>([]);
	saved = $state(0);
	/** Values that the server did not take, and why. */
	refused = $state.raw<readonly { row: number; words: string }[]>([]);
	#api: Api;
	#params: ParamsOf<'listIndicators'>;
	#isStopped = false;

	constructor(api: Api, params: ParamsOf<'listIndicators'>) {
		this.#api = api;
		this.#params = params;
	}

	/** Why it could not be read, or null. */
	async read(file: File): Promise<string | null> {
		this.reading = null;
		this.left = [];
		this.saved = 0;
		this.refused = [];
		const answer = await this.#api('POST /consultations/:consultation/indicator-values/reading', {
			params: this.#params,
			body: { file }
		});
		if (!answer.ok) return answer.words;
		this.reading = answer.value;
		this.left = answer.value.values.map((value) => ({ ...value, key: createIdempotencyKey() }));
		return null;
	}

	/** [INDICATOR64] Ends at the first value that may be saved later: the next call goes on with it. Answers why, or null. */
	async add(): Promise<string | null> {
		while (!this.#isStopped) {
			const next = this.left[0];
			if (!next) return null;
			const answer = await this.#api('POST /consultations/:consultation/indicators/:indicator/values', {
				params: { ...this.#params, indicator: next.indicator },
				body: next.value,
				key: next.key,
				signal: AbortSignal.timeout(longestSilence)
			});
			if (!answer.ok && !isFinal(answer.reason)) return answer.words;
			if (answer.ok) this.saved++;
			else this.refused = [...this.refused, { row: next.row, words: answer.words }];
			this.left = this.left.slice(1);
		}
		return null;
	}

	/** The page was left: what was not sent is not. */
	stop(): void {
		this.#isStopped = true;
	}
}

/** The value itself was refused, as it would be again. */
function isFinal(reason: Reason): boolean {
	return /^(?:indicator|institution)\//.test(reason) || reason === 'request/invalid';
}
