import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { changeTerm } from './change-term.ts';
import { findTaxonomy } from './taxonomy.store.ts';

export const taxonomyRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);

	app.operation('getTaxonomy', inConsultation('read'), async ({ consultation }) =>
		ok(await findTaxonomy(context.database.read, consultation))
	);

	app.operation('changeTerm', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		changeTerm(context, actor, params.term, body)
	);
};
