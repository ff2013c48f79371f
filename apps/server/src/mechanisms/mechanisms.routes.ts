import { LinkMechanismRequest } from '@plenum/protocol/mechanisms';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { answerDone } from '../db/answer-done.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { linkMechanism } from './link-mechanism.ts';
import { mechanismsOfClusterRead, mechanismsRead } from './list-mechanisms.ts';

const consultation = '/api/v1/consultations/:consultation';
const all = `${consultation}/mechanisms`;

type InConsultation = { consultation: string };

/** What other mechanisms recommend, beside the recommendations of the review. */
export function registerMechanisms(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { costly } = context.database;

	app.get<{ Params: InConsultation }>(all, (request, reply) =>
		handle(request, reply, 'read', ({ participant, consultation }) =>
			costly.read(participant, mechanismsRead, consultation)
		)
	);

	app.put<{ Params: InConsultation; Body: LinkMechanismRequest }>(
		`${all}/links`,
		{ config: handle.authorize('arrange-clusters'), schema: { body: LinkMechanismRequest } },
		(request, reply) =>
			handle(request, reply, 'arrange-clusters', async (actor) => {
				const done = await linkMechanism(context, actor, request.body);
				return done.ok ? answerDone(context, mechanismsRead, actor.consultation) : done;
			})
	);

	app.get<{ Params: InConsultation & { cluster: string } }>(
		`${consultation}/clusters/:cluster/mechanisms`,
		(request, reply) =>
			handle(request, reply, 'read', ({ participant, consultation }) =>
				costly.read(participant, mechanismsOfClusterRead, consultation, request.params.cluster)
			)
	);
}
