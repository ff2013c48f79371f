import { commit, type Adoption } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { insertCommitment } from './commitments.store.ts';

/** [COMMITMENT1] Runs in the transaction that closes the poll: adopted and committed are one moment. */
export async function adoptAction(house: House, tx: Transaction, adoption: Adoption): Promise<void> {
	const { consultation, poll, actionSha256, at } = adoption;
	const commitment = commit(house.newId(), adoption);
	await insertCommitment(tx.db, commitment);
	const stream = `commitment:${commitment.id}`;
	const data = { poll, actionSha256, nextDate: commitment.nextDate };
	await house.journal.append(tx, { consultation, stream, type: 'commitment-adopted', at, by: null, data });
	tx.onCommit(() => house.live.announce({ kind: 'commitments', consultation }));
}
