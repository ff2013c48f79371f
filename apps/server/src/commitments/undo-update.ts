import { undoUpdate as ruleOfUndoing } from '@plenum/domain/commitments/follow-up';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CommitmentView } from '@plenum/protocol/commitments';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { viewCommitment } from './commitment-view.ts';
import { findCommitment, findUpdate } from './commitments.store.ts';
import { recordUpdate } from './record-update.ts';

/** [COMMITMENT5] Taken back by an update of its own; both stand in the history. Sent again, it takes back nothing more. */
export function undoUpdate(
	context: AppContext,
	actor: Actor,
	id: string,
	number: number
): Promise<Result<CommitmentView>> {
	return transaction(context.database, async (tx) => {
		const before = await findCommitment(tx.db, actor.consultation, id);
		if (!before) return refuse('commitment/unknown');
		const last = await findUpdate(tx.db, id, before.updates);
		if (last?.undoes === number) return ok(await viewCommitment(tx.db, before, context.now()));
		const change = ruleOfUndoing(before, await findUpdate(tx.db, id, number));
		if (!change.ok) return change;
		const after = await recordUpdate(context, tx, actor, before, change.value, number);
		return ok(await viewCommitment(tx.db, after, context.now()));
	});
}
