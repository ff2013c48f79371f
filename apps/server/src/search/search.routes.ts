import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { searchRead } from './search-consultation.ts';

export const searchRoutes: FastifyPluginAsync = async (app) => {
	const {
		context: { database },
		requireActor
	} = app;
	const inConsultation = accessInConsultation(requireActor);

	// A question, though it is sent: addresses are kept by browsers and logs. A repeat asks again.
	app.operation('search', inConsultation('read', repeatsByItself), ({ participant, consultation }, { body }) =>
		database.costly.read(participant, searchRead, consultation, body.query)
	);
};
