import { CorrectTextRequest } from '@plenum/protocol/corrections';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { correctText } from './correct-text.ts';

const all = '/api/v1/consultations/:consultation/clusters/:cluster/corrections';

/** `levelNames`: in every language of documents. */
export function registerCorrections(
	app: FastifyInstance,
	context: AppContext,
	ask: RequireActor,
	levelNames: readonly string[]
): void {
	const handle = handleInConsultation(ask);

	app.post<{ Params: { consultation: string; cluster: string }; Body: CorrectTextRequest }>(
		all,
		{ config: handle.authorize('correct-record'), schema: { body: CorrectTextRequest } },
		(request, reply) =>
			handle(request, reply, 'correct-record', (actor) =>
				correctText(context, actor, request.params.cluster, request.body, levelNames)
			)
	);
}
