import { withdraw } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { PollVoiding } from '../polls/polls.ts';
import { findCommitmentsOfPoll, markWithdrawn } from './commitments.store.ts';

/** [COMMITMENT4] Runs in the transaction that declares the poll void. */
export async function withdrawCommitments(context: AppContext, tx: Transaction, voiding: PollVoiding): Promise<void> {
	const { consultation, poll, reason, at, by } = voiding;
	for (const before of await findCommitmentsOfPoll(tx.db, poll)) {
		if (before.withdrawn) continue;
		await markWithdrawn(tx.db, withdraw(before, reason, at));
		const line = { consultation, stream: `commitment:${before.id}`, type: 'commitment-withdrawn' as const, at, by };
		await context.journal.append(tx, { ...line, data: { poll, reason } });
		tx.onCommit(() => context.live.notify({ kind: 'commitments', consultation }));
	}
}
