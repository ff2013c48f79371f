import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { addAddition, addCluster } from './add-addition.ts';
import { correctAddition, moveAddition, removeAddition } from './change-addition.ts';

/** Voluntary pledges and new matters, beside the UN’s recommendations of a cluster. */
export const additionsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);

	app.operation('addClusterWithAddition', inConsultation('arrange-clusters'), (actor, { body }) =>
		addCluster(context, actor, body)
	);

	app.operation('addAddition', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		addAddition(context, actor, params.cluster, body)
	);

	app.operation('correctAddition', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		correctAddition(context, actor, params.cluster, params.addition, body)
	);

	app.operation('moveAddition', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		moveAddition(context, actor, params.cluster, params.addition, body.to)
	);

	app.operation('removeAddition', inConsultation('arrange-clusters'), (actor, { params }) =>
		removeAddition(context, actor, params.cluster, params.addition)
	);
};
