import fp from 'fastify-plugin';
import { apiTokensRoutes } from './api-tokens.routes.ts';
import { keepIdempotency } from '../http/idempotency/idempotency.ts';
import { concealPeople } from './conceal-people.ts';
import { joinRoutes } from './join.routes.ts';
import { createPeople } from './people.ts';
import { peopleRoutes } from './people.routes.ts';
import { personalLinksRoutes } from './personal-links.routes.ts';
import { sendTokenQuota } from './token-limit.ts';

/** Its hooks concern every route of every module: keys belong to people, and every answer may name them. */
export const people = fp(
	async (app) => {
		const service = createPeople(app.context);
		app.decorate('people', service);
		app.decorate('requireActor', service.requireActor);
		app.decorate('members', service.members);
		keepIdempotency(app, app.context, service.findKeyOwner);
		concealPeople(app, app.context);
		sendTokenQuota(app);
		await app.register(joinRoutes);
		await app.register(peopleRoutes);
		await app.register(personalLinksRoutes);
		await app.register(apiTokensRoutes);
	},
	{ name: 'people', decorators: { fastify: ['context'] } }
);
