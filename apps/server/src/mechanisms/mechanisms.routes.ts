import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { answerDone } from '../db/answer-done.ts';
import type { RequireActor } from '../http/actor.ts';
import { accessInConsultation } from '../http/access.ts';
import { linkMechanism } from './link-mechanism.ts';
import { mechanismsOfClusterRead, mechanismsRead } from './list-mechanisms.ts';

/** What other mechanisms recommend, beside the recommendations of the review. */
export function registerMechanisms(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const inConsultation = accessInConsultation(ask);
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
}
