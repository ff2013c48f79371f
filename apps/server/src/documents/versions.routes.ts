import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { versionDiffRead, versionRead } from './versions/compare-versions.ts';
import { createManualVersion } from './versions/create-manual-version.ts';
import { contributorsRead } from './versions/name-contributors.ts';
import { accessToDocument } from './access-to-document.ts';
import { viewVersions } from './versions/version-view.ts';
import { findVersions } from './versions/versions.store.ts';

export const versionsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const { read, costly } = context.database;
	const onDocument = accessToDocument(read, requireActor);

	app.operation('listVersions', onDocument('read'), async ({ actor, at }) =>
		ok({ versions: await viewVersions(read, actor, await findVersions(read, at.cluster)) })
	);

	app.operation('keepVersion', onDocument('agree-ratings'), ({ actor, at }, { body }) =>
		createManualVersion(context, actor, at, body.label)
	);

	app.operation('getVersion', onDocument('read'), ({ actor, at }, { params }) =>
		costly.read(actor.participant, versionRead, actor, at, params.version)
	);

	app.operation('compareVersions', onDocument('read'), ({ actor, at }, { params, query }) => {
		const to: number | 'now' = query.against === 'now' ? 'now' : Number(query.against);
		return costly.read(actor.participant, versionDiffRead, actor, at, { from: params.version, to });
	});

	app.operation('listContributors', onDocument('read'), ({ actor, at }) =>
		costly.read(actor.participant, contributorsRead, actor, at.document)
	);
};
