import { knowsConstituency } from '@plenum/domain/consultations/consultation';
import { provisionalRating } from '@plenum/domain/ratings/compare-sides';
import type { Distribution } from '@plenum/domain/ratings/rating-line';
import { checkSideRating, isSameContent, mayRateForSide } from '@plenum/domain/ratings/side-rating';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RecordedRatings, SideRatingsRequest } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeRatings, record } from './change-cluster.ts';
import { findListed } from './listed-recommendations.ts';
import { ratingsBefore, stillAsSeen, timeAfter } from './ratings-before.ts';
import { deleteSideRatings, findClusterRatings, upsertSideRatings } from './side-ratings.store.ts';

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
): Promise<Result<RecordedRatings>> {
	let earlier: RecordedRatings['before'] = [];
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
		earlier = ratingsBefore(asked, saidOf);
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
		await upsertSideRatings(tx.db, given);
		await deleteSideRatings(tx.db, gone, constituency);
		const data = { constituency, recommendations: changed, rating };
		await record(context, tx, actor, id, 'side-ratings-recorded', data);
		return ok(true);
	});
	return answer.ok ? ok({ ...answer.value, before: earlier }) : answer;
}

/** What the round gave, where the rating came from one. */
function provisionalAgain(constituency: string, distribution: Distribution | null) {
	const given = distribution && provisionalRating({ ...distribution, constituencies: [constituency] });
	if (!given) return null;
	const { level, regression } = given;
	return { level, regression, percentage: null, reason: '', standing: 'provisional', recordedBy: null } as const;
}
