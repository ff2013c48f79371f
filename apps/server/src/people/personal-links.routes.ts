import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { createPersonalLinks } from './links/create-personal-links.ts';
import { listPersonalLinks, revokePersonalLinks } from './links/personal-links.ts';

export const personalLinksRoutes: FastifyPluginAsync = async (app) => {
	const { context, people } = app;
	const inConsultation = accessInConsultation(people.requireActor);

	app.operation('listPersonalLinks', inConsultation('change-people'), async (actor) =>
		ok(await listPersonalLinks(context, actor.consultation))
	);

	app.operation('createPersonalLinks', inConsultation('admit', withholdsAnswer), (actor, { body }) =>
		createPersonalLinks(context, actor, body)
	);

	app.operation('revokePersonalLinks', inConsultation('admit'), (actor, { body }) =>
		revokePersonalLinks(context, actor, body)
	);
};
