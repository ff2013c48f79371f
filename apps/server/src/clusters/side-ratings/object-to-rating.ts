import { mayRateForSide } from '@plenum/domain/ratings/side-rating';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ObjectionRequest, OwnObjections } from '@plenum/protocol/clusters';
import type { AppContext } from '../../app-context.ts';
import type { Db } from '../../db/db.ts';
import type { Actor } from '../../http/actor.ts';
import { changeRatings, findClusterOf, record } from '../change-cluster.ts';
import { findListed } from '../listed-recommendations.ts';
import { deleteObjection, findClusterRatings, findObjectionsOf, insertObjections } from '../side-ratings.store.ts';

/**
 * [CLUSTERS52] A member objects to what was recorded for everyone in their side. The side is divided until nobody objects any
 * more, or the rating is changed. Others learn how many object, and the record names nobody but the side.
 */
export async function objectToRating(
	context: AppContext,
	actor: Actor,
	id: string,
	{ recommendation, objects }: ObjectionRequest
): Promise<Result<OwnObjections>> {
	const { participant, constituency } = actor;
	let own: string[] = [];
	const answer = await changeRatings(context, actor, id, async (tx, consultation) => {
		const may = mayRateForSide({ ...actor, role: 'participant' }, constituency, consultation.phase);
		if (!may.ok) return may;
		const listed = await findListed(tx.db, id, [recommendation]);
		if (!listed.ok) return listed;
		const said = (await findClusterRatings(tx.db, id))
			.get(recommendation)
			?.sideRatings.find((each) => each.constituency === constituency);
		if (!said) return refuse('rating/nothing-recorded');
		const before = await findObjectionsOf(tx.db, id, participant);
		if (before.includes(recommendation) !== objects) {
			const objection = { recommendation, constituency, participant };
			if (objects) await insertObjections(tx.db, [objection]);
			else await deleteObjection(tx.db, objection);
			await record(context, tx, actor, id, objects ? 'side-rating-objected' : 'side-rating-objection-withdrawn', {
				constituency,
				recommendations: listed.value
			});
		}
		own = await findObjectionsOf(tx.db, id, participant);
		return ok(true);
	});
	return answer.ok ? ok({ recommendations: own }) : answer;
}

export async function listOwnObjections(db: Db, actor: Actor, id: string): Promise<Result<OwnObjections>> {
	const cluster = await findClusterOf(db, actor.consultation, id);
	return cluster.ok ? ok({ recommendations: await findObjectionsOf(db, id, actor.participant) }) : cluster;
}
