import { TokenBucket, TokenBuckets, type Flow } from '../../token-bucket.ts';

/** A turn to look the code up, which counts as a try until it is returned; or null: put off, untried. */
export type QueueTurn = { giveBack(): void } | null;

export type QueueLimits = {
	/** How many codes one network tries, and all together. */
	network: Flow;
	all: Flow;
	longestWait: number;
	/** How many codes of one network stand in line, and how many requests of all. */
	codesOfNetwork: number;
	requests: number;
};

/** At most 20 tries a minute for a network and 100 in all: what a bucket holds, and what comes back within the minute. */
export const defaultQueueLimits: QueueLimits = {
	network: { burst: 8, perSecond: 0.2 },
	all: { burst: 40, perSecond: 1 },
	longestWait: 50_000,
	codesOfNetwork: 50,
	requests: 5000
};

/** [DB37] Seconds by which nodes that try by the same limits let each other go first: longer than they need to hear of a try. */
const courtesy = 0.3;
const mostCourtesies = 3;

type Waiter = { network: string; since: number; resolve: (turn: QueueTurn) => void };
type Entry = { code: string; owner: string; waiters: Set<Waiter> };
type Next = { entry: Entry; payer: string };

/**
 * [PEOPLE16] A queue of codes to look up. Each code is queued once, however many people type it. Participants of one event
 * type the same code, and a guesser types a new one each time. So the code that most people wait for goes first. Every second
 * turn goes to the network with the fewest queued codes, so that a person who types alone is reached too. In memory only.
 */
export class JoinQueue {
	readonly #limits: QueueLimits;
	readonly #now: () => number;
	readonly #areOthers: () => boolean;
	readonly #all: TokenBucket;
	readonly #buckets: TokenBuckets;
	readonly #entries = new Map<string, Entry>();
	/** The same entries, by the network that brought each. */
	readonly #owned = new Map<string, Map<string, Entry>>();
	#requests = 0;
	#turns = 0;
	/** Turns of other nodes since the last one here. */
	#turnsElsewhere = 0;

	/** `areOthers`: whether other nodes try by the same limits. */
	constructor(limits: QueueLimits, now: () => number, areOthers: () => boolean = () => false) {
		this.#limits = limits;
		this.#now = now;
		this.#areOthers = areOthers;
		this.#all = new TokenBucket(limits.all, now());
		this.#buckets = new TokenBuckets(limits.network, now);
	}

	get isEmpty(): boolean {
		return this.#entries.size === 0;
	}

	enter(code: string, network: string, signal?: AbortSignal): Promise<QueueTurn> {
		return new Promise((resolve) => {
			if (signal?.aborted || !this.#makeRoom(code, network)) return resolve(null);
			const pause = this.isEmpty ? 0 : this.#pause;
			const waiter: Waiter = { network, since: this.#now(), resolve };
			const entry = this.#entries.get(code) ?? this.#add({ code, owner: network, waiters: new Set() });
			entry.waiters.add(waiter);
			this.#requests++;
			signal?.addEventListener('abort', () => this.#leave(entry, waiter, null), { once: true });
			if (this.#mayTry(network, this.#now(), pause)) this.#callAll(pause);
		});
	}

	/** The code is known to be right: the others who wait for it need not wait longer. */
	release(code: string): void {
		const entry = this.#entries.get(code);
		for (const waiter of entry?.waiters ?? []) if (entry) this.#leave(entry, waiter, { giveBack: () => undefined });
	}

	/** Likewise, for those of one network alone. */
	releaseIn(network: string, code: string): void {
		const entry = this.#entries.get(code);
		for (const waiter of entry?.waiters ?? [])
			if (entry && waiter.network === network) this.#leave(entry, waiter, { giveBack: () => undefined });
	}

	/** The codes that are typed in this network and wait. */
	codesIn(network: string): string[] {
		const isTyped = ({ waiters }: Entry) => [...waiters].some((waiter) => waiter.network === network);
		return [...this.#entries.values()].filter(isTyped).map(({ code }) => code);
	}

	/** Counts a try that was made elsewhere. */
	spend(network: string): void {
		this.#turnsElsewhere++;
		for (const bucket of [this.#all, this.#buckets.of(network)]) bucket.take(1, this.#now());
	}

	/** Calls those whose turn it is, and puts off those who waited too long. To be called while the line is not empty. */
	serve(): void {
		const since = this.#now() - this.#limits.longestWait;
		for (const entry of this.#entries.values())
			for (const waiter of entry.waiters) if (waiter.since <= since) this.#leave(entry, waiter, null);
		this.#callAll(this.#pause);
	}

	/** The node whose last turn was the longest ago goes first: else the one that looks first would take every turn. */
	get #pause(): number {
		return this.#areOthers() ? courtesy * Math.max(0, mostCourtesies - this.#turnsElsewhere) : 0;
	}

	#callAll(pause: number): void {
		const now = this.#now();
		for (let next = this.#pick(now, pause); next !== null; next = this.#pick(now, pause)) this.#call(next, now);
	}

	#call({ entry, payer }: Next, now: number): void {
		const paid = [this.#all, this.#buckets.of(payer)];
		for (const bucket of paid) bucket.take(1, now);
		this.#turns++;
		this.#turnsElsewhere = 0;
		const turn = { giveBack: () => paid.splice(0).forEach((bucket) => bucket.give(1)) };
		for (const waiter of entry.waiters) this.#leave(entry, waiter, turn);
	}

	#pick(now: number, pause: number): Next | null {
		if (this.isEmpty || this.#all.left(now) < 1) return null;
		const preferCrowd = this.#turns % 2 === 0;
		let best: (Next & { weight: number }) | null = null;
		for (const entry of this.#entries.values()) {
			const payer = this.#payerOf(entry, now, pause);
			if (payer === null) continue;
			const weight = preferCrowd ? entry.waiters.size : -(this.#owned.get(payer)?.size ?? 0);
			if (best === null || weight > best.weight) best = { entry, payer, weight };
		}
		return best;
	}

	/** Among the networks from which the code is typed, the one that tried least and may try now. */
	#payerOf({ waiters }: Entry, now: number, pause: number): string | null {
		let best: string | null = null;
		for (const network of new Set([...waiters].map((waiter) => waiter.network))) {
			if (!this.#mayTry(network, now, pause)) continue;
			if (best === null || this.#buckets.of(network).left(now) > this.#buckets.of(best).left(now)) best = network;
		}
		return best;
	}

	/** Whether there has been a turn for so many seconds. */
	#mayTry(network: string, now: number, pause: number): boolean {
		const { all, network: own } = this.#limits;
		const isHere = (bucket: TokenBucket, { perSecond, burst }: Flow) =>
			bucket.left(now) >= Math.min(burst, 1 + perSecond * pause);
		return isHere(this.#all, all) && isHere(this.#buckets.of(network), own);
	}

	/**
	 * When the queue is full, the code that one person has waited for longest gives way: a flood displaces itself, right codes
	 * or wrong.
	 */
	#makeRoom(code: string, network: string): boolean {
		const own = this.#owned.get(network);
		if (this.#requests >= this.#limits.requests) return this.#displace(own) || this.#displace(this.#largest());
		if (this.#entries.has(code) || (own?.size ?? 0) < this.#limits.codesOfNetwork) return true;
		return this.#displace(own);
	}

	#largest(): Map<string, Entry> | undefined {
		return [...this.#owned.values()].toSorted((a, b) => b.size - a.size)[0];
	}

	#displace(among: Map<string, Entry> | undefined): boolean {
		for (const entry of among?.values() ?? []) {
			if (entry.waiters.size > 1) continue;
			for (const waiter of entry.waiters) this.#leave(entry, waiter, null);
			return true;
		}
		return false;
	}

	#add(entry: Entry): Entry {
		this.#entries.set(entry.code, entry);
		const own = this.#owned.get(entry.owner) ?? new Map<string, Entry>();
		this.#owned.set(entry.owner, own.set(entry.code, entry));
		return entry;
	}

	#leave(entry: Entry, waiter: Waiter, turn: QueueTurn): void {
		if (!entry.waiters.delete(waiter)) return;
		this.#requests--;
		waiter.resolve(turn);
		if (entry.waiters.size > 0) return;
		this.#entries.delete(entry.code);
		const own = this.#owned.get(entry.owner);
		own?.delete(entry.code);
		if (own?.size === 0) this.#owned.delete(entry.owner);
	}
}
