import { languages, type Language } from '@plenum/domain/languages';
import { audiences, type Audience } from '@plenum/reports/audience';
import { ChoosePublication, PublishRequest, SensitiveRequest } from '@plenum/protocol/publication';
import { closedObject, Id, oneOf } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AppContext } from '../app-context.ts';
import { keepByState } from '../db/kept-by-state.ts';
import type { ReadResult } from '../db/read-pool.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { publicationRead } from './check-publication.ts';
import { choosePublication } from './choose-publication.ts';
import { publishOutcome } from './publish-outcome.ts';
import { reportRead } from './preview-report.ts';
import { flagCluster } from './sensitive-clusters.ts';
import { sweepAbandonedContents } from './store-publication-file.ts';
import { withdrawPublication } from './withdraw-publication.ts';

const at = '/api/v1/consultations/:consultation';
const params = closedObject({ consultation: Id });
const onCluster = closedObject({ consultation: Id, cluster: Id });
const number = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const ofVersion = closedObject({ version: Type.Optional(number), check: Type.Boolean({ default: true }) });
const ofReport = closedObject({
	version: Type.String({ pattern: '^(latest|draft|[1-9][0-9]{0,5})$', default: 'latest' }),
	language: oneOf(languages),
	for: Type.Enum([...audiences], { default: 'publication' })
});

/** Of as many consultations. */
const kept = 4;

type On = { Params: { consultation: string } };

export function registerPublication(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { costly } = context.database;
	const states = keepByState<ReadResult>(kept, ({ ok }) => ok);
	let sweeping = Promise.resolve();
	app.addHook('onReady', () => {
		sweeping = sweepAbandonedContents(context.database).catch(context.report);
	});
	app.addHook('onClose', () => sweeping);

	app.get<On & { Querystring: { version?: number; check: boolean } }>(
		`${at}/publication`,
		{ schema: { params, querystring: ofVersion } },
		(request, reply) =>
			handle(request, reply, 'publish', async (actor) => {
				const asked = { ...request.query, publicUrl: context.config.publicUrl };
				const read = () => costly.read(actor.participant, publicationRead, actor, asked);
				if (asked.check) return read();
				// [OPERATE54] Without what was found, and by whom it was settled, it says the same to each of them.
				const shared = await states(context.database.read, JSON.stringify([actor.consultation, asked.version]), read);
				// Where the budget of whoever asked first is spent, they alone are refused.
				return shared.ok ? shared : read();
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
		{ schema: { params, querystring: ofReport } },
		(request, reply) =>
			handle(request, reply, 'export', ({ participant, consultation }) =>
				costly.read(participant, reportRead, consultation, request.query, context.now())
			)
	);
}
