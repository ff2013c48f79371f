import { reviewOn } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { SaidOutcome } from '../polls/polls.ts';
import { findCommitmentsOfPoll, findUpdates, updateProgress } from './commitments.store.ts';

/** [COMMITMENT1] Runs in the transaction in which what follows from a poll is said after its deadline. */
export async function dateCommitments(context: AppContext, tx: Transaction, said: SaidOutcome): Promise<void> {
	const { consultation, poll, reviewDate, at, by } = said;
	for (const before of await findCommitmentsOfPoll(tx.db, poll)) {
		const after = reviewOn(before, await findUpdates(tx.db, before.id), reviewDate);
		if (after.nextDate === before.nextDate) continue;
		await updateProgress(tx.db, after);
		const line = { consultation, stream: `commitment:${before.id}`, type: 'commitment-dated' as const, at, by };
		await context.journal.append(tx, { ...line, data: { poll, nextDate: after.nextDate } });
		tx.onCommit(() => context.live.notify({ kind: 'commitments', consultation }));
	}
}
