import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { createApiToken, listApiTokens, revokeApiToken } from './links/api-tokens.ts';

/** Tokens with which programs read a consultation or follow it up. */
export const apiTokensRoutes: FastifyPluginAsync = async (app) => {
	const { context, people } = app;
	const inConsultation = accessInConsultation(people.requireActor);

	app.operation('listApiTokens', inConsultation('configure'), (actor) => listApiTokens(context, actor));

	app.operation(
		'createApiToken',
		inConsultation('configure', { ...withholdsAnswer, ...requireRecentSignIn }),
		(actor, { body }) => createApiToken(context, actor, body)
	);

	app.operation('revokeApiToken', inConsultation('configure'), (actor, { params }) =>
		revokeApiToken(context, actor, params.token)
	);
};
