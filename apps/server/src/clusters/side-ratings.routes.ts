import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { encodedFor } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
import { agreeAlikeRatings, agreeRatings } from './agree-ratings.ts';
import { ratingsRead } from './list-ratings.ts';
import { listOwnObjections, objectToRating } from './side-ratings/object-to-rating.ts';
import { recordSideRatings } from './side-ratings/record-side-ratings.ts';
import { undoSideRatings } from './side-ratings/undo-side-ratings.ts';

/** What the sides say of recommendations, and what they agreed. */
export const sideRatingsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const readRatings = shareReading(context.database, 'recommendation-ratings', ratingsRead);

	app.operation('listLevels', inConsultation('read'), async (actor, request, reply) => {
		const ratings = await readRatings(actor);
		return ratings.ok ? ok(await encodedFor(request, reply, ratings.value)) : ratings;
	});

	app.operation('recordSideRatings', inConsultation('rate-for-side'), (actor, { params, body }) =>
		recordSideRatings(context, actor, params.cluster, params.constituency, body)
	);

	app.operation('undoSideRatings', inConsultation('rate-for-side'), (actor, { params, body }) =>
		undoSideRatings(context, actor, params.cluster, params.constituency, body.undo)
	);

	app.operation('listOwnObjections', inConsultation('read'), (actor, { params }) =>
		listOwnObjections(context.database.read, actor, params.cluster)
	);

	app.operation('objectToSideRating', inConsultation('rate-for-side'), (actor, { params, body }) =>
		objectToRating(context, actor, params.cluster, body)
	);

	app.operation('agreeRatings', inConsultation('agree-ratings'), (actor, { params, body }) =>
		agreeRatings(context, actor, params.cluster, body)
	);

	app.operation('agreeAlikeRatings', inConsultation('agree-ratings'), (actor, { body }) =>
		agreeAlikeRatings(context, actor, body.recommendations)
	);
};
