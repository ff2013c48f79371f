import type { FastifyPluginAsync } from 'fastify';
import { accessToDocument } from './access-to-document.ts';
import { stateRead } from './storage/read-state.ts';

/** Plain data for programs that do not speak Yjs. */
export const documentsRoutes: FastifyPluginAsync = async (app) => {
	const {
		context: { database },
		requireActor
	} = app;
	const onDocument = accessToDocument(database.read, requireActor);
	app.operation('getDocumentState', onDocument('read'), ({ actor, at }) =>
		database.costly.read(actor.participant, stateRead, at.document)
	);
};
