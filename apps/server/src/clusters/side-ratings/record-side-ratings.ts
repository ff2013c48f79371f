import { knowsConstituency } from '@plenum/domain/consultations/consultation';
import { provisionalRating } from '@plenum/domain/ratings/compare-sides';
import type { Distribution } from '@plenum/domain/ratings/rating-line';
import { checkSideRating, isSameContent, mayRateForSide } from '@plenum/domain/ratings/side-rating';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RecordedSideRatings, SideRatingsRequest } from '@plenum/protocol/clusters';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { changeRatings, record } from '../change-cluster.ts';
import { findListed } from '../listed-recommendations.ts';
import { stillAsSeen, timeAfter } from '../ratings-before.ts';
import {
	deleteSideRatings,
	findClusterRatings,
	findObjectors,
	upsertSideRatings,
	type StoredSideRating
} from '../side-ratings.store.ts';
import { notifyOfRating } from './notify-of-rating.ts';
import { encryptUndo } from './undo-side-ratings.ts';

/**
 * [CLUSTERS41] A member records the same rating for everyone in the side, of one recommendation or of several, or takes back what a
 * member recorded. Recording what a round gave confirms it; taking that back makes it provisional again.
 */
export async function recordSideRatings(
	context: AppContext,
	actor: Actor,
	id: string,
	constituency: string,
	request: SideRatingsRequest
): Promise<Result<RecordedSideRatings>> {
	let undo: string | null = null;
	const answer = await changeRatings(context, actor, id, async (tx, consultation) => {
		if (!knowsConstituency(consultation.settings, constituency)) return refuse('join/unknown-constituency');
		const may = mayRateForSide(actor, constituency, consultation.phase);
		if (!may.ok) return may;
		const checked = request.rating && checkSideRating(consultation.settings.scale, request.rating);
		if (checked && !checked.ok) return checked;
		const asked = request.recommendations.map((one) => one.id);
		const listed = await findListed(tx.db, id, asked);
		if (!listed.ok) return listed;
		const rating = checked?.value ?? null;
		const before = await findClusterRatings(tx.db, id);
		const saidOf = (one: string) => before.get(one)?.sideRatings.find((each) => each.constituency === constituency);
		const changed = listed.value.filter((one) => {
			const said = saidOf(one.id);
			if (!rating) return said?.standing === 'confirmed';
			if (!said) return true;
			return !isSameContent(said, rating) || said.standing === 'provisional' || said.objections > 0;
		});
		if (changed.length === 0) return ok(true);
		const seen = stillAsSeen(request.recommendations, saidOf);
		if (!seen.ok) return seen;
		const ids = changed.map((one) => one.id);
		const at = timeAfter(context.now(), ids, saidOf);
		const given = ids.flatMap((recommendation) => {
			const distribution = saidOf(recommendation)?.distribution ?? null;
			const said = rating
				? ({ ...rating, standing: 'confirmed', recordedBy: actor.participant } as const)
				: provisionalAgain(constituency, distribution);
			return said ? [{ ...said, recommendation, constituency, at, distribution }] : [];
		});
		const gone = ids.filter((recommendation) => !given.some((row) => row.recommendation === recommendation));
		const objectors = await findObjectors(tx.db, ids, constituency);
		const undone = ids.map((recommendation) => {
			const said = saidOf(recommendation);
			const isGiven = given.some((each) => each.recommendation === recommendation);
			return {
				recommendation,
				before: said ? { recommendation, ...rowOf(said), objectors: objectors.get(recommendation) ?? [] } : null,
				after: isGiven ? at : null
			};
		});
		undo = encryptUndo(context, actor, id, constituency, undone);
		await upsertSideRatings(tx.db, given);
		await deleteSideRatings(tx.db, gone, constituency);
		const data = { constituency, recommendations: changed, rating };
		await record(context, tx, actor, id, 'side-ratings-recorded', data);
		if (rating) await notifyOfRating(context, tx, actor, { cluster: id, constituency, recommendation: ids[0] ?? '' });
		return ok(true);
	});
	return answer.ok ? ok({ ...answer.value, undo }) : answer;
}

function rowOf({ objections: _, ...row }: StoredSideRating): Omit<StoredSideRating, 'objections'> {
	return row;
}

/** What the round gave, where the rating came from one. */
function provisionalAgain(constituency: string, distribution: Distribution | null) {
	const given = distribution && provisionalRating({ ...distribution, constituencies: [constituency] });
	if (!given) return null;
	const { level, regression } = given;
	return { level, regression, percentage: null, reason: '', standing: 'provisional', recordedBy: null } as const;
}
