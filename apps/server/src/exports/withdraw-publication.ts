import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Publication } from '@plenum/protocol/publication';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { viewPublication } from './check-publication.ts';
import { findPublication, withdrawPublished, type PublicationRow } from './publications.store.ts';

/** [PUBLISH22] The page and its files are gone at once; what others saved or copied cannot be taken back. */
export async function withdrawPublication(house: House, actor: Actor): Promise<Result<Publication>> {
	return transaction(house.database, async (tx) => {
		const row = await findPublication(tx.db, actor.consultation);
		if (!row) return refuse('publication/unknown');
		if (row.state === 'withdrawn') return ok(viewPublication(row));
		return ok(viewPublication(await withdrawNow(house, tx, row, actor.participant)));
	});
}

/** By a participant, or by the operator (null). */
export async function withdrawNow(
	house: House,
	tx: Transaction,
	row: PublicationRow,
	by: string | null
): Promise<PublicationRow> {
	const { consultation, version } = row;
	const at = house.now();
	await withdrawPublished(tx.db, consultation, at);
	const line = { consultation, stream: 'exports', type: 'outcome-withdrawn', at, by, data: { version } };
	await house.journal.append(tx, line);
	tx.onCommit(() => house.live.announce({ kind: 'outcome', consultation }));
	return { ...row, state: 'withdrawn', withdrawnAt: at };
}
