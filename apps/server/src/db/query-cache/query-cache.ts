import { setLatest } from '../../token-bucket.ts';
import { cachedQueries, changeIn, type CachedQueryName, type ChangeNotice } from './cached-queries.ts';
import { isRefusal } from '../transaction-on.ts';

/** Reads once for everyone who asks with the same parameters until a change. Refusals and errors are not kept. */
export type CachedRead<Value> = (
	consultation: string,
	parameters: readonly unknown[],
	read: () => Promise<Value>
) => Promise<Value>;

type Entry<Value> = { consultation: string; version: string; value: Promise<Value> };
type Query = { after: readonly string[]; entries: Map<string, Entry<unknown>> };

/**
 * [OPERATE33] [OPERATE53] Answers that many people ask for at one moment, and that are the same for all of them. Callers must already be
 * authorised, and nothing in a value may depend on who asks.
 */
export class QueryCache {
	/** Changes with every commit that this process hears nothing of. */
	readonly #version: () => string | Promise<string>;
	readonly #queries: Query[] = [];
	#changes = 0;

	constructor(version: () => string | Promise<string>) {
		this.#version = version;
	}

	query<Value>(name: CachedQueryName): CachedRead<Value> {
		const { after, most } = cachedQueries[name];
		const entries = new Map<string, Entry<Value>>();
		this.#queries.push({ after, entries });
		return async (consultation, parameters, read) => {
			const version = await this.#version();
			const key = JSON.stringify([consultation, ...parameters]);
			const known = entries.get(key);
			const entry = known?.version === version ? known : { consultation, version, value: read() };
			setLatest(entries, key, entry, most);
			const forget = () => void (entries.get(key) === entry && entries.delete(key));
			entry.value.then((value) => isRefusal(value) && forget(), forget);
			return entry.value;
		};
	}

	/** Call it after the commit, before the fact is sent. */
	apply(fact: ChangeNotice): void {
		const change = changeIn(fact);
		this.#changes++;
		for (const { after, entries } of this.#queries)
			if (after.includes(change))
				for (const [key, { consultation }] of entries) if (consultation === fact.consultation) entries.delete(key);
	}

	/**
	 * [OPERATE150] Runs the effects of a commit. If no effect notifies of a change, anything may have changed, and the cache is emptied.
	 * `notifiesAll`: see `transaction()`.
	 */
	afterCommit(effects: () => void, notifiesAll: boolean): void {
		const before = this.#changes;
		effects();
		if (this.#changes === before && !notifiesAll) this.clear();
	}

	clear(): void {
		for (const { entries } of this.#queries) entries.clear();
	}
}
