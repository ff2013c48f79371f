import { ReadPositionsRequest, StatePositionsRequest } from '@plenum/protocol/positions';
import type { FastifyInstance } from 'fastify';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import type { Matrix } from './matrix.ts';
import { positionsRead } from './positions/read-pasted-positions.ts';
import { statePositions } from './positions/state-positions.ts';
import { statedPositionsRead } from './positions/stated-positions.ts';
import { undoPositions } from './positions/undo-positions.ts';

const all = '/api/v1/consultations/:consultation/positions';

type InConsultation = { Params: { consultation: string } };

export function registerPositions(app: FastifyInstance, matrix: Matrix, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { costly } = matrix.context.database;

	app.post<InConsultation & { Body: ReadPositionsRequest }>(
		`${all}/reading`,
		{ config: { ...handle.authorize('import-matrix'), ...repeatsByItself }, schema: { body: ReadPositionsRequest } },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) =>
				costly.read(actor.participant, positionsRead, actor, request.body)
			)
	);

	app.post<InConsultation & { Body: StatePositionsRequest }>(
		all,
		{ config: handle.authorize('import-matrix'), schema: { body: StatePositionsRequest } },
		(request, reply) => handle(request, reply, 'import-matrix', (actor) => statePositions(matrix, actor, request.body))
	);

	app.get<InConsultation>(all, (request, reply) =>
		handle(request, reply, 'import-matrix', ({ participant, consultation }) =>
			costly.read(participant, statedPositionsRead, consultation)
		)
	);

	app.post<{ Params: { consultation: string; statement: string } }>(
		`${all}/:statement/take-back`,
		{ config: handle.authorize('import-matrix') },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) => undoPositions(matrix, actor, request.params.statement))
	);
}
