import { reviewOn } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { SaidOutcome } from '../polls/polls.ts';
import { findCommitmentsOfPoll, findUpdates, putProgress } from './commitments.store.ts';

/** [COMMITMENT1] Runs in the transaction in which what follows from a poll is said after its deadline. */
export async function dateCommitments(house: House, tx: Transaction, said: SaidOutcome): Promise<void> {
	const { consultation, poll, reviewDate, at, by } = said;
	for (const before of await findCommitmentsOfPoll(tx.db, poll)) {
		const after = reviewOn(before, await findUpdates(tx.db, before.id), reviewDate);
		if (after.nextDate === before.nextDate) continue;
		await putProgress(tx.db, after);
		const line = { consultation, stream: `commitment:${before.id}`, type: 'commitment-dated', at, by };
		await house.journal.append(tx, { ...line, data: { poll, nextDate: after.nextDate } });
		tx.onCommit(() => house.live.announce({ kind: 'commitments', consultation }));
	}
}
