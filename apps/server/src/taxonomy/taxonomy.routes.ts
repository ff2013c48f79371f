import { ok } from '@plenum/domain/result';
import { ChangeTermRequest } from '@plenum/protocol/taxonomy';
import type { FastifyInstance } from 'fastify';
import { createAnswerTo } from '../http/answer-to.ts';
import { authorizeFor, type AskActor } from '../http/actor.ts';
import type { House } from '../house.ts';
import { changeTerm } from './change-term.ts';
import { findTaxonomy } from './taxonomy.store.ts';

const all = '/api/v1/consultations/:consultation/taxonomy';

export function registerTaxonomy(app: FastifyInstance, house: House, ask: AskActor): void {
	const answerTo = createAnswerTo(ask);

	app.get<{ Params: { consultation: string } }>(all, (request, reply) =>
		answerTo(request, reply, 'read', async ({ consultation }) =>
			ok(await findTaxonomy(house.database.read, consultation))
		)
	);

	app.patch<{ Params: { consultation: string; term: string }; Body: ChangeTermRequest }>(
		`${all}/:term`,
		{ config: authorizeFor(ask, 'arrange-clusters'), schema: { body: ChangeTermRequest } },
		(request, reply) =>
			answerTo(request, reply, 'arrange-clusters', (actor) =>
				changeTerm(house, actor, request.params.term, request.body)
			)
	);
}
