import { refuse } from '@plenum/domain/result';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../db/database.ts';
import type { ReadResult } from '../db/read-pool.ts';
import { answerRead } from '../http/answer-read.ts';
import type { RequireActor } from '../http/actor.ts';
import { findDocument } from './documents.store.ts';
import { stateRead } from './read-state.ts';

/** Plain data for programs that do not speak Yjs. */
export function registerDocuments(
	app: FastifyInstance,
	rooms: { database: Database; requireActor: RequireActor }
): void {
	app.get<{ Params: { document: string } }>(
		'/api/v1/documents/:document/state',
		{ schema: { params: closedObject({ document: Id }) } },
		async (request, reply) => answerRead(reply, await readState(rooms, request, request.params.document))
	);
}

async function readState(
	{ database, requireActor }: { database: Database; requireActor: RequireActor },
	request: FastifyRequest,
	id: string
): Promise<ReadResult | ReturnType<typeof refuse>> {
	const row = await findDocument(database.read, id);
	if (!row) return refuse('document/unknown');
	const actor = await requireActor(request, row.consultation, 'read');
	return actor.ok ? database.costly.read(actor.value.participant, stateRead, id) : actor;
}
