import { ok } from '@plenum/domain/result';
import { ChangeTermRequest } from '@plenum/protocol/taxonomy';
import type { FastifyInstance } from 'fastify';
import { handleInConsultation } from '../http/handle.ts';
import type { RequireActor } from '../http/actor.ts';
import type { AppContext } from '../app-context.ts';
import { changeTerm } from './change-term.ts';
import { findTaxonomy } from './taxonomy.store.ts';

const all = '/api/v1/consultations/:consultation/taxonomy';

export function registerTaxonomy(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);

	app.get<{ Params: { consultation: string } }>(all, (request, reply) =>
		handle(request, reply, 'read', async ({ consultation }) =>
			ok(await findTaxonomy(context.database.read, consultation))
		)
	);

	app.patch<{ Params: { consultation: string; term: string }; Body: ChangeTermRequest }>(
		`${all}/:term`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: ChangeTermRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				changeTerm(context, actor, request.params.term, request.body)
			)
	);
}
