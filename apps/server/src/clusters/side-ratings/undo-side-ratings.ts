import { mayRateForSide } from '@plenum/domain/ratings/side-rating';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { decryptAtRest, encryptAtRest } from '../../security/at-rest.ts';
import { changeRatings, record } from '../change-cluster.ts';
import { findListed } from '../listed-recommendations.ts';
import {
	deleteSideRatings,
	findClusterRatings,
	insertObjections,
	upsertSideRatings,
	type SideRatingRow
} from '../side-ratings.store.ts';

/** A recommendation as it was before a rating was recorded, and the time of the rating after. Null: there was or is none. */
export type UndoneRating = {
	recommendation: string;
	before: (SideRatingRow & { objectors: string[] }) | null;
	after: number | null;
};

/** [RATINGS361] Who may open it: the person who recorded the rating, for the same side and cluster. */
const ownerOf = ({ consultation, participant }: Actor, cluster: string, constituency: string) =>
	JSON.stringify(['undo-side-ratings', consultation, participant, cluster, constituency]);

/**
 * [RATINGS361] The earlier ratings go to the client encrypted, and come back to be restored. So a client claims nobody as the recorder,
 * and learns nobody who objects.
 */
export function encryptUndo(
	{ config }: AppContext,
	actor: Actor,
	cluster: string,
	constituency: string,
	ratings: readonly UndoneRating[]
): string {
	return encryptAtRest(config.secret, ownerOf(actor, cluster, constituency), JSON.stringify(ratings));
}

function decryptUndo(
	{ config }: AppContext,
	owner: string,
	undo: string
): Result<UndoneRating[], 'rating/changed-since'> {
	try {
		return ok(JSON.parse(decryptAtRest(config.secret, owner, undo)) as UndoneRating[]);
	} catch {
		return refuse('rating/changed-since');
	}
}

/**
 * [RATINGS360] Restores the ratings of a side as they were before the caller recorded others: who recorded them and when, their standing
 * and the objections. If somebody recorded a rating since, nothing is restored.
 */
export function undoSideRatings(
	context: AppContext,
	actor: Actor,
	id: string,
	constituency: string,
	undo: string
): Promise<Result<ClusterView>> {
	return changeRatings(context, actor, id, async (tx, consultation) => {
		const may = mayRateForSide(actor, constituency, consultation.phase);
		if (!may.ok) return may;
		const ratings = decryptUndo(context, ownerOf(actor, id, constituency), undo);
		if (!ratings.ok) return ratings;
		const found = await findClusterRatings(tx.db, id);
		const timeOf = (recommendation: string) =>
			found.get(recommendation)?.sideRatings.find((each) => each.constituency === constituency)?.at ?? null;
		// A repeat, after an answer that was lost, changes nothing.
		if (ratings.value.every(({ recommendation, before }) => timeOf(recommendation) === (before?.at ?? null)))
			return ok(true);
		if (ratings.value.some(({ recommendation, after }) => timeOf(recommendation) !== after))
			return refuse('rating/changed-since');
		const ids = ratings.value.map(({ recommendation }) => recommendation);
		const listed = await findListed(tx.db, id, ids);
		if (!listed.ok) return listed;
		const restored = ratings.value.flatMap(({ before }) => before ?? []);
		await deleteSideRatings(tx.db, ids, constituency);
		await upsertSideRatings(
			tx.db,
			restored.map(({ objectors: _, ...row }) => row)
		);
		await insertObjections(
			tx.db,
			restored.flatMap(({ recommendation, objectors }) =>
				objectors.map((participant) => ({ recommendation, constituency, participant }))
			)
		);
		const data = { constituency, recommendations: listed.value };
		await record(context, tx, actor, id, 'side-ratings-undone', data);
		return ok(true);
	});
}
