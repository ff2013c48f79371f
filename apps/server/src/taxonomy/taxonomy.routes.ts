import { ok } from '@plenum/domain/result';
import { ChangeTermRequest } from '@plenum/protocol/taxonomy';
import type { FastifyInstance } from 'fastify';
import { answer } from '../http/answer.ts';
import type { AskActor } from '../http/actor.ts';
import type { House } from '../house.ts';
import { changeTerm } from './change-term.ts';
import { findTaxonomy } from './taxonomy.store.ts';

const all = '/api/v1/consultations/:consultation/taxonomy';

export function registerTaxonomy(app: FastifyInstance, house: House, ask: AskActor): void {
	app.get<{ Params: { consultation: string } }>(all, async (request, reply) => {
		const { consultation } = request.params;
		const actor = await ask(request, consultation, 'read');
		return answer(reply, actor.ok ? ok(await findTaxonomy(house.database.read, consultation)) : actor);
	});

	app.patch<{ Params: { consultation: string; term: string }; Body: ChangeTermRequest }>(
		`${all}/:term`,
		{ schema: { body: ChangeTermRequest } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'arrange-clusters');
			return answer(reply, actor.ok ? await changeTerm(house, actor.value, request.params.term, request.body) : actor);
		}
	);
}
