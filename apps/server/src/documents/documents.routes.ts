import { schemaVersion } from '@plenum/documents/roots';
import { refuse, type Result } from '@plenum/domain/result';
import type { DocumentState } from '@plenum/protocol/documents';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../db/database.ts';
import { answer } from '../http/answer.ts';
import type { AskActor } from '../http/actor.ts';
import { findDocument } from './documents.store.ts';
import { readDocument } from './read-document.ts';

/** Plain data for programs that do not speak Yjs. */
export function registerDocuments(app: FastifyInstance, rooms: { database: Database; askActor: AskActor }): void {
	app.get<{ Params: { document: string } }>(
		'/api/v1/documents/:document/state',
		{ schema: { params: closedObject({ document: Id }) } },
		async (request, reply) => answer(reply, await readState(rooms, request, request.params.document))
	);
}

async function readState(
	{ database, askActor }: { database: Database; askActor: AskActor },
	request: FastifyRequest,
	id: string
): Promise<Result<DocumentState>> {
	const row = await findDocument(database.read, id);
	if (!row) return refuse('document/unknown');
	const actor = await askActor(request, row.consultation, 'read');
	if (!actor.ok) return actor;
	const reading = await readDocument(database.read, id);
	if (!reading) return refuse('document/unknown');
	const { assessment, generation, seq, sha256 } = reading;
	return { ok: true, value: { generation, seq, schemaVersion, json: assessment, sha256 } };
}
