import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { deletePractice } from './delete-practice.ts';
import { startPractice } from './start-practice.ts';

export const practiceRoutes: FastifyPluginAsync = async (app) => {
	const { context, people, polls } = app;
	const inConsultation = accessInConsultation(app.requireActor);

	app.operation('startPractice', inConsultation('configure'), (actor, { body }) => startPractice(context, actor, body));

	app.operation('deletePractice', inConsultation('configure'), ({ consultation }) =>
		deletePractice({ context, people, polls }, consultation)
	);
};
