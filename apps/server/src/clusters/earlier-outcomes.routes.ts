import { ok } from '@plenum/domain/result';
import type { FastifyInstance } from 'fastify';
import { answer } from '../http/answer.ts';
import type { AskActor } from '../http/actor.ts';
import type { House } from '../house.ts';
import { bringEarlierOutcome, listEarlierOutcomes, takeEarlierOutcomeAway } from './bring-earlier-outcome.ts';

/** As large as an outcome may be that becomes a consultation. */
const bodyLimit = 20 * 1024 * 1024;
const all = '/api/v1/consultations/:consultation/earlier-outcomes';

type InConsultation = { Params: { consultation: string } };

export function registerEarlierOutcomes(app: FastifyInstance, house: House, ask: AskActor): void {
	app.get<InConsultation>(all, async (request, reply) => {
		const actor = await ask(request, request.params.consultation, 'read');
		return answer(
			reply,
			actor.ok ? ok(await listEarlierOutcomes(house.database.read, actor.value.consultation)) : actor
		);
	});

	app.post<InConsultation>(all, { bodyLimit }, async (request, reply) => {
		const actor = await ask(request, request.params.consultation, 'import-matrix');
		return answer(reply, actor.ok ? await bringEarlierOutcome(house, actor.value, request.body) : actor);
	});

	app.delete<{ Params: { consultation: string; outcome: string } }>(`${all}/:outcome`, async (request, reply) => {
		const actor = await ask(request, request.params.consultation, 'import-matrix');
		return answer(reply, actor.ok ? await takeEarlierOutcomeAway(house, actor.value, request.params.outcome) : actor);
	});
}
