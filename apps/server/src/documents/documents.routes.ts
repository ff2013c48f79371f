import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { accessToDocument } from './access-to-document.ts';
import { stateRead } from './storage/read-state.ts';

/** Plain data for programs that do not speak Yjs. */
export function registerDocuments(app: FastifyInstance, { database }: AppContext, ask: RequireActor): void {
	const onDocument = accessToDocument(database.read, ask);
	app.operation('getDocumentState', onDocument('read'), ({ actor, at }) =>
		database.costly.read(actor.participant, stateRead, at.document)
	);
}
