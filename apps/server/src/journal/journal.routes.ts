import type { Act } from '@plenum/domain/people/rights';
import { ok, type Result } from '@plenum/domain/result';
import { CorrectEntryRequest, mostLines, type Minutes } from '@plenum/protocol/journal';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import type { AppContext } from '../app-context.ts';
import { handleInConsultation } from '../http/handle.ts';
import { correctEntry } from './correct-entry.ts';
import { findHead, findLines } from './journal.store.ts';
import { verifyRead } from './verify-record.ts';

const Params = closedObject({ consultation: Id });
const Query = closedObject({
	after: Type.Integer({ minimum: 0, default: 0 }),
	limit: Type.Integer({ minimum: 1, maximum: mostLines, default: mostLines })
});
type Query = Static<typeof Query>;
type Route = { Params: { consultation: string }; Querystring: Query };
/** May whoever asks read this consultation's record? The people room answers. */
type Ask = (request: FastifyRequest, consultation: string, act: Act) => Promise<Result<{ participant: string }>>;
const root = '/api/v1/consultations/:consultation/journal';

export function registerJournal(
	app: FastifyInstance,
	context: AppContext,
	{ requireActor }: { requireActor: Ask }
): void {
	const handle = handleInConsultation(requireActor);
	const { config, database } = context;

	app.get<Route>(root, { schema: { params: Params, querystring: Query } }, (request, reply) =>
		handle(request, reply, 'read-journal', async () =>
			ok(await readMinutes(context, request.params.consultation, request.query))
		)
	);

	app.post<{ Params: Route['Params']; Body: CorrectEntryRequest }>(
		`${root}/corrections`,
		{ schema: { params: Params, body: CorrectEntryRequest }, config: handle.authorize('correct-record') },
		(request, reply) =>
			handle(
				request,
				reply,
				'correct-record',
				({ participant: by }) =>
					correctEntry(context, { consultation: request.params.consultation, by, ...request.body }),
				201
			)
	);

	app.get<Route>(`${root}/verify`, { schema: { params: Params } }, (request, reply) =>
		handle(request, reply, 'read-journal', ({ participant }) =>
			database.costly.read(participant, verifyRead, request.params.consultation, config.secret)
		)
	);
}

async function readMinutes(context: AppContext, consultation: string, { after, limit }: Query): Promise<Minutes> {
	const { length, hash: head } = await findHead(context.database.read, consultation);
	const stored = await findLines(context.database.read, consultation, after, limit);
	return { lines: stored.map(({ consultation: _, ...line }) => line), head, length };
}
