import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { accessInConsultation } from '../http/access.ts';
import { correctText } from './correct-text.ts';

/** `levelNames`: in every language of documents. */
export function registerCorrections(
	app: FastifyInstance,
	context: AppContext,
	ask: RequireActor,
	levelNames: readonly string[]
): void {
	const inConsultation = accessInConsultation(ask);

	app.operation('correctText', inConsultation('correct-record'), (actor, { params, body }) =>
		correctText(context, actor, params.cluster, body, levelNames)
	);
}
