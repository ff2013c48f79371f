import { ok } from '@plenum/domain/result';
import { KeepVersionRequest, VersionDiffQuery } from '@plenum/protocol/documents';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { versionDiffRead, versionRead } from './versions/compare-versions.ts';
import { createManualVersion } from './versions/create-manual-version.ts';
import { contributorsRead } from './versions/name-contributors.ts';
import { handleOnDocument, type OnDocument } from './handle-on-document.ts';
import { viewVersions } from './versions/version-view.ts';
import { findVersions } from './versions/versions.store.ts';

const one = '/api/v1/documents/:document';
const number = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });
const onDocument = closedObject({ document: Id });
const onVersion = closedObject({ document: Id, version: number });

type OnVersion = OnDocument & { version: number };

export function registerVersions(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const { read, costly } = context.database;
	const handle = handleOnDocument(read, ask);

	app.get<{ Params: OnDocument }>(`${one}/versions`, { schema: { params: onDocument } }, (request, reply) =>
		handle(request, reply, 'read', async ({ actor, at }) =>
			ok({ versions: await viewVersions(read, actor, await findVersions(read, at.cluster)) })
		)
	);

	app.post<{ Params: OnDocument; Body: KeepVersionRequest }>(
		`${one}/versions`,
		{ config: handle.authorize('agree-ratings'), schema: { params: onDocument, body: KeepVersionRequest } },
		(request, reply) =>
			handle(request, reply, 'agree-ratings', ({ actor, at }) =>
				createManualVersion(context, actor, at, request.body.label)
			)
	);

	app.get<{ Params: OnVersion }>(`${one}/versions/:version`, { schema: { params: onVersion } }, (request, reply) =>
		handle(request, reply, 'read', ({ actor, at }) =>
			costly.read(actor.participant, versionRead, actor, at, request.params.version)
		)
	);

	app.get<{ Params: OnVersion; Querystring: { against: string } }>(
		`${one}/versions/:version/diff`,
		{ schema: { params: onVersion, querystring: VersionDiffQuery } },
		(request, reply) => {
			const to: number | 'now' = request.query.against === 'now' ? 'now' : Number(request.query.against);
			const from = request.params.version;
			return handle(request, reply, 'read', ({ actor, at }) =>
				costly.read(actor.participant, versionDiffRead, actor, at, { from, to })
			);
		}
	);

	app.get<{ Params: OnDocument }>(`${one}/contributors`, { schema: { params: onDocument } }, (request, reply) =>
		handle(request, reply, 'read', ({ actor, at }) =>
			costly.read(actor.participant, contributorsRead, actor, at.document)
		)
	);
}
