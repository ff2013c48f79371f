import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Publication } from '@plenum/protocol/exports/publication';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { viewPublication } from './check-publication.ts';
import { deletePublishedVersions } from './publication-history.store.ts';
import { findPublication, withdrawPublished, type PublicationRow } from './publications.store.ts';

/** [PUBLISH22] The page and its files are gone at once; what others saved or copied cannot be taken back. */
export async function withdrawPublication(context: AppContext, actor: Actor): Promise<Result<Publication>> {
	return transaction(context.database, async (tx) => {
		const row = await findPublication(tx.db, actor.consultation);
		if (!row) return refuse('publication/unknown');
		if (row.state === 'withdrawn') return ok(viewPublication(row));
		return ok(viewPublication(await withdrawNow(context, tx, row, actor.participant)));
	});
}

/** By a participant, or by the operator (null). */
export async function withdrawNow(
	context: AppContext,
	tx: Transaction,
	row: PublicationRow,
	by: string | null
): Promise<PublicationRow> {
	const { consultation, version } = row;
	const at = context.now();
	await withdrawPublished(tx.db, consultation, at);
	await deletePublishedVersions(tx.db, consultation);
	const line = { consultation, stream: 'exports', type: 'outcome-withdrawn' as const, at, by, data: { version } };
	await context.journal.append(tx, line);
	tx.onCommit(context.publicChanged.notify);
	tx.onCommit(() => context.live.notify({ kind: 'outcome', consultation }));
	return { ...row, state: 'withdrawn', withdrawnAt: at };
}
