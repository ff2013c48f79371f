import { ok } from '@plenum/domain/result';
import {
	AgreedRatingsRequest,
	AlikeRatingsRequest,
	ObjectionRequest,
	SideRatingsRequest
} from '@plenum/protocol/clusters';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { encodedFor } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
import { agreeAlikeRatings, agreeRatings } from './agree-ratings.ts';
import { ratingsRead } from './list-ratings.ts';
import { listOwnObjections, objectToRating } from './object-to-rating.ts';
import { recordSideRatings } from './record-side-ratings.ts';

const one = '/api/v1/consultations/:consultation';
const cluster = `${one}/clusters/:cluster`;

type InConsultation = { consultation: string };
type OnCluster = InConsultation & { cluster: string };

/** What the sides say of recommendations, and what they agreed. */
export function registerSideRatings(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const readRatings = shareReading(context.database, 'recommendation-ratings', ratingsRead);

	app.get<{ Params: InConsultation }>(`${one}/recommendation-ratings`, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const ratings = await readRatings(actor);
			return ratings.ok ? ok(await encodedFor(request, reply, ratings.value)) : ratings;
		})
	);

	app.put<{ Params: OnCluster & { constituency: string }; Body: SideRatingsRequest }>(
		`${cluster}/side-ratings/:constituency`,
		{ config: handle.authorize('rate-for-side'), schema: { body: SideRatingsRequest } },
		(request, reply) =>
			handle(request, reply, 'rate-for-side', (actor) =>
				recordSideRatings(context, actor, request.params.cluster, request.params.constituency, request.body)
			)
	);

	app.get<{ Params: OnCluster }>(`${cluster}/objections`, (request, reply) =>
		handle(request, reply, 'read', (actor) => listOwnObjections(context.database.read, actor, request.params.cluster))
	);

	app.put<{ Params: OnCluster; Body: ObjectionRequest }>(
		`${cluster}/objections`,
		{ config: handle.authorize('rate-for-side'), schema: { body: ObjectionRequest } },
		(request, reply) =>
			handle(request, reply, 'rate-for-side', (actor) =>
				objectToRating(context, actor, request.params.cluster, request.body)
			)
	);

	app.put<{ Params: OnCluster; Body: AgreedRatingsRequest }>(
		`${cluster}/agreed-ratings`,
		{ config: handle.authorize('agree-ratings'), schema: { body: AgreedRatingsRequest } },
		(request, reply) =>
			handle(request, reply, 'agree-ratings', (actor) =>
				agreeRatings(context, actor, request.params.cluster, request.body)
			)
	);

	app.post<{ Params: InConsultation; Body: AlikeRatingsRequest }>(
		`${one}/agreed-ratings/alike`,
		{ config: handle.authorize('agree-ratings'), schema: { body: AlikeRatingsRequest } },
		(request, reply) =>
			handle(request, reply, 'agree-ratings', (actor) =>
				agreeAlikeRatings(context, actor, request.body.recommendations)
			)
	);
}
