import fp from 'fastify-plugin';
import { createCaucuses } from './caucuses.ts';
import { caucusesRoutes } from './caucuses.routes.ts';

export const caucuses = fp(
	async (app) => {
		app.decorate('caucuses', createCaucuses(app.context));
		await app.register(caucusesRoutes);
	},
	{ name: 'caucuses', dependencies: ['people'] }
);
