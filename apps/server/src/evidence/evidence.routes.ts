import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { answerSource, removeSource, saveSource } from './change-sources.ts';
import { createListSources } from './list-sources.ts';

/** What sides offer as evidence, and what the other sides say against it. Those who may report on progress may do so. */
export const evidenceRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const listSources = createListSources(context.database);

	app.operation('listSources', inConsultation('read'), async (actor, { query }) => ok(await listSources(actor, query)));
	app.operation('saveSource', inConsultation('report-progress'), (actor, { params, body }) =>
		saveSource(context, actor, params.source, body)
	);
	app.operation('removeSource', inConsultation('report-progress'), (actor, { params }) =>
		removeSource(context, actor, params.source)
	);
	app.operation('disputeSource', inConsultation('report-progress'), (actor, { params, body }) =>
		answerSource(context, actor, params.source, body.reason)
	);
};
