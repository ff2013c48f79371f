/** What may flow in a burst, and how much of it comes back each second. */
export type Flow = { burst: number; perSecond: number };

/** [DOC13] [PEOPLE26] One for each participant, for all their connections together; addresses do not count. */
export class TokenBucket {
	readonly #flow: Flow;
	#left: number;
	#at: number;

	constructor(flow: Flow, now: number) {
		this.#flow = flow;
		this.#left = flow.burst;
		this.#at = now;
	}

	take(cost: number, now: number): boolean {
		if (this.left(now) < cost) return false;
		this.#left -= cost;
		return true;
	}

	/** Takes a cost that became known afterwards. It may leave a debt. */
	charge(cost: number, now: number): void {
		this.#left = this.left(now) - cost;
	}

	left(now: number): number {
		const earned = (Math.max(0, now - this.#at) / 1000) * this.#flow.perSecond;
		this.#left = Math.min(this.#flow.burst, this.#left + earned);
		this.#at = now;
		return this.#left;
	}

	/** Returns what was taken without need. */
	give(cost: number): void {
		this.#left = Math.min(this.#flow.burst, this.#left + cost);
	}

	isFull(now: number): boolean {
		return this.left(now) === this.#flow.burst;
	}
}

/** One bucket for each key, in memory only. The keys that were used least recently are dropped. */
export class TokenBuckets {
	readonly #flow: Flow;
	readonly #now: () => number;
	readonly #mostKeys: number;
	readonly #buckets = new Map<string, TokenBucket>();

	constructor(flow: Flow, now: () => number, mostKeys = 10_000) {
		this.#flow = flow;
		this.#now = now;
		this.#mostKeys = mostKeys;
	}

	take(key: string): boolean {
		return this.of(key).take(1, this.#now());
	}

	of(key: string): TokenBucket {
		const bucket = this.#buckets.get(key) ?? new TokenBucket(this.#flow, this.#now());
		setLatest(this.#buckets, key, bucket, this.#mostKeys);
		return bucket;
	}
}

/** Sets a key as the latest one and drops the oldest beyond `most`: a map keeps the order of insertion. */
export function setLatest<Value>(map: Map<string, Value>, key: string, value: Value, most = 10_000): void {
	map.delete(key);
	map.set(key, value);
	for (const oldest of map.keys()) {
		if (map.size <= most) return;
		map.delete(oldest);
	}
}
