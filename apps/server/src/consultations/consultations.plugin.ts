import fp from 'fastify-plugin';
import { createConsultations } from './consultations.ts';
import { consultationsRoutes } from './consultations.routes.ts';

export const consultations = fp(
	async (app) => {
		app.decorate('consultations', createConsultations());
		await app.register(consultationsRoutes);
	},
	{ name: 'consultations', decorators: { fastify: ['context', 'members'] } }
);
