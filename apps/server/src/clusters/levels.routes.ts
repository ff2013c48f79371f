import { ok } from '@plenum/domain/result';
import {
	AgreeLevelRequest,
	EqualLevelsRequest,
	ReadingRequest,
	RecommendationLevelsRequest,
	RecommendationReadingsRequest
} from '@plenum/protocol/clusters';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { encodedFor } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
import { agreeLevel, takeBackAgreedLevel } from './agree-level.ts';
import { agreeEqualLevels, agreeRecommendationLevels } from './agree-recommendation-levels.ts';
import { levelsRead } from './list-levels.ts';
import { recordReading, takeBackReading } from './record-reading.ts';
import { recordRecommendationReadings } from './record-recommendation-readings.ts';

const one = '/api/v1/consultations/:consultation';
const cluster = `${one}/clusters/:cluster`;

type InConsultation = { consultation: string };
type OnCluster = InConsultation & { cluster: string };

/** Where the sides see a cluster and its recommendations, and what they agreed. */
export function registerLevels(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const readLevels = shareReading(context.database, levelsRead);

	app.get<{ Params: InConsultation }>(`${one}/levels`, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const levels = await readLevels(actor);
			return levels.ok ? ok(await encodedFor(request, reply, levels.value)) : levels;
		})
	);

	app.put<{ Params: OnCluster & { constituency: string }; Body: ReadingRequest }>(
		`${cluster}/readings/:constituency`,
		{ config: handle.authorize('give-reading'), schema: { body: ReadingRequest } },
		(request, reply) =>
			handle(request, reply, 'give-reading', (actor) =>
				recordReading(context, actor, request.params.cluster, request.params.constituency, request.body)
			)
	);

	app.delete<{ Params: OnCluster & { constituency: string } }>(
		`${cluster}/readings/:constituency`,
		{ config: handle.authorize('give-reading') },
		(request, reply) =>
			handle(request, reply, 'give-reading', (actor) =>
				takeBackReading(context, actor, request.params.cluster, request.params.constituency)
			)
	);

	app.put<{ Params: OnCluster; Body: AgreeLevelRequest }>(
		`${cluster}/agreed`,
		{ config: handle.authorize('agree-level'), schema: { body: AgreeLevelRequest } },
		(request, reply) =>
			handle(request, reply, 'agree-level', (actor) => agreeLevel(context, actor, request.params.cluster, request.body))
	);

	app.delete<{ Params: OnCluster }>(
		`${cluster}/agreed`,
		{ config: handle.authorize('agree-level') },
		(request, reply) =>
			handle(request, reply, 'agree-level', (actor) => takeBackAgreedLevel(context, actor, request.params.cluster))
	);

	app.put<{ Params: OnCluster & { constituency: string }; Body: RecommendationReadingsRequest }>(
		`${cluster}/recommendation-readings/:constituency`,
		{ config: handle.authorize('give-reading'), schema: { body: RecommendationReadingsRequest } },
		(request, reply) =>
			handle(request, reply, 'give-reading', (actor) =>
				recordRecommendationReadings(context, actor, request.params.cluster, request.params.constituency, request.body)
			)
	);

	app.put<{ Params: OnCluster; Body: RecommendationLevelsRequest }>(
		`${cluster}/recommendation-levels`,
		{ config: handle.authorize('agree-level'), schema: { body: RecommendationLevelsRequest } },
		(request, reply) =>
			handle(request, reply, 'agree-level', (actor) =>
				agreeRecommendationLevels(context, actor, request.params.cluster, request.body)
			)
	);

	app.post<{ Params: OnCluster; Body: EqualLevelsRequest }>(
		`${cluster}/recommendation-levels/equal`,
		{ config: handle.authorize('agree-level'), schema: { body: EqualLevelsRequest } },
		(request, reply) =>
			handle(request, reply, 'agree-level', (actor) =>
				agreeEqualLevels(context, actor, request.params.cluster, request.body.recommendations)
			)
	);
}
