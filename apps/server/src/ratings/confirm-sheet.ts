import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ConfirmedSheet, SheetSummary } from '@plenum/protocol/rating-sheets';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { upsertRating, type StoredRating } from './ratings.store.ts';
import { raterConstituency } from './find-rater.ts';
import { announceRound, recordRound } from './record-round.ts';
import { findRated, upsertRater } from './rounds.store.ts';
import { findRatingsOfSheet, findSheet, findStandingSheets, updateSheet, type StoredSheet } from './sheets.store.ts';
import { checkSheet } from './upload-sheet.ts';
import { raterOfSheet, viewSummary } from './view-sheets.ts';
import { findRoundOf } from './view-rounds.ts';
import { writeSheetRatings } from './write-sheet.ts';

/** [RATINGS22] By the person who uploaded it, who alone has seen what was read of it. Confirming again changes nothing. */
export function confirmSheet(
	context: AppContext,
	actor: Actor,
	id: string,
	sheetId: string
): Promise<Result<ConfirmedSheet>> {
	return transaction(context.database, async (tx) => {
		const known = await findRoundOf(tx.db, actor.consultation, id);
		if (!known.ok) return known;
		const sheet = await findSheet(tx.db, id, sheetId);
		if (!sheet || sheet.by !== actor.participant || sheet.takenBackAt !== null) return refuse('rating/unknown-sheet');
		if (sheet.confirmedAt !== null) return ok({ sheet: viewSummary(sheet, actor), left: 0 });
		const now = context.now();
		const round = await checkSheet(tx.db, actor, id, sheet, now);
		if (!round.ok) return round;
		await updateSheet(tx.db, sheetId, { confirmedAt: now });
		const left = await writeSheetRatings(context, tx, actor, round.value, sheet);
		return ok({ sheet: viewSummary({ ...sheet, confirmedAt: now }, actor), left });
	});
}

/**
 * [RATINGS26] All that is rated with a sheet goes, and what an earlier sheet of the organisation said counts again. The name of the
 * organisation and of its file go with it. A draft goes without a line in the record.
 */
export function takeBackSheet(
	context: AppContext,
	actor: Actor,
	id: string,
	sheetId: string
): Promise<Result<SheetSummary>> {
	return transaction(context.database, async (tx) => {
		const round = await findRoundOf(tx.db, actor.consultation, id);
		if (!round.ok) return round;
		const sheet = await findSheet(tx.db, id, sheetId);
		if (!sheet) return refuse('rating/unknown-sheet');
		if (sheet.takenBackAt !== null) return ok(viewSummary(sheet, actor));
		if (round.value.revealedAt !== null) return refuse('rating/revealed');
		const now = context.now();
		const rater = raterOfSheet(round.value, sheet);
		const goes = await findRatingsOfSheet(tx.db, sheetId);
		const change = { takenBackAt: now, organisation: '', fileName: null };
		await updateSheet(tx.db, sheetId, change);
		const earlier = (await findStandingSheets(tx.db, id)).filter((one) => raterOfSheet(round.value, one) === rater);
		let rated = rater === null ? 0 : await findRated(tx.db, id, rater);
		for (const rating of goes) rated -= Number(!(await restoreEarlier(tx.db, rating, earlier, now)));
		const constituency = raterConstituency(round.value.raters, sheet);
		if (rater !== null && goes.length > 0) await upsertRater(tx.db, { round: id, rater, constituency, rated });
		if (sheet.confirmedAt !== null) {
			await recordRound(context, tx, actor, id, 'rating-sheet-taken-back', { sheet: sheetId, ratings: goes.length });
			announceRound(context, tx, round.value);
		}
		return ok(viewSummary({ ...sheet, ...change }, actor));
	});
}

/** Answers whether there was one. */
async function restoreEarlier(
	db: Db,
	rating: StoredRating,
	earlier: readonly StoredSheet[],
	at: number
): Promise<boolean> {
	const next = { ...rating, version: rating.version + 1, at };
	for (const { id: sheet, content } of earlier) {
		const row = content.rows.find((one) => one.recommendation === rating.recommendation && one.problem === null);
		if (!row) continue;
		await upsertRating(db, { ...next, ...row.rating, sheet, sheetRow: row.row, wording: row.wording });
		return true;
	}
	await upsertRating(db, {
		...next,
		given: false,
		level: null,
		percentage: null,
		regression: false,
		reason: '',
		source: ''
	});
	return false;
}
