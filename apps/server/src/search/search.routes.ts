import { SearchRequest } from '@plenum/protocol/search';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { searchRead } from './search-consultation.ts';

export function registerSearch(app: FastifyInstance, { database }: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);

	// A question, though it is sent: addresses are kept by browsers and logs. A repeat asks again.
	app.post<{ Params: { consultation: string }; Body: SearchRequest }>(
		'/api/v1/consultations/:consultation/search',
		{ config: { ...handle.authorize('read'), ...repeatsByItself }, schema: { body: SearchRequest } },
		(request, reply) =>
			handle(request, reply, 'read', ({ participant, consultation }) =>
				database.costly.read(participant, searchRead, consultation, request.body.query)
			)
	);
}
