import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleOnDocument, type OnDocument } from './handle-on-document.ts';
import { stateRead } from './storage/read-state.ts';

/** Plain data for programs that do not speak Yjs. */
export function registerDocuments(app: FastifyInstance, { database }: AppContext, ask: RequireActor): void {
	const handle = handleOnDocument(database.read, ask);
	app.get<{ Params: OnDocument }>(
		'/api/v1/documents/:document/state',
		{ schema: { params: closedObject({ document: Id }) } },
		(request, reply) =>
			handle(request, reply, 'read', ({ actor, at }) => database.costly.read(actor.participant, stateRead, at.document))
	);
}
