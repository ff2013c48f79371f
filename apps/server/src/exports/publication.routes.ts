import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { encodedFor } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
import { publicationCheckRead, publicationStateRead } from './publication/check-publication.ts';
import { choosePublication } from './publication/choose-publication.ts';
import { publishOutcome } from './publication/publish-outcome.ts';
import { reportRead } from './preview/preview-report.ts';
import { flagCluster } from '../clusters/sensitive/sensitive-clusters.ts';
import { sweepAbandonedContents } from './publication/store-publication-file.ts';
import { withdrawPublication } from './publication/withdraw-publication.ts';

export const publicationRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { costly } = context.database;
	const readState = shareReading(context.database, 'publication-state', publicationStateRead);
	let sweeping = Promise.resolve();
	app.addHook('onReady', () => {
		sweeping = sweepAbandonedContents(context.database).catch(context.report);
	});
	app.addHook('onClose', () => sweeping);

	app.operation('checkPublication', inConsultation('publish'), async (actor, request, reply) => {
		const { version, check } = request.query;
		const asked = { version, publicUrl: context.config.publicUrl };
		if (check) return costly.read(actor.participant, publicationCheckRead, actor, asked);
		const state = await readState(actor, asked);
		return state.ok ? ok(await encodedFor(request, reply, state.value)) : state;
	});

	app.operation('choosePublication', inConsultation('publish', { bodyLimit: 1024 * 1024 }), (actor, { body }) =>
		choosePublication(context, actor, body)
	);

	app.operation(
		'publishOutcome',
		inConsultation('publish', { bodyLimit: 1024 * 1024, ...requireRecentSignIn }),
		(actor, { body }) => publishOutcome(context, actor, body)
	);

	app.operation('withdrawPublication', inConsultation('publish'), (actor) => withdrawPublication(context, actor));

	app.operation('flagCluster', inConsultation('publish'), (actor, { params, body }) =>
		flagCluster(context, actor, params.cluster, body.sensitive)
	);

	app.operation('getReport', inConsultation('export'), ({ participant, consultation }, { query }) =>
		costly.read(participant, reportRead, consultation, query, context.now())
	);
};
