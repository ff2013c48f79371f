import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { ImportView } from '@plenum/protocol/matrix';
import type { PositionsReading } from '@plenum/protocol/positions';
import type { Api } from '#lib/queries/api.ts';
import { createIdempotencyKey } from '#lib/queries/api.ts';

/** A pasted addendum: written, read by the server, shown beside what is here, confirmed. */
export class PastedPositions {
	text = $state('');
	symbol = $state('');
	reading = $state.raw<PositionsReading | null>(null);
	/** The items that the facilitator wants; Plenum proposes those that contradict nothing. */
	chosen = $state.raw<readonly string[]>([]);
	done = $state<number | null>(null);
	problem = $state<string | null>(null);
	#api: Api;
	#params: ParamsOf<'listPositions'>;
	#key = createIdempotencyKey();

	constructor(api: Api, params: ParamsOf<'listPositions'>, addendum: ImportView['addendum'] = null) {
		this.#api = api;
		this.#params = params;
		this.text = addendum?.text ?? '';
		this.symbol = addendum?.symbol ?? '';
	}

	/** A recommendation can have one position only. */
	readonly hasTwo = $derived.by(() => {
		const ids = this.chosen.map((key) => key.slice(0, key.lastIndexOf(':')));
		return ids.some((id, at) => ids.indexOf(id) !== at);
	});

	async read(): Promise<string | null> {
		this.problem = null;
		const { text, symbol } = this;
		const answer = await this.#api('POST /consultations/:consultation/positions/reading', {
			params: this.#params,
			body: { text, symbol }
		});
		if (!answer.ok) return answer.words;
		this.reading = answer.value.reading;
		this.chosen = this.reading.items.filter(({ proposed }) => proposed).map(({ key }) => key);
		this.#key = createIdempotencyKey();
		return null;
	}

	choose(keys: readonly string[], wanted: boolean): void {
		const others = this.chosen.filter((key) => !keys.includes(key));
		this.chosen = wanted ? [...others, ...keys] : others;
	}

	async confirm(): Promise<void> {
		if (!this.reading) return;
		this.problem = null;
		const { text, symbol } = this;
		const body = { text, symbol, fingerprint: this.reading.fingerprint, take: [...this.chosen] };
		const answer = await this.#api('POST /consultations/:consultation/positions', {
			params: this.#params,
			body,
			key: this.#key
		});
		if (answer.ok) this.done = answer.value.changed;
		else {
			// What was shown no longer stands: it is read again, and the facilitator looks again.
			if (answer.reason === 'import/changed-meanwhile') await this.read();
			this.problem = answer.words;
		}
	}

	/** Back to the text, which is kept. */
	change(): void {
		this.reading = null;
		this.problem = null;
	}

	another(): void {
		this.text = '';
		this.reading = null;
		this.done = null;
	}
}
