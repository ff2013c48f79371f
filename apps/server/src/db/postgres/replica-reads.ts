import { databaseError } from '../../database-error.ts';
import { DatabaseRefusedError } from '../storage/database-refused.ts';
import type { PublicReads } from '../query-cache/public-reads.ts';
import { openPipelinedReads } from './pipelined-reads.ts';
import { postgresDb, type PostgresConnection } from './postgres-db.ts';
import { PostgresError } from './postgres-errors.ts';
import { askState, askStateAt, faultOf, isCopyOf, notACopy } from './replication-state.ts';

/** In milliseconds. */
export const replicaLimits = {
	/** [DB55] Every read contains everything that was committed longer ago than this. */
	behind: 5000,
	/** Between two questions how far it has come. */
	pause: 1000,
	/** Until such a question is given up. */
	patience: 1500,
	/** Until a page is read from the primary instead. */
	longestRead: 2000,
	/** After a fault the replica is left alone for so long, and twice as long where one follows soon after another. */
	rest: 10_000,
	longestRest: 300_000
};

class SlowReplicaError extends Error {
	override name = 'SlowReplicaError';
}

/**
 * [DB57] Refuses the replica if it answers and belongs to a different database. A replica that does not answer does not
 * prevent the start.
 */
export async function assertReplicaOf(url: string, replicaUrl: string): Promise<void> {
	const asked = [url, replicaUrl].map((each) => askStateAt(each, replicaLimits.patience).catch(() => null));
	const [primary, replica] = await Promise.all(asked);
	if (primary && replica && !isCopyOf(replica, primary))
		throw new DatabaseRefusedError(`the database of DATABASE_READ_URL cannot be used: ${notACopy}.`);
}

/**
 * [DB55] A replica is read only while its age is known. The primary is asked for its position, then the replica. A replica
 * that has reached this position holds everything committed before the first question, by this machine's clock. If either
 * does not answer, nothing more is known, and soon the primary is read.
 */
export function openReplicaReads(
	primary: PostgresConnection,
	replicaUrl: string,
	limits = replicaLimits
): PublicReads & { close(): Promise<void> } {
	const now = () => performance.now();
	// [DB57] Nothing is written on these, also where the server would take it.
	const replica = openPipelinedReads(replicaUrl, { longest: limits.longestRead, silent: 2 * limits.longestRead });
	const primaryDb = postgresDb(primary).db;
	const replicaDb = postgresDb(replica).db;
	const listeners: ((fault: string | null) => void)[] = [];
	const served = { primary: 0, replica: 0 };
	const openedAt = now();
	/** It holds all that was committed before. */
	let asOf = -Infinity;
	let changedAt = -Infinity;
	let rest = limits.rest;
	let restsUntil = -Infinity;
	let readSince = -Infinity;
	let fault: string | null = null;
	let timeline: number | null = null;
	/** How far the primary was when, where the replica has not come so far yet. */
	let ahead: { at: number; position: number }[] = [];
	let closed = false;
	let timer: NodeJS.Timeout | undefined;
	let looking = probe();

	async function probe(): Promise<void> {
		try {
			await compare();
		} catch (error) {
			leave(`it does not answer (${codeOf(error)})`);
		}
		if (!closed) timer = setTimeout(() => void (looking = probe()), limits.pause).unref();
	}

	async function compare(): Promise<void> {
		const at = now();
		const from = await within(limits.patience, askState(primary)).catch(() => null);
		if (!from) return; // What it means that the primary is gone others say.
		const to = await within(limits.patience, askState(replica));
		if (from.timeline !== timeline) {
			timeline = from.timeline;
			asOf = -Infinity;
			ahead = [];
		}
		const why = faultOf(to, from);
		if (why !== null) return leave(why);
		ahead.push({ at, position: from.position ?? Infinity });
		asOf = ahead.findLast(({ position }) => position <= (to.position ?? -Infinity))?.at ?? asOf;
		ahead = ahead.filter((each) => each.at > asOf && now() - each.at <= limits.behind);
		if (now() - Math.max(asOf, openedAt) > limits.behind) leave(`it is more than ${limits.behind / 1000} s behind`);
		else if (fault !== null && now() >= restsUntil) {
			readSince = now();
			say(null);
		}
	}

	function isUsable(): boolean {
		return fault === null && now() - asOf <= limits.behind && asOf > changedAt;
	}

	/** [DB56] */
	function leave(why: string): void {
		if (fault === null) {
			rest = now() - readSince < rest ? Math.min(2 * rest, limits.longestRest) : limits.rest;
			say(why);
		}
		restsUntil = now() + rest;
		replica.leave();
	}

	function say(why: string | null): void {
		if (fault === why || closed) return;
		fault = why;
		listeners.forEach((listener) => listener(why));
	}

	return {
		async read(work) {
			if (isUsable())
				try {
					const value = await within(limits.longestRead, work(replicaDb));
					served.replica++;
					return value;
				} catch (error) {
					// Any other error occurs on the primary again, or was caused by the state between two commits.
					if (databaseError(error) instanceof PostgresError || error instanceof SlowReplicaError)
						leave(`it did not answer a reader (${codeOf(error)})`);
				}
			served.primary++;
			return work(primaryDb);
		},
		changed() {
			changedAt = now();
		},
		onReplica(listener) {
			listeners.push(listener);
			if (fault !== null) listener(fault);
		},
		figures: () => ({ served: { ...served }, behind: (now() - asOf) / 1000 }),
		async close() {
			closed = true;
			await looking;
			clearTimeout(timer);
			await replica.close();
		}
	};
}

async function within<Value>(longest: number, answer: Promise<Value>): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		// What has arrived while this process was busy counts as answered.
		timer = setTimeout(() => setImmediate(() => reject(new SlowReplicaError())), longest);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}

function codeOf(thrown: unknown): string {
	const error = databaseError(thrown);
	if (error instanceof SlowReplicaError) return 'too slow';
	return (error as { code?: string }).code ?? 'no answer';
}
