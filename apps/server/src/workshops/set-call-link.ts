import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Workplace } from './workshop-events.ts';
import { findWorkshop, updateCallLink } from './workshops.store.ts';

/** [WORKSHOP24] Where those who are elsewhere take part. The last one counts, and nothing of it stays in the record. */
export function setCallLink(
	{ database, live }: AppContext,
	{ consultation, workshop }: Workplace,
	link: string | null
): Promise<Result<Record<string, never>>> {
	return transaction(database, async (tx) => {
		const stored = await findWorkshop(tx.db, consultation, workshop);
		if (!stored) return refuse('workshop/unknown');
		if (stored.folded.state === 'closed') return refuse('workshop/closed');
		if (stored.callLink === link) return ok({});
		await updateCallLink(tx.db, workshop, link);
		tx.onCommit(() => {
			live.notify({ kind: 'workshops', consultation });
			live.notify({ kind: 'workshop', consultation, workshop, seq: stored.folded.seq });
		});
		return ok({});
	});
}
