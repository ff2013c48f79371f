import { readPaperEntries } from '@plenum/domain/ratings/paper-entry';
import type { SheetRow } from '@plenum/domain/ratings/read-sheet';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { EnteredSheet, EnterSheetRequest } from '@plenum/protocol/rating-sheets';
import type { AppContext } from '../app-context.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findToBeRead, insertSheet, type StoredSheet } from './sheets.store.ts';
import { checkSheet, trimmed } from './upload-sheet.ts';
import { viewSummary } from './view-sheets.ts';
import { writeSheetRatings } from './write-sheet.ts';

/** [RATINGS25] Lines that can be taken are rated at once; the others come back as they are. Where none can, nothing is entered. */
export function enterSheet(
	context: AppContext,
	actor: Actor,
	id: string,
	{ lines, ...of }: EnterSheetRequest
): Promise<Result<EnteredSheet>> {
	return transaction(context.database, async (tx) => {
		const now = context.now();
		const round = await checkSheet(tx.db, actor, id, of, now);
		if (!round.ok) return round;
		const scale = (await findConsultation(tx.db, actor.consultation))?.settings.scale ?? [];
		const listed = (await findToBeRead(tx.db, actor.consultation, id)).filter(({ inRound }) => inRound);
		const entries = readPaperEntries(lines, listed, scale);
		const rows = entries.flatMap((entry, at): SheetRow[] => {
			if (!entry.ok) return [];
			const { line: wording, recommendation, number, rating } = entry;
			return [{ row: at + 1, number, recommendation, wording, rating, problem: null, notices: [] }];
		});
		if (rows.length === 0) return refuse('rating/entries-not-read');
		const sheet: StoredSheet = {
			id: context.createId(),
			round: id,
			...trimmed(of),
			kind: 'paper',
			fileName: null,
			fileSha256: null,
			by: actor.participant,
			at: now,
			confirmedAt: now,
			takenBackAt: null,
			content: { rows, empty: 0 }
		};
		await insertSheet(tx.db, sheet);
		const left = await writeSheetRatings(context, tx, actor, round.value, sheet);
		const kept = entries.flatMap((entry) => (entry.ok ? [] : [{ line: entry.line, problem: entry.problem }]));
		return ok({ sheet: viewSummary(sheet, actor), kept, left });
	});
}
