import type { Act } from '@plenum/domain/people/rights';
import { ok, type Result } from '@plenum/domain/result';
import { CorrectEntryRequest, type JournalLine, type Minutes } from '@plenum/protocol/journal';
import { mostLines } from '@plenum/protocol/most-asked';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import type { AppContext } from '../app-context.ts';
import { handleInConsultation } from '../http/handle.ts';
import { correctEntry } from './correct-entry.ts';
import { findAgendasBefore, findHead, findLines, findLinesBefore, type StoredLine } from './journal.store.ts';
import { verifyRead } from './verify-record.ts';

const Params = closedObject({ consultation: Id });
const Query = closedObject({
	after: Type.Optional(Type.Integer({ minimum: 0 })),
	before: Type.Optional(Type.Integer({ minimum: 1 })),
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

async function readMinutes(
	{ database: { read } }: AppContext,
	consultation: string,
	{ after, before, limit }: Query
): Promise<Minutes> {
	const { length, hash: head } = await findHead(read, consultation);
	if (after !== undefined) {
		const lines = await findLines(read, consultation, after, limit);
		return { lines: lines.map(asLine), agendas: [], head, length };
	}
	const lines = await findLinesBefore(read, consultation, before ?? length + 1, limit);
	const agendas = await findAgendasBefore(read, consultation, lines);
	return { lines: lines.map(asLine), agendas: agendas.map(asLine), head, length };
}

const asLine = ({ consultation: _, ...line }: StoredLine): JournalLine => line;
