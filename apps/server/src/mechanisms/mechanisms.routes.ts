import type { FastifyPluginAsync } from 'fastify';
import { answerDone } from '../db/idempotency/answer-done.ts';
import { accessInConsultation } from '../http/access.ts';
import { linkMechanism } from './link-mechanism.ts';
import { mechanismsOfClusterRead, mechanismsRead } from './list-mechanisms.ts';

/** What other mechanisms recommend, beside the recommendations of the review. */
export const mechanismsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { costly } = context.database;

	app.operation('listMechanisms', inConsultation('read'), ({ participant, consultation }) =>
		costly.read(participant, mechanismsRead, consultation)
	);

	app.operation('linkMechanism', inConsultation('arrange-clusters'), async (actor, { body }) => {
		const done = await linkMechanism(context, actor, body);
		return done.ok ? answerDone(context, mechanismsRead, actor.consultation) : done;
	});

	app.operation('listMechanismsOfCluster', inConsultation('read'), ({ participant, consultation }, { params }) =>
		costly.read(participant, mechanismsOfClusterRead, consultation, params.cluster)
	);
};
