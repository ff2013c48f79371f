import type { Change, Commitment, CommitmentUpdate } from '@plenum/domain/commitments/commitment';
import { withChange } from '@plenum/domain/commitments/follow-up';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { isUnchanged } from '@plenum/domain/journal/changed-fields';
import { sha256 } from '../sha256.ts';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { insertUpdates, updateProgress } from './commitments.store.ts';

/** What the minutes hold of an update, so that neither it nor its place in the history can be altered unseen. */
function fingerprintOf(change: Change): string {
	return sha256(canonicalJson(change));
}

/**
 * [COMMITMENT2] One more line of the history. The minutes hold the status, the date and a fingerprint of the whole; evidence,
 * which may name people, stays out of them. Where nothing changes there is no line.
 */
export async function recordUpdate(
	context: AppContext,
	tx: Transaction,
	actor: Actor,
	before: Commitment,
	change: Change,
	undoes: number | null
): Promise<Commitment> {
	if (isUnchanged(change)) return before;
	const after = withChange(before, change, context.now());
	const { consultation, participant: by, role, constituency } = actor;
	const update: CommitmentUpdate = {
		number: after.updates,
		at: after.updatedAt,
		by,
		role,
		constituency,
		change,
		undoes
	};
	await updateProgress(tx.db, after);
	await insertUpdates(tx.db, [{ commitment: after.id, ...update }]);
	const { status, nextDate } = after;
	const { number, at } = update;
	const line = { consultation, stream: `commitment:${after.id}`, type: 'commitment-followed-up' as const, at, by };
	const data = { update: number, status, nextDate, undoes, changeSha256: fingerprintOf(change) };
	await context.journal.append(tx, { ...line, data });
	tx.onCommit(() => context.live.notify({ kind: 'commitments', consultation }));
	return after;
}
