import { applyMeanings, checkMeanings, type FigureMeanings } from '@plenum/domain/ratings/bare-figures';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SheetView } from '@plenum/protocol/rating-sheets';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findSheet, updateSheet } from './sheets.store.ts';
import { checkSheet } from './upload-sheet.ts';
import { viewSheet } from './view-sheets.ts';
import { findRoundOf } from './view-rounds.ts';

/**
 * [RATINGS28] For a draft, by the person who uploaded it. Repeated or changed meanings apply to what was read of the file.
 */
export function setFigureMeanings(
	context: AppContext,
	actor: Actor,
	id: string,
	sheetId: string,
	given: FigureMeanings
): Promise<Result<SheetView>> {
	return transaction(context.database, async (tx) => {
		const known = await findRoundOf(tx.db, actor.consultation, id);
		if (!known.ok) return known;
		const sheet = await findSheet(tx.db, id, sheetId);
		if (!sheet || sheet.by !== actor.participant || sheet.takenBackAt !== null) return refuse('rating/unknown-sheet');
		if (sheet.confirmedAt !== null) return refuse('rating/sheet-confirmed');
		const round = await checkSheet(tx.db, actor, id, sheet, context.now());
		if (!round.ok) return round;
		const scale = (await findConsultation(tx.db, actor.consultation))?.settings.scale ?? [];
		const meanings = checkMeanings(scale, given);
		if (!meanings.ok) return meanings;
		const asRead = sheet.content.asRead ?? sheet.content.rows;
		const rows = applyMeanings(asRead, meanings.value);
		const content = { ...sheet.content, rows, asRead, meanings: meanings.value };
		await updateSheet(tx.db, sheetId, { content });
		return ok(await viewSheet(tx.db, round.value, { ...sheet, content }, actor));
	});
}
