import { isSameRating } from '@plenum/domain/ratings/rating';
import type { RatingRound } from '@plenum/domain/ratings/round';
import type { SheetRow } from '@plenum/domain/ratings/read-sheet';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findRating, ratingOf, upsertRating } from './ratings.store.ts';
import { raterConstituency } from './find-rater.ts';
import { announceRound, recordRound } from './record-round.ts';
import { findRated, isListed, upsertRater } from './rounds.store.ts';
import type { StoredSheet } from './sheets.store.ts';
import { raterOfSheet } from './view-sheets.ts';

/**
 * [RATINGS22] What was read of a sheet is rated, in the organisation’s name. What its people said themselves stands; what an earlier
 * sheet of theirs said is replaced. Answers how many were left to its people.
 */
export async function writeSheetRatings(
	context: AppContext,
	tx: Transaction,
	actor: Actor,
	round: RatingRound,
	sheet: StoredSheet
): Promise<number> {
	const rater = raterOfSheet(round, sheet);
	if (rater === null) throw new Error(`The sheet ${sheet.id} is of no organisation.`);
	const rows = sheet.content.rows.filter(({ problem }) => problem === null);
	const counts = { ratings: 0, left: 0, added: 0 };
	for (const row of rows) {
		const done = await writeRow(tx.db, { round: round.id, rater, sheet: sheet.id, at: context.now() }, row);
		counts.left += Number(done === 'left');
		counts.ratings += Number(done !== 'left');
		counts.added += Number(done === 'added');
	}
	const rated = (await findRated(tx.db, round.id, rater)) + counts.added;
	const constituency = raterConstituency(round.raters, sheet);
	await upsertRater(tx.db, { round: round.id, rater, constituency, rated });
	const unread = sheet.content.rows.length - rows.length;
	const { ratings, left } = counts;
	await recordRound(context, tx, actor, round.id, 'ratings-entered', {
		sheet: sheet.id,
		kind: sheet.kind,
		ratings,
		unread,
		left,
		...(sheet.content.meanings ? { meanings: sheet.content.meanings } : {})
	});
	announceRound(context, tx, round);
	return left;
}

type Place = { round: string; rater: string; sheet: string; at: number };

async function writeRow(db: Db, place: Place, row: SheetRow): Promise<'added' | 'replaced' | 'same' | 'left'> {
	const recommendation = row.recommendation ?? '';
	if (!(await isListed(db, place.round, recommendation))) return 'left';
	const stored = await findRating(db, place.round, place.rater, recommendation);
	const before = stored ? ratingOf(stored) : null;
	if (stored && before && stored.sheet === null) return 'left';
	if (before && isSameRating(before, row.rating)) return 'same';
	await upsertRating(db, {
		...place,
		recommendation,
		participant: null,
		sheetRow: row.row,
		wording: row.wording,
		...row.rating,
		version: (stored?.version ?? 0) + 1,
		given: true
	});
	return before ? 'replaced' : 'added';
}
