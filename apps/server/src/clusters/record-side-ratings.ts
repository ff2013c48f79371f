import { knowsConstituency } from '@plenum/domain/consultations/consultation';
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
 * [CLUSTERS41] A member records the same for everyone in the side, of one recommendation or of several, or takes back what the side
 * said. Whoever records what a round gave confirms it: how the side rated stays beside it.
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
			if (!rating || !said) return Boolean(rating ?? said);
			return !isSameContent(said, rating) || said.standing === 'provisional' || said.objections > 0;
		});
		if (changed.length === 0) return ok(true);
		const seen = stillAsSeen(request.recommendations, saidOf);
		if (!seen.ok) return seen;
		const ids = changed.map((one) => one.id);
		if (rating) {
			const at = timeAfter(context.now(), ids, saidOf);
			const said = { constituency, ...rating, at, standing: 'confirmed', recordedBy: actor.participant } as const;
			await upsertSideRatings(
				tx.db,
				ids.map((recommendation) => ({
					...{ recommendation, ...said },
					distribution: saidOf(recommendation)?.distribution ?? null
				}))
			);
		} else await deleteSideRatings(tx.db, ids, constituency);
		const data = { constituency, recommendations: changed, rating };
		await record(context, tx, actor, id, 'side-ratings-recorded', data);
		return ok(true);
	});
	return answer.ok ? ok({ ...answer.value, before: earlier }) : answer;
}
