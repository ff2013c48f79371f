import { ChangeThreadRequest, OpenThreadRequest } from '@plenum/protocol/comments';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { handleOnDocument, type OnDocument } from '../documents/handle-on-document.ts';
import type { RequireActor } from '../http/actor.ts';
import { download } from '../http/answer.ts';
import { changeThread } from './change-thread.ts';
import { exportComments } from './export-comments.ts';
import { openThread } from './open-thread.ts';
import { listThreads } from './view-threads.ts';

const all = '/api/v1/documents/:document/comments';
const onDocument = closedObject({ document: Id });
const onThread = closedObject({ document: Id, thread: Id });

export function registerComments(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const { read } = context.database;
	const handle = handleOnDocument(read, ask);

	app.get<{ Params: OnDocument }>(all, { schema: { params: onDocument } }, (request, reply) =>
		handle(request, reply, 'read', ({ actor, at }) => listThreads(read, actor, at.document))
	);

	app.post<{ Params: OnDocument; Body: OpenThreadRequest }>(
		all,
		{ config: handle.authorize('comment'), schema: { params: onDocument, body: OpenThreadRequest } },
		(request, reply) =>
			handle(request, reply, 'comment', ({ actor, at }) => openThread(context, actor, at.document, request.body), 201)
	);

	app.post<{ Params: OnDocument & { thread: string }; Body: ChangeThreadRequest }>(
		`${all}/:thread`,
		{ config: handle.authorize('comment'), schema: { params: onThread, body: ChangeThreadRequest } },
		(request, reply) =>
			handle(request, reply, 'comment', ({ actor, at }) =>
				changeThread(context, actor, { ...at, thread: request.params.thread }, request.body)
			)
	);

	app.get<{ Params: OnDocument }>(`${all}.csv`, { schema: { params: onDocument } }, (request, reply) =>
		handle(request, reply, 'export', async ({ actor, at }) => {
			const bytes = await exportComments(read, actor.consultation, at.document);
			return download(reply, { name: 'plenum-comments.csv', type: 'text/csv; charset=utf-8', bytes });
		})
	);
}
