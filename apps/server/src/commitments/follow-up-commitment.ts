import { followUp } from '@plenum/domain/commitments/follow-up';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CommitmentView, FollowUpRequest } from '@plenum/protocol/commitments';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { viewCommitment } from './commitment-view.ts';
import { findCommitment } from './commitments.store.ts';
import { recordUpdate } from './record-update.ts';

/** [COMMITMENT2] [COMMITMENT7] Sent again, it changes nothing more: what it asks for is so already. */
export function followUpCommitment(
	context: AppContext,
	actor: Actor,
	id: string,
	{ updates, ...said }: FollowUpRequest
): Promise<Result<CommitmentView>> {
	return transaction(context.database, async (tx) => {
		const before = await findCommitment(tx.db, actor.consultation, id);
		if (!before) return refuse('commitment/unknown');
		const change = followUp(before, said, updates);
		if (!change.ok) return change;
		const after = await recordUpdate(context, tx, actor, before, change.value, null);
		return ok(await viewCommitment(tx.db, after, context.now()));
	});
}
