import { ok } from '@plenum/domain/result';
import { CompareWordsRequest, ConfirmAdmissionRequest, LetInRequest } from '@plenum/protocol/caucuses';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { viewOwnCaucuses } from './caucus-view.ts';
import type { Caucuses } from './caucuses.ts';
import { createCaucusCode } from './create-caucus-code.ts';
import { deleteOwnCaucus, leaveCaucus } from './end-caucus.ts';
import { resolveCluster } from './find-own-caucus.ts';
import { confirmAsMember, confirmAsNewcomer, letIn } from './let-in.ts';
import { openCaucus } from './open-caucus.ts';

const onCluster = closedObject({ consultation: Id, cluster: Id });
const onCaucus = closedObject({ consultation: Id, caucus: Id });
type OnCluster = { Params: { consultation: string; cluster: string } };
type OnCaucus = { Params: { consultation: string; caucus: string } };
const cluster = '/api/v1/consultations/:consultation/clusters/:cluster/caucus';
const one = '/api/v1/consultations/:consultation/caucuses/:caucus';

/** [CAUCUS5] Each asks first whether the actor could be in any caucus at all, and only then whether there is this one. */
export function registerCaucuses(app: FastifyInstance, caucuses: Caucuses, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { context } = caucuses;
	const { read } = context.database;

	app.get<OnCluster>(cluster, { schema: { params: onCluster } }, (request, reply) =>
		handle(request, reply, 'read-caucus', async (actor) => {
			const at = await resolveCluster(read, actor.consultation, request.params.cluster);
			return at.ok
				? ok(await viewOwnCaucuses(read, actor, at.value, { now: context.now(), secret: context.config.secret }))
				: at;
		})
	);

	app.post<OnCluster>(
		cluster,
		{ config: handle.authorize('open-caucus'), schema: { params: onCluster } },
		(request, reply) =>
			handle(request, reply, 'open-caucus', (actor) => openCaucus(context, actor, request.params.cluster))
	);

	app.post<OnCluster>(
		`${cluster}/code`,
		{ config: handle.authorize('open-caucus'), schema: { params: onCluster } },
		(request, reply) =>
			handle(request, reply, 'open-caucus', (actor) => createCaucusCode(context, actor, request.params.cluster))
	);

	app.post<OnCluster & { Body: CompareWordsRequest }>(
		`${cluster}/admission`,
		{ config: handle.authorize('open-caucus'), schema: { params: onCluster, body: CompareWordsRequest } },
		(request, reply) =>
			handle(request, reply, 'open-caucus', (actor) =>
				confirmAsNewcomer(context, actor, request.params.cluster, request.body.matches)
			)
	);

	app.post<OnCaucus & { Body: ConfirmAdmissionRequest }>(
		`${one}/admission`,
		{ config: handle.authorize('open-caucus'), schema: { params: onCaucus, body: ConfirmAdmissionRequest } },
		(request, reply) =>
			handle(request, reply, 'open-caucus', (actor) =>
				confirmAsMember(context, actor, request.params.caucus, request.body)
			)
	);

	app.post<OnCaucus & { Body: LetInRequest }>(
		`${one}/members`,
		{ config: handle.authorize('open-caucus'), schema: { params: onCaucus, body: LetInRequest } },
		(request, reply) =>
			handle(request, reply, 'open-caucus', (actor) => letIn(context, actor, request.params.caucus, request.body.code))
	);

	app.post<OnCaucus>(
		`${one}/leave`,
		{ config: handle.authorize('read-caucus'), schema: { params: onCaucus } },
		(request, reply) =>
			handle(request, reply, 'read-caucus', (actor) => leaveCaucus(caucuses, actor, request.params.caucus))
	);

	app.delete<OnCaucus>(
		one,
		{ config: handle.authorize('read-caucus'), schema: { params: onCaucus } },
		(request, reply) =>
			handle(request, reply, 'read-caucus', (actor) => deleteOwnCaucus(caucuses, actor, request.params.caucus))
	);
}
