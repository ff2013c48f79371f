import type { PollMethod } from '@plenum/domain/polls/answer';

export const choosingMethods = ['selection', 'ranking', 'points'] as const satisfies readonly PollMethod[];
export type ChoosingMethod = (typeof choosingMethods)[number];

export function isChoosing(method: PollMethod): method is ChoosingMethod {
	return choosingMethods.some((each) => each === method);
}

/**
 * What is chosen on a ballot, as its fields hold it: `true`, a place, or points; empty or 0 where it is not chosen. A space is a field
 * that somebody has emptied to write in.
 */
export class ChoiceSelection {
	/** In the order of the voter where there is one, else of the ballot. */
	readonly chosen: readonly number[];
	readonly #method: ChoosingMethod;
	readonly #most: number;
	readonly #values: readonly string[];

	constructor(method: ChoosingMethod, most: number, values: readonly string[]) {
		this.#method = method;
		this.#most = most;
		this.#values = values;
		const chosen = values.flatMap((value, at) => (isOn(value) ? [at] : []));
		this.chosen =
			method === 'ranking' ? chosen.sort((one, other) => Number(values[one]) - Number(values[other])) : chosen;
	}

	/** How many are chosen, or how many points are given. */
	get used(): number {
		if (this.#method !== 'points') return this.chosen.length;
		return this.chosen.reduce((sum, at) => sum + (Number(this.#values[at]) || 0), 0);
	}

	get isFull(): boolean {
		return this.used >= this.#most;
	}

	isChosen(at: number): boolean {
		return this.chosen.includes(at);
	}

	with(at: number): string[] {
		return this.#write([...this.chosen, at]);
	}

	without(at: number): string[] {
		return this.#write(this.chosen.filter((each) => each !== at));
	}

	moved(at: number, by: -1 | 1): string[] {
		const order = this.chosen.filter((each) => each !== at);
		order.splice(this.chosen.indexOf(at) + by, 0, at);
		return this.#write(order);
	}

	#write(chosen: readonly number[]): string[] {
		return this.#values.map((value, at) => {
			const place = chosen.indexOf(at);
			if (place < 0) return '';
			if (this.#method === 'ranking') return String(place + 1);
			return this.#method === 'points' ? (isOn(value) ? value : '1') : 'true';
		});
	}
}

function isOn(value: string): boolean {
	return !['', '0', 'false'].includes(value);
}
