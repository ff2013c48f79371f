import { ok } from '@plenum/domain/result';
import type { FastifyInstance } from 'fastify';
import { createAnswerTo } from '../http/answer-to.ts';
import { authorizeFor, type AskActor } from '../http/actor.ts';
import type { House } from '../house.ts';
import { bringEarlierOutcome, listEarlierOutcomes, takeEarlierOutcomeAway } from './bring-earlier-outcome.ts';

/** As large as an outcome may be that becomes a consultation. */
const bodyLimit = 20 * 1024 * 1024;
const all = '/api/v1/consultations/:consultation/earlier-outcomes';

type InConsultation = { Params: { consultation: string } };

export function registerEarlierOutcomes(app: FastifyInstance, house: House, ask: AskActor): void {
	const answerTo = createAnswerTo(ask);

	app.get<InConsultation>(all, (request, reply) =>
		answerTo(request, reply, 'read', async ({ consultation }) =>
			ok(await listEarlierOutcomes(house.database.read, consultation))
		)
	);

	app.post<InConsultation>(all, { config: authorizeFor(ask, 'import-matrix'), bodyLimit }, (request, reply) =>
		answerTo(request, reply, 'import-matrix', (actor) => bringEarlierOutcome(house, actor, request.body))
	);

	app.delete<{ Params: { consultation: string; outcome: string } }>(
		`${all}/:outcome`,
		{ config: authorizeFor(ask, 'import-matrix') },
		(request, reply) =>
			answerTo(request, reply, 'import-matrix', (actor) => takeEarlierOutcomeAway(house, actor, request.params.outcome))
	);
}
