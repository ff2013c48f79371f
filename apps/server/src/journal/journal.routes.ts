import { ok } from '@plenum/domain/result';
import {
	CorrectEntryRequest,
	CountersignRequest,
	HeadQuery,
	JournalQuery,
	SinceQuery,
	type JournalLine,
	type Minutes
} from '@plenum/protocol/journal';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { correctEntry } from './correct-entry.ts';
import { countersign } from './countersign.ts';
import {
	countLinesByType,
	findAgendasBefore,
	findHead,
	findLines,
	findLinesBefore,
	type StoredLine
} from './journal.store.ts';
import { listCountersignatures } from './list-countersignatures.ts';
import { readHead } from './read-head.ts';
import { verifyRead } from './verify-record.ts';

const Params = closedObject({ consultation: Id });
type Route = { Params: { consultation: string }; Querystring: JournalQuery };
const root = '/api/v1/consultations/:consultation/journal';

export function registerJournal(
	app: FastifyInstance,
	context: AppContext,
	{ requireActor }: { requireActor: RequireActor }
): void {
	const handle = handleInConsultation(requireActor);
	const { config, database } = context;

	app.get<Route>(root, { schema: { params: Params, querystring: JournalQuery } }, (request, reply) =>
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

	app.get<{ Params: Route['Params']; Querystring: Static<typeof HeadQuery> }>(
		`${root}/head`,
		{ schema: { params: Params, querystring: HeadQuery } },
		(request, reply) =>
			handle(request, reply, 'read-journal', async () =>
				ok(await readHead(database.read, request.params.consultation, request.query.noted))
			)
	);

	app.get<{ Params: Route['Params']; Querystring: Static<typeof SinceQuery> }>(
		`${root}/since`,
		{ schema: { params: Params, querystring: SinceQuery } },
		(request, reply) =>
			handle(request, reply, 'read-journal', async ({ participant }) => {
				const { consultation } = request.params;
				const counts = await countLinesByType(database.read, consultation, request.query.after, participant);
				const { length } = await findHead(database.read, consultation);
				return ok({ length, counts });
			})
	);

	app.get<Route>(`${root}/countersignatures`, { schema: { params: Params } }, (request, reply) =>
		handle(request, reply, 'read-journal', async () =>
			ok({ closings: await listCountersignatures(database.read, request.params.consultation) })
		)
	);

	app.post<{ Params: Route['Params']; Body: CountersignRequest }>(
		`${root}/countersignatures`,
		{ schema: { params: Params, body: CountersignRequest }, config: handle.authorize('read-journal') },
		(request, reply) =>
			handle(request, reply, 'read-journal', (actor) => countersign(context, actor, request.body), 201)
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
	{ after, before, limit }: JournalQuery
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
