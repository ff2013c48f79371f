import {
	AddAdditionRequest,
	AddClusterRequest,
	CorrectAdditionRequest,
	MoveAdditionRequest
} from '@plenum/protocol/additions';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { addAddition, addCluster } from './add-addition.ts';
import { correctAddition, moveAddition, removeAddition } from './change-addition.ts';

const consultation = '/api/v1/consultations/:consultation';
const all = `${consultation}/clusters/:cluster/additions`;
const one = `${all}/:addition`;

type OnCluster = { consultation: string; cluster: string };
type OnAddition = OnCluster & { addition: string };

/** Voluntary pledges and new matters, beside the UN’s recommendations of a cluster. */
export function registerAdditions(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const config = handle.authorize('arrange-clusters');

	app.post<{ Params: { consultation: string }; Body: AddClusterRequest }>(
		`${consultation}/additions`,
		{ config, schema: { body: AddClusterRequest } },
		(request, reply) => handle(request, reply, 'arrange-clusters', (actor) => addCluster(context, actor, request.body))
	);

	app.post<{ Params: OnCluster; Body: AddAdditionRequest }>(
		all,
		{ config, schema: { body: AddAdditionRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				addAddition(context, actor, request.params.cluster, request.body)
			)
	);

	app.put<{ Params: OnAddition; Body: CorrectAdditionRequest }>(
		one,
		{ config, schema: { body: CorrectAdditionRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				correctAddition(context, actor, request.params.cluster, request.params.addition, request.body)
			)
	);

	app.post<{ Params: OnAddition; Body: MoveAdditionRequest }>(
		`${one}/move`,
		{ config, schema: { body: MoveAdditionRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', (actor) =>
				moveAddition(context, actor, request.params.cluster, request.params.addition, request.body.to)
			)
	);

	app.delete<{ Params: OnAddition }>(one, { config }, (request, reply) =>
		handle(request, reply, 'arrange-clusters', (actor) =>
			removeAddition(context, actor, request.params.cluster, request.params.addition)
		)
	);
}
