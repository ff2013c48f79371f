import type { FastifyPluginAsync } from 'fastify';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { accessInConsultation } from '../http/access.ts';
import { positionsRead } from './positions/read-pasted-positions.ts';
import { statePositions } from './positions/state-positions.ts';
import { statedPositionsRead } from './positions/stated-positions.ts';
import { undoPositions } from './positions/undo-positions.ts';

export const positionsRoutes: FastifyPluginAsync = async (app) => {
	const { matrix, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { costly } = matrix.context.database;

	app.operation('readPositions', inConsultation('import-matrix', repeatsByItself), (actor, { body }) =>
		costly.read(actor.participant, positionsRead, actor, body)
	);

	app.operation('statePositions', inConsultation('import-matrix'), (actor, { body }) =>
		statePositions(matrix, actor, body)
	);

	app.operation('listPositions', inConsultation('import-matrix'), ({ participant, consultation }) =>
		costly.read(participant, statedPositionsRead, consultation)
	);

	app.operation('undoPositions', inConsultation('import-matrix'), (actor, { params }) =>
		undoPositions(matrix, actor, params.statement)
	);
};
