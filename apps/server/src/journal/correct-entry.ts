import { isRecorded } from '@plenum/domain/record/record-event';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CorrectEntryRequest, CorrectedEntry } from '@plenum/protocol/journal';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import { findHead, findStream } from './journal.store.ts';

const stream = 'corrections';

type Correction = CorrectEntryRequest & { consultation: string; by: string };

/** [JOURNAL5] What was recorded stays: what is right instead is an entry of its own, which can be corrected by a further one. */
export function correctEntry(
	context: AppContext,
	{ consultation, by, entry, text }: Correction
): Promise<Result<CorrectedEntry>> {
	return transaction(context.database, async (tx) => {
		const { length } = await findHead(tx.db, consultation);
		if (entry > length) return refuse('journal/unknown-entry');
		const earlier = await findStream(tx.db, consultation, stream, 0);
		const corrections = earlier.filter((line) => isRecorded(line, 'entry-corrected'));
		const last = corrections.findLast(({ data }) => data.entry === entry);
		if (last?.data.text === text) return ok({ place: last.place });
		const line = {
			consultation,
			stream,
			type: 'entry-corrected' as const,
			at: context.now(),
			by,
			data: { entry, text }
		};
		const { place } = await context.journal.append(tx, line);
		return ok({ place });
	});
}
