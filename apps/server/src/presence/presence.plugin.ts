import fp from 'fastify-plugin';
import { createPresence } from './presence.ts';
import { presenceRoutes } from './presence.routes.ts';

export const presence = fp(
	async (app) => {
		app.decorate('presence', createPresence(app.context));
		await app.register(presenceRoutes);
	},
	{ name: 'presence', dependencies: ['people'] }
);
