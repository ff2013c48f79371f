import { ChangeConcernRequest, RaiseConcernRequest } from '@plenum/protocol/concerns';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { traceless } from '../http/traceless.ts';
import { applyToConcern } from './change-concern.ts';
import { raiseConcern } from './raise-concern.ts';
import { listConcerns } from './view-concerns.ts';

const all = '/api/v1/consultations/:consultation/workshops/:workshop/concerns';

type OnWorkshop = { consultation: string; workshop: string };
type OnConcern = OnWorkshop & { concern: string };

/** [CONCERN7] An id from the sender's device makes a repeat harmless, so that no stored answer says that there was one. */
export function registerConcerns(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const config = { ...handle.authorize('raise-concern'), ...repeatsByItself, ...traceless };

	app.get<{ Params: OnWorkshop }>(all, { config: traceless }, (request, reply) =>
		handle(request, reply, 'read', (actor) => listConcerns(context, actor, request.params.workshop))
	);

	app.post<{ Params: OnWorkshop; Body: RaiseConcernRequest }>(
		all,
		{ config, schema: { body: RaiseConcernRequest } },
		(request, reply) =>
			handle(
				request,
				reply,
				'raise-concern',
				(actor) => raiseConcern(context, actor, request.params.workshop, request.body),
				201
			)
	);

	app.post<{ Params: OnConcern; Body: ChangeConcernRequest }>(
		`${all}/:concern`,
		{ config, schema: { body: ChangeConcernRequest } },
		(request, reply) =>
			handle(request, reply, 'raise-concern', (actor) => applyToConcern(context, actor, request.params, request.body))
	);
}
