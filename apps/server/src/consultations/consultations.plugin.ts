import fp from 'fastify-plugin';
import { createConsultations } from './consultations.ts';
import type { ConsultationsOptions } from './consultations-options.ts';
import { consultationsRoutes } from './consultations.routes.ts';

export const consultations = fp(
	async (app, { findInstitutionsInUse }: ConsultationsOptions) => {
		app.decorate('consultations', createConsultations());
		await app.register(consultationsRoutes, { findInstitutionsInUse });
	},
	{ name: 'consultations', decorators: { fastify: ['context', 'members'] } }
);
