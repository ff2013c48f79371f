import type { FastifyPluginAsync } from 'fastify';
import { ok } from '@plenum/domain/result';
import { accessInConsultation } from '../http/access.ts';
import { findDecidedSuggestions } from './comments.store.ts';
import { accessToDocument } from '../documents/access-to-document.ts';
import { download } from '../http/answer.ts';
import { changeThread } from './change-thread.ts';
import { exportComments } from './export-comments.ts';
import { openThread } from './open-thread.ts';
import { listThreads } from './view-threads.ts';

export const commentsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const { read } = context.database;
	const inConsultation = accessInConsultation(requireActor);
	const onDocument = accessToDocument(read, requireActor);

	app.operation('listDecidedSuggestions', inConsultation('read'), async ({ consultation }) =>
		ok({ suggestions: await findDecidedSuggestions(read, consultation) })
	);

	app.operation('listComments', onDocument('read'), ({ actor, at }) => listThreads(read, actor, at.document));

	app.operation('openComment', onDocument('comment'), ({ actor, at }, { body }) =>
		openThread(context, actor, at.document, body)
	);

	app.operation('changeComment', onDocument('comment'), ({ actor, at }, { params, body }) =>
		changeThread(context, actor, { ...at, thread: params.thread }, body)
	);

	app.operation('exportComments', onDocument('export'), async ({ actor, at }, _request, reply) => {
		const bytes = await exportComments(read, actor.consultation, at.document);
		return download(reply, { name: 'plenum-comments.csv', type: 'text/csv; charset=utf-8', bytes });
	});
};
