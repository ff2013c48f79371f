import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { correctText } from './correct-text.ts';

/** `levelNames`: in every language of documents. */
export const correctionsRoutes: FastifyPluginAsync<{ levelNames: readonly string[] }> = async (app, { levelNames }) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);

	app.operation('correctText', inConsultation('correct-record'), (actor, { params, body }) =>
		correctText(context, actor, params.cluster, body, levelNames)
	);
};
