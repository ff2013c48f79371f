import { keepEmptyingLog } from '../../db/keep-emptying-log.ts';
import { transaction } from '../../db/transaction.ts';
import type { Report } from '../../report.ts';
import type { Polls } from '../polls.ts';
import { findOpenSecretPolls, markKeyLost } from './secret.store.ts';
import { tablesOfVotes } from '../recount/tables-of-votes.ts';

/**
 * [SECRET6] Runs before a server admits anyone. It destroys keys that no open poll needs, as the server before it would have done had it
 * not been killed. An open poll without a key can only be declared void.
 */
export async function reconcilePollKeys({ context, keys }: Polls): Promise<void> {
	// In the writers' turn: a poll that another node opens meanwhile has its key already, and is not committed yet.
	await transaction(context.database, async (tx) => {
		const needed = await findOpenSecretPolls(tx.db);
		for (const { poll, publicKey, keyLost } of needed) {
			const isLost = keys.find(publicKey) === null;
			if (isLost !== keyLost) await markKeyLost(tx.db, poll, isLost);
		}
		reported(context.report, () => keys.destroyAllBut(needed.map(({ publicKey }) => publicKey)));
	});
	await keepEmptyingLog(context, tablesOfVotes); // It may have been killed between the two as well.
}

/**
 * [SECRET6] After the commit that ended a secret poll. Until here a killed server could begin again; from here on nobody opens an
 * envelope any more. What the disk refuses now is tried again, and at the latest when the server starts next.
 */
export function destroyKey(polls: Polls, publicKey: string): void {
	const done = reported(polls.context.report, () => (polls.keys.destroy(publicKey), 1)) > 0;
	if (!done) setTimeout(() => destroyKey(polls, publicKey), pause).unref();
	void keepEmptyingLog(polls.context, tablesOfVotes);
}

const pause = 10_000;

/** The poll has ended and its result is recorded: what goes wrong here must not be told as if it had not. */
function reported(report: Report, work: () => number): number {
	try {
		return work();
	} catch (error) {
		report(error);
		return 0;
	}
}
