import { followUp } from '@plenum/domain/commitments/follow-up';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CommitmentView, FollowUpRequest } from '@plenum/protocol/commitments';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { viewCommitments } from './commitment-view.ts';
import { findCommitment, putFollowUp } from './commitments.store.ts';

/** [COMMITMENT2] The minutes hold the status and the date; the evidence, which may name people, stays out of them. */
export function followUpCommitment(
	house: House,
	actor: Actor,
	id: string,
	change: FollowUpRequest
): Promise<Result<CommitmentView>> {
	return transaction(house.database, async (tx) => {
		const { consultation, participant } = actor;
		const before = await findCommitment(tx.db, consultation, id);
		if (!before) return refuse('commitment/unknown');
		const after = followUp(before, change, house.now());
		await putFollowUp(tx.db, after);
		const { status, nextDate, updatedAt } = after;
		const line = { consultation, stream: `commitment:${id}`, type: 'commitment-followed-up', at: updatedAt };
		await house.journal.append(tx, { ...line, by: participant, data: { status, nextDate } });
		tx.onCommit(() => house.live.announce({ kind: 'commitments', consultation }));
		const [view] = await viewCommitments(tx.db, [after], house.now());
		if (!view) throw new Error('A commitment has a view.');
		return ok(view);
	});
}
