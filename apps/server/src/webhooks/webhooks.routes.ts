import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { createWebhook, listWebhooks, removeWebhook, replayWebhook } from './webhooks.ts';

export const webhooksRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const whoMayCreate = inConsultation('configure', { ...withholdsAnswer, ...requireRecentSignIn });

	app.operation('listWebhooks', inConsultation('configure'), (actor) => listWebhooks(context, actor));
	app.operation('createWebhook', whoMayCreate, (actor, { body }) => createWebhook(context, actor, body.url));
	app.operation('replayWebhook', inConsultation('configure'), (actor, { params, body }) =>
		replayWebhook(context, actor, params.webhook, body.after)
	);
	app.operation('deleteWebhook', inConsultation('configure'), (actor, { params }) =>
		removeWebhook(context, actor, params.webhook)
	);
};
