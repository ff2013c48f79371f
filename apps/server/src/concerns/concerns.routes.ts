import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { traceless } from '../http/traceless.ts';
import { applyToConcern } from './change-concern.ts';
import { raiseConcern } from './raise-concern.ts';
import { listConcerns } from './view-concerns.ts';

/** [CONCERN7] An id from the sender's device makes a repeat harmless, so that no stored answer says that there was one. */
export const concernsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const rules = { ...repeatsByItself, ...traceless };

	app.operation('listConcerns', inConsultation('read', traceless), (actor, { params }) =>
		listConcerns(context, actor, params.workshop)
	);

	app.operation('raiseConcern', inConsultation('raise-concern', rules), (actor, { params, body }) =>
		raiseConcern(context, actor, params.workshop, body)
	);

	app.operation('changeConcern', inConsultation('raise-concern', rules), (actor, { params, body }) =>
		applyToConcern(context, actor, params, body)
	);
};
