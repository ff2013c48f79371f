import { createHmac } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { noOthers, type Nodes } from '../db/nodes.ts';
import { setLatest } from '../token-bucket.ts';

/** Renames the key of a limit before another node hears of it. An address is never written down, not even for a minute. */
export type NameKey = (key: string) => string;

/** Remembers the latest names, because each command looks up its network. */
export function keyNames(nodes: Nodes, secret: Buffer): NameKey {
	if (nodes.areAlone) return (key) => key;
	return rememberLatest((key) => createHmac('sha256', secret).update(`limit ${key}`).digest('base64url'));
}

/** Remembers the results for the latest keys, in memory only. */
export function rememberLatest(compute: (key: string) => string): (key: string) => string {
	const known = new Map<string, string>();
	return (key) => {
		const value = known.get(key) ?? compute(key);
		setLatest(known, key, value);
		return value;
	};
}

/** How many failures a key may have, within how many seconds of the first. */
export type FailureRate = { failures: number; seconds: number };

/** An attempt counts before its outcome is known, so that many at one moment are many. */
export type Attempt = {
	/** Returns false, and counts nothing, where a limit is reached. */
	count(): Promise<boolean>;
	/** Takes the count back after a success. */
	forgive(): Promise<void>;
};

/** [DB37] Counts failures by key in memory. Each node counts those of the others too. */
export class SharedFailureLimit {
	readonly #limiter: RateLimiterMemory;
	readonly #topic: string;
	readonly #name: NameKey;
	readonly #nodes: Nodes;

	constructor(topic: string, { failures, seconds }: FailureRate, name: NameKey, nodes: Nodes = noOthers) {
		this.#limiter = new RateLimiterMemory({ points: failures, duration: seconds });
		this.#topic = topic;
		this.#name = name;
		this.#nodes = nodes;
		nodes.on(`${topic}-failed`, (message) => void this.#limiter.penalty((message as { key: string }).key));
		nodes.on(`${topic}-forgiven`, (message) => void this.#refund((message as { key: string }).key));
	}

	/** One attempt under several limits: it counts under all of them or under none. */
	static attempt(...under: { limit: SharedFailureLimit; key: string }[]): Attempt {
		return {
			async count() {
				const counted: typeof under = [];
				for (const each of under) {
					if (await each.limit.#consume(each.limit.#name(each.key))) {
						counted.push(each);
						continue;
					}
					for (const { limit, key } of counted) await limit.#refund(limit.#name(key));
					return false;
				}
				for (const { limit, key } of under) limit.#notify('failed', key);
				return true;
			},
			async forgive() {
				for (const { limit, key } of under) {
					await limit.#refund(limit.#name(key));
					limit.#notify('forgiven', key);
				}
			}
		};
	}

	async #consume(name: string): Promise<boolean> {
		try {
			await this.#limiter.consume(name);
			return true;
		} catch {
			await this.#refund(name);
			return false;
		}
	}

	/** Never below zero: the count may have expired in the meantime. */
	async #refund(name: string): Promise<void> {
		const counted = await this.#limiter.get(name);
		if (counted && counted.consumedPoints > 0 && counted.msBeforeNext > 0) await this.#limiter.reward(name);
	}

	#notify(outcome: 'failed' | 'forgiven', key: string): void {
		this.#nodes.broadcast(`${this.#topic}-${outcome}`, { key: this.#name(key) });
	}
}
