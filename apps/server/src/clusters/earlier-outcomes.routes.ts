import { ok } from '@plenum/domain/result';
import type { FastifyInstance } from 'fastify';
import { handleInConsultation } from '../http/handle.ts';
import { bytesOf, takeJsonAsBytes } from '../http/json-as-bytes.ts';
import type { RequireActor } from '../http/actor.ts';
import type { AppContext } from '../app-context.ts';
import { importEarlierOutcome, listEarlierOutcomes, deleteEarlierOutcome } from './import-earlier-outcome.ts';

/** As large as an outcome may be that becomes a consultation. */
const bodyLimit = 20 * 1024 * 1024;
const all = '/api/v1/consultations/:consultation/earlier-outcomes';

type InConsultation = { Params: { consultation: string } };

export function registerEarlierOutcomes(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);

	app.get<InConsultation>(all, (request, reply) =>
		handle(request, reply, 'read', async ({ consultation }) =>
			ok(await listEarlierOutcomes(context.database.read, consultation))
		)
	);

	void app.register(async (scope) => {
		takeJsonAsBytes(scope);
		scope.post<InConsultation>(all, { config: handle.authorize('import-matrix'), bodyLimit }, (request, reply) =>
			handle(request, reply, 'import-matrix', (actor) => importEarlierOutcome(context, actor, bytesOf(request.body)))
		);
	});

	app.delete<{ Params: { consultation: string; outcome: string } }>(
		`${all}/:outcome`,
		{ config: handle.authorize('import-matrix') },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) => deleteEarlierOutcome(context, actor, request.params.outcome))
	);
}
