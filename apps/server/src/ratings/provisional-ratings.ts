import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { provisionalRating } from '@plenum/domain/ratings/compare-sides';
import type { SideRating } from '@plenum/domain/ratings/side-rating';
import type { RevealedRow } from '@plenum/protocol/ratings';
import { findAllAssessed, findClusters } from '../clusters/clusters.store.ts';
import { findConsultationRatings, upsertSideRatings, type SideRatingRow } from '../clusters/side-ratings.store.ts';
import type { Db } from '../db/db.ts';

/** [RATINGS13] What the lines of a revealed recommendation say of each side that has one of its own; `at` is that of the reveal. */
export function provisionalRatings(lines: RevealedRow['lines']): SideRating[] {
	return lines.flatMap((line) => {
		const rating = provisionalRating(line);
		const blank = { percentage: null, reason: '', at: 0, standing: 'provisional', objections: 0 } as const;
		return rating ? [{ ...rating, ...blank }] : [];
	});
}

/**
 * [RATINGS13] In the transaction of the reveal. What members of a side recorded themselves stays, and so does all that was said in
 * clusters that are closed.
 */
export async function giveProvisionalRatings(
	db: Db,
	consultation: string,
	given: readonly SideRatingRow[],
	now: number
): Promise<SideRatingRow[]> {
	const clusters = await findClusters(db, consultation);
	const open = new Set(clusters.filter((cluster) => whileOpen(cluster).ok).map(({ id }) => id));
	const listed = new Map((await findAllAssessed(db, consultation)).map((one) => [one.id, one]));
	const ratings = await findConsultationRatings(db, consultation);
	const rows = given.flatMap((row) => {
		const one = listed.get(row.recommendation);
		const before = ratings
			.get(row.recommendation)
			?.sideRatings.find(({ constituency }) => constituency === row.constituency);
		if (!one || one.withdrawn || !open.has(one.cluster) || before?.standing === 'confirmed') return [];
		return [{ ...row, at: Math.max(now, (before?.at ?? 0) + 1) }];
	});
	await upsertSideRatings(db, rows);
	return rows;
}
