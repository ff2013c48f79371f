import type { Result } from '@plenum/domain/result';
import { ReadPositionsRequest, StatePositionsRequest } from '@plenum/protocol/positions';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answer } from '../http/answer.ts';
import { repeatsByItself } from '../http/idempotency-rules.ts';
import { authorizeFor, type Actor, type RequireActor } from '../http/actor.ts';
import { createAnswerCostly } from '../http/answer-read.ts';
import type { Matrix } from './matrix.ts';
import { positionsRead } from './read-pasted-positions.ts';
import { statePositions } from './state-positions.ts';
import { statedPositionsRead } from './stated-positions.ts';
import { undoPositions } from './undo-positions.ts';

const all = '/api/v1/consultations/:consultation/positions';

type InConsultation = { Params: { consultation: string } };

export function registerPositions(app: FastifyInstance, matrix: Matrix, ask: RequireActor): void {
	const may = (request: FastifyRequest<InConsultation>): Promise<Result<Actor>> =>
		ask(request, request.params.consultation, 'import-matrix');

	const answerCostly = createAnswerCostly(ask, matrix.context.database);

	app.post<InConsultation & { Body: ReadPositionsRequest }>(
		`${all}/reading`,
		{ config: { ...authorizeFor(ask, 'import-matrix'), ...repeatsByItself }, schema: { body: ReadPositionsRequest } },
		(request, reply) => answerCostly(request, reply, 'import-matrix', positionsRead, (actor) => [actor, request.body])
	);

	app.post<InConsultation & { Body: StatePositionsRequest }>(
		all,
		{ config: authorizeFor(ask, 'import-matrix'), schema: { body: StatePositionsRequest } },
		async (request, reply) => {
			const actor = await may(request);
			return answer(reply, actor.ok ? await statePositions(matrix, actor.value, request.body) : actor);
		}
	);

	app.get<InConsultation>(all, (request, reply) =>
		answerCostly(request, reply, 'import-matrix', statedPositionsRead, ({ consultation }) => [consultation])
	);

	app.post<{ Params: { consultation: string; statement: string } }>(
		`${all}/:statement/take-back`,
		{ config: authorizeFor(ask, 'import-matrix') },
		async (request, reply) => {
			const actor = await may(request);
			return answer(reply, actor.ok ? await undoPositions(matrix, actor.value, request.params.statement) : actor);
		}
	);
}
