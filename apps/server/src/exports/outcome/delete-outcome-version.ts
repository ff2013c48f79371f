import { ok, refuse, type Result } from '@plenum/domain/result';
import { findConsultation } from '../../consultations/consultations.store.ts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { deleteOutcomeJson, findOutcomeJson, findOutcomeVersion } from './outcome-versions.store.ts';
import { findPublication } from '../publication/publications.store.ts';
import { withdrawNow } from '../publication/withdraw-publication.ts';

/** `withdrawn`: the address of what was published of it until now. `isNew`: false where it had been forgotten before. */
export type ForgottenVersion = { sha256: string; withdrawn: string | null; isNew: boolean };

/**
 * [EXPORTS36] Deletes the content of a frozen version, and withdraws what is published of it. The fact of its freezing, with
 * time, label and hash, stays. So a copy in someone's hands can still be distinguished from a forged one. For the operator.
 */
export async function deleteOutcomeVersion(
	context: AppContext,
	consultation: string,
	number: number
): Promise<Result<ForgottenVersion>> {
	return transaction(context.database, async (tx) => {
		if (!(await findConsultation(tx.db, consultation))) return refuse('consultation/unknown');
		const version = await findOutcomeVersion(tx.db, consultation, number);
		if (!version) return refuse('export/unknown-version');
		const { sha256 } = version;
		const publication = await findPublication(tx.db, consultation);
		const shown = publication?.state === 'published' && publication.version === number ? publication : null;
		if (shown) await withdrawNow(context, tx, shown, null);
		const withdrawn = shown?.slug ?? null;
		if ((await findOutcomeJson(tx.db, consultation, number)) === undefined)
			return ok({ sha256, withdrawn, isNew: false });
		await deleteOutcomeJson(tx.db, consultation, number);
		const data = { version: number, sha256 };
		const line = {
			consultation,
			stream: 'exports',
			type: 'outcome-forgotten' as const,
			at: context.now(),
			by: null,
			data
		};
		await context.journal.append(tx, line);
		tx.onCommit(() => context.live.notify({ kind: 'outcome', consultation }));
		return ok({ sha256, withdrawn, isNew: true });
	});
}
