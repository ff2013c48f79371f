import { findBareFigure } from '@plenum/domain/ratings/bare-figures';
import { isSameRating } from '@plenum/domain/ratings/rating';
import { roundState, type RatingRound } from '@plenum/domain/ratings/round';
import type { SheetRow } from '@plenum/domain/ratings/read-sheet';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SheetComparison, SheetList, SheetRowView, SheetSummary, SheetView } from '@plenum/protocol/rating-sheets';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { inNumberOrder } from '../clusters/cluster-view.ts';
import { organisationRater } from './find-rater.ts';
import { findRatingsOf, ratingOf, type SaidRating } from './ratings.store.ts';
import { findListed } from './rounds.store.ts';
import { findSheet, findSheets, findStandingSheets, type StoredSheet } from './sheets.store.ts';
import { findRoundOf } from './view-rounds.ts';

export async function listSheets(db: Db, actor: Actor, id: string): Promise<Result<SheetList>> {
	const round = await findRoundOf(db, actor.consultation, id);
	if (!round.ok) return round;
	return ok({ sheets: (await findSheets(db, id)).map((sheet) => viewSummary(sheet, actor)) });
}

export function viewSummary(sheet: StoredSheet, actor: Pick<Actor, 'participant'>): SheetSummary {
	const { id, kind, organisation, constituency, fileName, fileSha256, at, confirmedAt, takenBackAt, content } = sheet;
	const read = content.rows.filter(({ problem }) => problem === null).length;
	return {
		id,
		kind,
		organisation,
		constituency,
		fileName,
		sha256: fileSha256,
		at,
		state: takenBackAt !== null ? 'taken-back' : confirmedAt !== null ? 'confirmed' : 'draft',
		own: sheet.by === actor.participant,
		read,
		unread: content.rows.length - read,
		empty: content.empty
	};
}

/**
 * [RATINGS23] The content of a sheet is visible to the person who entered it, and to all facilitators once an open round is
 * revealed. Before, it is a rating like any other; in a confidential round it stays one.
 */
function maySee(sheet: StoredSheet, round: RatingRound, actor: Actor, now: number): boolean {
	if (sheet.by === actor.participant) return true;
	return round.disclosure === 'open' && roundState(round, now) === 'revealed';
}

export async function showSheet(
	db: Db,
	actor: Actor,
	id: string,
	now: number,
	sheet: string
): Promise<Result<SheetView>> {
	const round = await findRoundOf(db, actor.consultation, id);
	if (!round.ok) return round;
	const found = await findSheet(db, id, sheet);
	if (!found || !maySee(found, round.value, actor, now)) return refuse('rating/unknown-sheet');
	return ok(await viewSheet(db, round.value, found, actor));
}

export async function viewSheet(db: Db, round: RatingRound, sheet: StoredSheet, actor: Actor): Promise<SheetView> {
	const isDraft = sheet.confirmedAt === null && sheet.takenBackAt === null;
	const rater = isDraft ? raterOfSheet(round, sheet) : null;
	const said = new Map((rater ? await findRatingsOf(db, round.id, rater) : []).map((one) => [one.recommendation, one]));
	const own = new Set(
		(await findSheets(db, round.id)).filter(({ by }) => by === actor.participant).map((one) => one.id)
	);
	const { rows: all, asRead = all, meanings = null } = sheet.content;
	const rows = all.map((row, at) => ({
		...viewRow(row, said.get(row.recommendation ?? ''), own),
		figure: findBareFigure(asRead[at] ?? row)
	}));
	return { sheet: viewSummary(sheet, actor), rows, meanings };
}

/** [RATINGS5] Says of people of the organisation only that they rated, never how. */
function viewRow(
	row: SheetRow,
	stored: SaidRating | undefined,
	own: ReadonlySet<string>
): Omit<SheetRowView, 'figure'> {
	const before = stored && row.problem === null ? ratingOf(stored) : null;
	if (!stored || before === null) return { ...row, earlier: null, before: null };
	if (stored.sheet === null) return { ...row, earlier: 'people', before: null };
	if (!own.has(stored.sheet)) return { ...row, earlier: 'sheet', before: null };
	return isSameRating(before, row.rating)
		? { ...row, earlier: 'same', before: null }
		: { ...row, earlier: 'sheet', before };
}

/** In a round of persons a sheet is somebody’s by itself; in one of organisations it is the organisation’s. Null: none was named. */
export function raterOfSheet(
	{ raters, consultation }: Pick<RatingRound, 'raters' | 'consultation'>,
	{ id, organisation, constituency }: Pick<StoredSheet, 'id' | 'organisation' | 'constituency'>
): string | null {
	return raters === 'person' ? id : organisationRater(consultation, organisation, constituency);
}

/** [RATINGS24] Sheets beside each other, recommendation by recommendation: nothing is added up. Those that the reader may see. */
export async function compareSheets(db: Db, actor: Actor, id: string, now: number): Promise<Result<SheetComparison>> {
	const round = await findRoundOf(db, actor.consultation, id);
	if (!round.ok) return round;
	const standing = (await findStandingSheets(db, id)).reverse();
	const seen = standing.filter((sheet) => maySee(sheet, round.value, actor, now));
	const said = seen.flatMap(({ id: sheet, content }) =>
		content.rows.filter(({ problem }) => problem === null).map((row) => ({ ...row, sheet }))
	);
	const byRecommendation = Map.groupBy(said, ({ recommendation }) => recommendation);
	const rows = inNumberOrder(await findListed(db, id)).flatMap(({ id: recommendation, number }) => {
		const all = byRecommendation
			.get(recommendation)
			?.map(({ sheet, rating, row, wording }) => ({ sheet, rating, row, wording }));
		return all ? [{ recommendation, number, said: all }] : [];
	});
	return ok({ sheets: seen.map((sheet) => viewSummary(sheet, actor)), rows });
}
