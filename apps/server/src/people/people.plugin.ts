import fp from 'fastify-plugin';
import { keepIdempotency } from '../http/idempotency/idempotency.ts';
import { concealPeople } from './conceal-people.ts';
import { joinRoutes } from './join.routes.ts';
import { createPeople } from './people.ts';
import { peopleRoutes } from './people.routes.ts';
import { personalLinksRoutes } from './personal-links.routes.ts';

/** Its two hooks concern every route of every module: keys belong to people, and every answer may name them. */
export const people = fp(
	async (app) => {
		const service = createPeople(app.context);
		app.decorate('people', service);
		app.decorate('requireActor', service.requireActor);
		app.decorate('members', service.members);
		keepIdempotency(app, app.context, service.findKeyOwner);
		concealPeople(app, app.context);
		await app.register(joinRoutes);
		await app.register(peopleRoutes);
		await app.register(personalLinksRoutes);
	},
	{ name: 'people', decorators: { fastify: ['context'] } }
);
