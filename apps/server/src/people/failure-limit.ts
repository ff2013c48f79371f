/** Failed attempts by key, over a minute or what else is asked for. In memory alone: an address is never written down. */
export type FailureLimit = {
	isOver(key: string): boolean;
	fail(key: string): void;
	/** Takes one failure back. Who must count before the outcome is known does so, and is forgiven after success. */
	forgive(key: string): void;
};

const minute = 60_000;
const mostKeys = 10_000;

export function createFailureLimit(failures: number, now: () => number, period = minute): FailureLimit {
	const counts = new Map<string, { failures: number; since: number }>();
	const current = (key: string) => {
		const count = counts.get(key);
		return count && now() - count.since < period ? count : undefined;
	};
	return {
		isOver: (key) => (current(key)?.failures ?? 0) >= failures,
		fail(key) {
			const count = current(key);
			if (count) return void count.failures++;
			counts.delete(key); // Set again, it is the youngest again.
			counts.set(key, { failures: 1, since: now() });
			dropOldest(counts);
		},
		forgive(key) {
			const count = current(key);
			if (count && count.failures > 0) count.failures--;
		}
	};
}

/** Of the latest keys, what `compute` gave is remembered, in memory alone. */
export function rememberLatest(compute: (key: string) => string): (key: string) => string {
	const known = new Map<string, string>();
	return (key) => {
		const value = known.get(key) ?? compute(key);
		known.set(key, value);
		dropOldest(known);
		return value;
	};
}

/** Maps remember the order of insertion: the first key is the oldest. */
export function dropOldest(map: Map<string, unknown>): void {
	for (const key of map.keys()) {
		if (map.size <= mostKeys) return;
		map.delete(key);
	}
}
