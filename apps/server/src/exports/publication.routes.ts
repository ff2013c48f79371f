import { ReportQuery } from '@plenum/protocol/exports/exports';
import type { Language } from '@plenum/domain/languages';
import type { Audience } from '@plenum/reports/audience';
import {
	ChoosePublication,
	PublicationQuery,
	PublishRequest,
	SensitiveRequest
} from '@plenum/protocol/exports/publication';
import { closedObject, Id } from '@plenum/protocol/shapes';
import { ok } from '@plenum/domain/result';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { encodedFor } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
import { publicationCheckRead, publicationStateRead } from './publication/check-publication.ts';
import { choosePublication } from './publication/choose-publication.ts';
import { publishOutcome } from './publication/publish-outcome.ts';
import { reportRead } from './preview/preview-report.ts';
import { flagCluster } from './outcome/sensitive-clusters.ts';
import { sweepAbandonedContents } from './publication/store-publication-file.ts';
import { withdrawPublication } from './publication/withdraw-publication.ts';

const at = '/api/v1/consultations/:consultation';
const params = closedObject({ consultation: Id });
const onCluster = closedObject({ consultation: Id, cluster: Id });

type On = { Params: { consultation: string } };

export function registerPublication(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { costly } = context.database;
	const readState = shareReading(context.database, 'publication-state', publicationStateRead);
	let sweeping = Promise.resolve();
	app.addHook('onReady', () => {
		sweeping = sweepAbandonedContents(context.database).catch(context.report);
	});
	app.addHook('onClose', () => sweeping);

	app.get<On & { Querystring: PublicationQuery }>(
		`${at}/publication`,
		{ schema: { params, querystring: PublicationQuery } },
		(request, reply) =>
			handle(request, reply, 'publish', async (actor) => {
				const { version, check } = request.query;
				const asked = { version, publicUrl: context.config.publicUrl };
				if (check) return costly.read(actor.participant, publicationCheckRead, actor, asked);
				const state = await readState(actor, asked);
				return state.ok ? ok(await encodedFor(request, reply, state.value)) : state;
			})
	);

	app.post<On & { Body: ChoosePublication }>(
		`${at}/publication/choices`,
		{ config: handle.authorize('publish'), schema: { params, body: ChoosePublication }, bodyLimit: 1024 * 1024 },
		(request, reply) => handle(request, reply, 'publish', (actor) => choosePublication(context, actor, request.body))
	);

	app.post<On & { Body: PublishRequest }>(
		`${at}/publication`,
		{
			config: { ...handle.authorize('publish'), ...requireRecentSignIn },
			schema: { params, body: PublishRequest },
			bodyLimit: 1024 * 1024
		},
		(request, reply) => handle(request, reply, 'publish', (actor) => publishOutcome(context, actor, request.body))
	);

	app.post<On>(
		`${at}/publication/withdraw`,
		{ config: handle.authorize('publish'), schema: { params } },
		(request, reply) => handle(request, reply, 'publish', (actor) => withdrawPublication(context, actor))
	);

	app.put<{ Params: { consultation: string; cluster: string }; Body: SensitiveRequest }>(
		`${at}/clusters/:cluster/sensitive`,
		{ config: handle.authorize('publish'), schema: { params: onCluster, body: SensitiveRequest } },
		(request, reply) =>
			handle(request, reply, 'publish', (actor) =>
				flagCluster(context, actor, request.params.cluster, request.body.sensitive)
			)
	);

	app.get<On & { Querystring: { version: string; language: Language; for: Audience } }>(
		`${at}/report`,
		{ schema: { params, querystring: ReportQuery } },
		(request, reply) =>
			handle(request, reply, 'export', ({ participant, consultation }) =>
				costly.read(participant, reportRead, consultation, request.query, context.now())
			)
	);
}
