import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { bytesOf, takeJsonAsBytes } from '../http/bodies/json-as-bytes.ts';
import { importEarlierOutcome, listEarlierOutcomes, deleteEarlierOutcome } from './import-earlier-outcome.ts';

/** As large as an outcome may be that becomes a consultation. */
const bodyLimit = 20 * 1024 * 1024;

export const earlierOutcomesRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);

	app.operation('listEarlierOutcomes', inConsultation('read'), async ({ consultation }) =>
		ok(await listEarlierOutcomes(context.database.read, consultation))
	);

	void app.register(async (scope) => {
		takeJsonAsBytes(scope);
		scope.operation('importEarlierOutcome', inConsultation('import-matrix', { bodyLimit }), (actor, { body }) =>
			importEarlierOutcome(context, actor, bytesOf(body))
		);
	});

	app.operation('deleteEarlierOutcome', inConsultation('import-matrix'), (actor, { params }) =>
		deleteEarlierOutcome(context, actor, params.outcome)
	);
};
