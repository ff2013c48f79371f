import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { checkAgreedRating, isSameContent } from '@plenum/domain/ratings/side-rating';
import { alikeRating } from '@plenum/domain/ratings/status';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AgreedAlike, AgreedRatingsRequest, RatingContent, RecordedRatings } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { changeRatings, record } from './change-cluster.ts';
import { findAllAssessed, findClusters } from './clusters.store.ts';
import { findListed } from './listed-recommendations.ts';
import { ratingsBefore, stillAsSeen, timeAfter } from './ratings-before.ts';
import {
	deleteAgreedRatings,
	findClusterRatings,
	findConsultationRatings,
	upsertAgreedRatings
} from './side-ratings.store.ts';

/** [CLUSTERS43] One rating, or “views recorded”, is agreed on one recommendation or several, or taken back. */
export async function agreeRatings(
	context: AppContext,
	actor: Actor,
	id: string,
	request: AgreedRatingsRequest
): Promise<Result<RecordedRatings>> {
	let earlier: RecordedRatings['before'] = [];
	const answer = await changeRatings(context, actor, id, async (tx, consultation) => {
		const checked = request.agreed && checkAgreedRating(consultation.settings.scale, request.agreed);
		if (checked && !checked.ok) return checked;
		const asked = request.recommendations.map((one) => one.id);
		const listed = await findListed(tx.db, id, asked);
		if (!listed.ok) return listed;
		const rating = checked?.value ?? null;
		const before = await findClusterRatings(tx.db, id);
		const agreedOf = (one: string) => before.get(one)?.agreed;
		earlier = ratingsBefore(asked, agreedOf);
		const changed = listed.value.filter((one) => isOther(agreedOf(one.id) ?? null, rating));
		if (changed.length === 0) return ok(true);
		const seen = stillAsSeen(request.recommendations, agreedOf);
		if (!seen.ok) return seen;
		const ids = changed.map((one) => one.id);
		if (rating) {
			const at = timeAfter(context.now(), ids, agreedOf);
			await upsertAgreedRatings(
				tx.db,
				ids.map((recommendation) => ({ recommendation, ...rating, at }))
			);
		} else await deleteAgreedRatings(tx.db, ids);
		await record(context, tx, actor, id, 'ratings-agreed', { recommendations: changed, agreed: rating });
		return ok(true);
	});
	return answer.ok ? ok({ ...answer.value, before: earlier }) : answer;
}

/**
 * [CLUSTERS42] Agrees in one step on those of these recommendations that all sides rate alike, in any cluster. If the ratings
 * of one differ now, or it can no longer be rated, none is agreed: the client's list is outdated.
 */
export function agreeAlikeRatings(
	context: AppContext,
	actor: Actor,
	asked: readonly string[]
): Promise<Result<AgreedAlike>> {
	const { consultation } = actor;
	return transaction(context.database, async (tx) => {
		const ratings = await findConsultationRatings(tx.db, consultation);
		const listed = new Map((await findAllAssessed(tx.db, consultation)).map((one) => [one.id, one]));
		const clusters = new Map((await findClusters(tx.db, consultation)).map((cluster) => [cluster.id, cluster]));
		const agreed: { id: string; number: string; cluster: string; rating: RatingContent }[] = [];
		const ids = [...new Set(asked)];
		const rows = ids.flatMap((id) => listed.get(id) ?? []).filter(({ withdrawn }) => !withdrawn);
		if (rows.length < ids.length) return refuse('cluster/recommendation-elsewhere');
		for (const one of rows) {
			const { id } = one;
			const cluster = clusters.get(one.cluster);
			if (!cluster) return refuse('cluster/recommendation-elsewhere');
			const open = whileOpen(cluster);
			if (!open.ok) return open;
			const stands = ratings.get(id);
			const alike = alikeRating(stands?.sideRatings ?? []);
			if (!stands || !alike) return refuse('rating/not-alike');
			const rating = { ...alike, reason: '' };
			// What somebody agreed since the list was shown is not overwritten unseen.
			if (stands.agreed && isOther(stands.agreed, rating)) return refuse('rating/not-alike');
			if (!stands.agreed) agreed.push({ id, number: one.number, cluster: cluster.id, rating });
		}
		const at = timeAfter(
			context.now(),
			agreed.map(({ id }) => id),
			(id) => ratings.get(id)?.agreed
		);
		await upsertAgreedRatings(
			tx.db,
			agreed.map(({ id, rating }) => ({ recommendation: id, ...rating, at }))
		);
		for (const [cluster, some] of Map.groupBy(agreed, (one) => one.cluster)) {
			const recommendations = some.map(({ id, number, rating }) => ({ id, number, agreed: rating }));
			await record(context, tx, actor, cluster, 'alike-ratings-agreed', { recommendations });
		}
		if (agreed.length > 0)
			tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null, about: 'ratings' }));
		return ok({ agreed: agreed.map(({ id }) => id) });
	});
}

function isOther(before: RatingContent | null, now: RatingContent | null): boolean {
	return before && now ? !isSameContent(before, now) : before !== now;
}
