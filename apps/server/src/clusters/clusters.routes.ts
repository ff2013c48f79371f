import { ok, type Result } from '@plenum/domain/result';
import { type ClusterName } from '@plenum/protocol/clusters';
import type { AnswerOf } from '@plenum/protocol/operation-types';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { cacheAnswer, encodedFor, shareAnswer, type SharedAnswer } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
import { sideOf } from './cluster-view.ts';
import { closeCluster } from './close-cluster.ts';
import { findClusterNames } from './clusters.store.ts';
import { showCluster } from './change-cluster.ts';
import { facetsRead } from './find-facets.ts';
import { continuityRead } from './list-continuity.ts';
import { mergeClusters } from './merge-clusters.ts';
import { orderClusters } from './order-clusters.ts';
import { renameCluster } from './rename-cluster.ts';
import { reopenCluster } from './reopen-cluster.ts';
import { setCategory } from './set-category.ts';
import { confirmContinuity } from './confirm-continuity.ts';
import { splitCluster } from './split-cluster.ts';
import { cacheCounts, listStandings, summariseClusters } from './summarise-clusters.ts';

export const clustersRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { read, cache } = context.database;
	const lists = cache.query<SharedAnswer<AnswerOf<'listClusters'>>>('clusters');
	const names = cache.query<SharedAnswer<AnswerOf<'listClusterNames'>>>('cluster-names');
	const standings = cache.query<SharedAnswer<AnswerOf<'listClusterStandings'>>>('cluster-standings');
	const clusters = cache.query<Result<SharedAnswer<AnswerOf<'getCluster'>>>>('cluster');
	const counts = cacheCounts(cache);
	const readContinuity = shareReading(context.database, 'continuity', continuityRead);
	const readFacets = shareReading(context.database, 'facets', facetsRead);

	app.operation('listClusters', inConsultation('read'), async ({ consultation }, request, reply) => {
		const summarise = async () => ({ clusters: await summariseClusters(read, consultation, counts) });
		return ok(await encodedFor(request, reply, await cacheAnswer(lists, consultation, [], summarise)));
	});

	app.operation('listClusterNames', inConsultation('read'), async ({ consultation }, request, reply) => {
		const nameOf = ({ id, label, document }: ClusterName) => ({ id, label, document });
		const list = async () => ({ clusters: (await findClusterNames(read, consultation)).map(nameOf) });
		return ok(await encodedFor(request, reply, await cacheAnswer(names, consultation, [], list)));
	});

	app.operation('listClusterStandings', inConsultation('read'), async ({ consultation }, request, reply) => {
		const list = () => listStandings(read, consultation, counts);
		return ok(await encodedFor(request, reply, await cacheAnswer(standings, consultation, [], list)));
	});

	app.operation('listContinuity', inConsultation('read'), async (actor, request, reply) => {
		const continuity = await readContinuity(actor);
		return continuity.ok ? ok(await encodedFor(request, reply, continuity.value)) : continuity;
	});

	app.operation('confirmContinuity', inConsultation('arrange-clusters'), (actor, { body }) =>
		confirmContinuity(context, actor, body)
	);

	app.operation('getFacets', inConsultation('read'), async (actor, request, reply) => {
		const facets = await readFacets(actor);
		return facets.ok ? ok(await encodedFor(request, reply, facets.value)) : facets;
	});

	app.operation('getCluster', inConsultation('read'), async (actor, request, reply) => {
		const { consultation } = actor;
		const { cluster } = request.params;
		const side = sideOf(actor);
		const shown = await clusters(consultation, [cluster, side], async () => {
			const found = await showCluster(read, consultation, cluster, side);
			return found.ok ? ok(shareAnswer(found.value)) : found;
		});
		return shown.ok ? ok(await encodedFor(request, reply, shown.value)) : shown;
	});

	app.operation('renameCluster', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		renameCluster(context, actor, params.cluster, body.label)
	);

	app.operation('mergeClusters', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		mergeClusters(context, actor, params.cluster, body.clusters)
	);

	app.operation('splitCluster', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		splitCluster(context, actor, params.cluster, body)
	);

	app.operation('orderClusters', inConsultation('arrange-clusters'), (actor, { body }) =>
		orderClusters(context, actor, body.clusters)
	);

	app.operation('setCategory', inConsultation('arrange-clusters'), (actor, { params, body }) =>
		setCategory(context, actor, params.cluster, params.recommendation, body.category)
	);

	app.operation('closeCluster', inConsultation('close-cluster'), (actor, { params, body }) =>
		closeCluster(context, actor, params.cluster, body)
	);

	app.operation('reopenCluster', inConsultation('close-cluster'), (actor, { params }) =>
		reopenCluster(context, actor, params.cluster)
	);
};
