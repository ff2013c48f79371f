import { TokenBucket } from '../../token-bucket.ts';

/** How much time of the workers one person may use: so much at once, and so much more each second. */
export type ReadAllowance = { burst: number; perSecond: number; waiting: number };

/** In milliseconds of a worker. All pages of a facilitator take a few seconds; nobody needs one in four of the server's all the time. */
export const defaultAllowance: ReadAllowance = { burst: 30_000, perSecond: 250, waiting: 8 };

const mostPeople = 10_000;

type Account = { bucket: TokenBucket; turn: Promise<unknown>; queued: number };

/** If a read may not begin: the number of seconds until it may. */
export type OverBudget = { retryAfter: number };

/**
 * [DB18] Limits what costly reads may cost one person. Each person has one at a time, so that nobody fills the workers. The
 * cost of a read is charged afterwards, so the last one may leave a debt, and nothing begins before that is paid.
 */
export class ReadBudget {
	readonly #allowance: ReadAllowance;
	readonly #now: () => number;
	readonly #accounts = new Map<string, Account>();

	constructor(allowance: ReadAllowance, now: () => number) {
		this.#allowance = allowance;
		this.#now = now;
	}

	/** Runs the read when its turn comes. `read` answers what it has cost, in milliseconds. */
	async spend<Value>(
		person: string,
		read: () => Promise<{ value: Value; milliseconds: number }>
	): Promise<Value | OverBudget> {
		const account = this.#accountOf(person);
		const over = this.#overBudget(account);
		if (over) return over;
		if (account.queued > this.#allowance.waiting) return { retryAfter: 1 };
		account.queued++;
		const turn = account.turn.then(async () => {
			// The reads before this one may have used up the whole budget.
			const spent = this.#overBudget(account);
			if (spent) return spent;
			const { value, milliseconds } = await read();
			account.bucket.charge(milliseconds, this.#now());
			return value;
		});
		account.turn = turn.catch(() => undefined);
		try {
			return await turn;
		} finally {
			account.queued--;
		}
	}

	#overBudget(account: Account): OverBudget | null {
		const left = account.bucket.left(this.#now());
		return left > 0 ? null : { retryAfter: Math.ceil((1 - left) / this.#allowance.perSecond) };
	}

	#accountOf(person: string): Account {
		const account = this.#accounts.get(person) ?? {
			bucket: new TokenBucket(this.#allowance, this.#now()),
			turn: Promise.resolve(),
			queued: 0
		};
		this.#accounts.delete(person); // Set again, it is the youngest: maps remember the order of insertion.
		this.#accounts.set(person, account);
		for (const [key, { queued }] of this.#accounts) {
			if (this.#accounts.size <= mostPeople) break;
			if (queued === 0) this.#accounts.delete(key);
		}
		return account;
	}
}
