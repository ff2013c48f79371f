import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { accessInConsultation } from '../http/access.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { searchRead } from './search-consultation.ts';

export function registerSearch(app: FastifyInstance, { database }: AppContext, ask: RequireActor): void {
	const inConsultation = accessInConsultation(ask);

	// A question, though it is sent: addresses are kept by browsers and logs. A repeat asks again.
	app.operation('search', inConsultation('read', repeatsByItself), ({ participant, consultation }, { body }) =>
		database.costly.read(participant, searchRead, consultation, body.query)
	);
}
