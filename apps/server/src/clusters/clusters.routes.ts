import { ok, type Result } from '@plenum/domain/result';
import {
	CategoryRequest,
	CloseClusterRequest,
	ContinuityRequest,
	MergeClustersRequest,
	OrderClustersRequest,
	RenameClusterRequest,
	SplitClusterRequest,
	type ClusterName
} from '@plenum/protocol/clusters';
import type { FastifyInstance } from 'fastify';
import { handleInConsultation } from '../http/handle.ts';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { cacheAnswer, encodedFor, shareAnswer, type SharedAnswer } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
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

const one = '/api/v1/consultations/:consultation';
const all = `${one}/clusters`;

type InConsultation = { consultation: string };
type OnCluster = InConsultation & { cluster: string };

export function registerClusters(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { read, cache } = context.database;
	const lists = cache.query<SharedAnswer>('clusters');
	const names = cache.query<SharedAnswer>('cluster-names');
	const standings = cache.query<SharedAnswer>('cluster-standings');
	const clusters = cache.query<Result<SharedAnswer>>('cluster');
	const counts = cacheCounts(cache);
	const readContinuity = shareReading(context.database, 'continuity', continuityRead);
	const readFacets = shareReading(context.database, 'facets', facetsRead);

	app.get<{ Params: InConsultation }>(all, (request, reply) =>
		handle(request, reply, 'read', async ({ consultation }) => {
			const summarise = async () => ({ clusters: await summariseClusters(read, consultation, counts) });
			return ok(await encodedFor(request, reply, await cacheAnswer(lists, consultation, [], summarise)));
		})
	);

	app.get<{ Params: InConsultation }>(`${one}/cluster-names`, (request, reply) =>
		handle(request, reply, 'read', async ({ consultation }) => {
			const nameOf = ({ id, label, document }: ClusterName) => ({ id, label, document });
			const list = async () => ({ clusters: (await findClusterNames(read, consultation)).map(nameOf) });
			return ok(await encodedFor(request, reply, await cacheAnswer(names, consultation, [], list)));
		})
	);

	app.get<{ Params: InConsultation }>(`${one}/cluster-standings`, (request, reply) =>
		handle(request, reply, 'read', async ({ consultation }) => {
			const list = () => listStandings(read, consultation, counts);
			return ok(await encodedFor(request, reply, await cacheAnswer(standings, consultation, [], list)));
		})
	);

	app.get<{ Params: InConsultation }>(`${one}/continuity`, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const continuity = await readContinuity(actor);
			return continuity.ok ? ok(await encodedFor(request, reply, continuity.value)) : continuity;
		})
	);

	app.put<{ Params: InConsultation; Body: ContinuityRequest }>(
		`${one}/continuity`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: ContinuityRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) => confirmContinuity(context, actor, request.body))
	);

	app.get<{ Params: InConsultation }>(`${one}/facets`, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const facets = await readFacets(actor);
			return facets.ok ? ok(await encodedFor(request, reply, facets.value)) : facets;
		})
	);

	app.get<{ Params: OnCluster }>(`${all}/:cluster`, (request, reply) =>
		handle(request, reply, 'read', async ({ consultation }) => {
			const { cluster } = request.params;
			const shown = await clusters(consultation, [cluster], async () => {
				const found = await showCluster(read, consultation, cluster);
				return found.ok ? ok(shareAnswer(found.value)) : found;
			});
			return shown.ok ? ok(await encodedFor(request, reply, shown.value)) : shown;
		})
	);

	app.patch<{ Params: OnCluster; Body: RenameClusterRequest }>(
		`${all}/:cluster`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: RenameClusterRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				renameCluster(context, actor, request.params.cluster, request.body.label)
			)
	);

	app.post<{ Params: OnCluster; Body: MergeClustersRequest }>(
		`${all}/:cluster/merge`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: MergeClustersRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				mergeClusters(context, actor, request.params.cluster, request.body.clusters)
			)
	);

	app.post<{ Params: OnCluster; Body: SplitClusterRequest }>(
		`${all}/:cluster/split`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: SplitClusterRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				splitCluster(context, actor, request.params.cluster, request.body)
			)
	);

	app.put<{ Params: InConsultation; Body: OrderClustersRequest }>(
		`${one}/cluster-order`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: OrderClustersRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) => orderClusters(context, actor, request.body.clusters))
	);

	app.put<{ Params: OnCluster & { recommendation: string }; Body: CategoryRequest }>(
		`${all}/:cluster/recommendations/:recommendation/category`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: CategoryRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				setCategory(context, actor, request.params.cluster, request.params.recommendation, request.body.category)
			)
	);

	app.post<{ Params: OnCluster; Body: CloseClusterRequest }>(
		`${all}/:cluster/close`,
		{ config: handle.authorize('close-cluster'), schema: { body: CloseClusterRequest } },
		(request, reply) =>
			handle(request, reply, 'close-cluster', (actor) =>
				closeCluster(context, actor, request.params.cluster, request.body)
			)
	);

	app.post<{ Params: OnCluster }>(
		`${all}/:cluster/reopen`,
		{ config: handle.authorize('close-cluster') },
		(request, reply) =>
			handle(request, reply, 'close-cluster', (actor) => reopenCluster(context, actor, request.params.cluster))
	);
}
