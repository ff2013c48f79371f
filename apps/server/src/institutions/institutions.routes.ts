import type { FastifyPluginAsync } from 'fastify';
import { answerDone } from '../db/idempotency/answer-done.ts';
import { accessInConsultation } from '../http/access.ts';
import { responsibilitiesRead } from './list-responsibilities.ts';
import { setResponsibilities } from './set-responsibilities.ts';

/** Which institution is responsible for what. */
export const institutionsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);

	app.operation('listResponsibilities', inConsultation('read'), ({ participant, consultation }) =>
		context.database.costly.read(participant, responsibilitiesRead, consultation)
	);

	app.operation('setResponsibilities', inConsultation('follow-up'), async (actor, { body }) => {
		const done = await setResponsibilities(context, actor, body);
		return done.ok ? answerDone(context, responsibilitiesRead, actor.consultation) : done;
	});
};
