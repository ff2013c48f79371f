import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { answerDone } from '../db/idempotency/answer-done.ts';
import { accessInConsultation } from '../http/access.ts';
import { encodedFor } from '../http/shared-answer.ts';
import { shareReading } from '../http/shared-reading.ts';
import { responsibilitiesRead } from './list-responsibilities.ts';
import { hashHeads } from './read-drafts.ts';
import { setResponsibilities } from './set-responsibilities.ts';

/** Which institution is responsible for what. */
export const institutionsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const readAll = shareReading(context.database, 'responsibilities', responsibilitiesRead);

	app.operation('listResponsibilities', inConsultation('read'), async (actor, request, reply) => {
		const found = await readAll(actor, await hashHeads(context.database.read, actor.consultation));
		return found.ok ? ok(await encodedFor(request, reply, found.value)) : found;
	});

	app.operation('setResponsibilities', inConsultation('follow-up'), async (actor, { body }) => {
		const done = await setResponsibilities(context, actor, body);
		return done.ok ? answerDone(context, responsibilitiesRead, actor.consultation) : done;
	});
};
