import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import { notifyOfChange } from '../people/notify-of-change.ts';
import type { People } from '../people/people.ts';
import { reconcilePollKeys } from '../polls/secret/reconcile-poll-keys.ts';
import type { Polls } from '../polls/polls.ts';
import { deletePracticeRows, findConnected, findPracticesOver } from './practice.store.ts';

const pause = 60 * 60_000;

/** What holds on to a consultation outside of its tables. */
export type PracticeNeeds = { context: AppContext; people: People; polls: Polls };

/**
 * [PRACTICE11] All of it in one transaction: the database then has no trace of it. Connected people are sent away, and keys of its secret
 * polls are destroyed.
 */
export async function deletePractice({ context, people, polls }: PracticeNeeds, id: string): Promise<Result<object>> {
	const deleted = await transaction(context.database, async (tx) => {
		const connected = await findConnected(tx.db, id);
		if (!(await deletePracticeRows(tx.db, id))) return refuse('practice/is-none');
		notifyOfChange(context, people, tx, { participants: connected.people, consultation: id, status: 'removed' });
		tx.onCommit(() => {
			for (const session of connected.sessions) people.sessionEnded(session);
			context.live.notify({ kind: 'consultation', consultation: id });
		});
		return ok({});
	});
	if (deleted.ok) await reconcilePollKeys(polls);
	return deleted;
}

/** Now, and every hour from now on. */
export async function keepPracticesTidy(needs: PracticeNeeds): Promise<{ stop(): void }> {
	await deletePracticesOver(needs);
	const timer = setInterval(() => void deletePracticesOver(needs).catch(needs.context.report), pause).unref();
	return { stop: () => clearInterval(timer) };
}

/**
 * [PRACTICE13] A newer version may keep rows in tables that this one does not know: then the deletion is refused. It is tried again an
 * hour later, here or on the node that knows them.
 */
export async function deletePracticesOver(needs: PracticeNeeds): Promise<void> {
	const { database, now, report } = needs.context;
	for (const id of await findPracticesOver(database.read, now())) await deletePractice(needs, id).catch(report);
}
