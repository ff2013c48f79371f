import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { undoAdmission } from './undo-admission.ts';

/** Apart from the people, because it asks every module whether somebody has done something there. */
export const admissionsRoutes: FastifyPluginAsync = async (app) => {
	const { context, people } = app;
	const inConsultation = accessInConsultation(people.requireActor);

	app.operation('undoAdmission', inConsultation('admit'), (actor, { body }) =>
		undoAdmission(context, people, actor, body)
	);
};
