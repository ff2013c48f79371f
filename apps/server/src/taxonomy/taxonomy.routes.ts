import { ok } from '@plenum/domain/result';
import type { FastifyInstance } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import type { RequireActor } from '../http/actor.ts';
import type { AppContext } from '../app-context.ts';
import { changeTerm } from './change-term.ts';
import { findTaxonomy } from './taxonomy.store.ts';

export function registerTaxonomy(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const inConsultation = accessInConsultation(ask);

	app.operation('getTaxonomy', inConsultation('read'), async ({ consultation }) =>
		ok(await findTaxonomy(context.database.read, consultation))
	);

	app.operation('changeTerm', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		changeTerm(context, actor, params.term, body)
	);
}
