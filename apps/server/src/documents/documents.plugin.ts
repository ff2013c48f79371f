import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { noteSessionUse } from '../accounts/record-session-use.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { createDocuments, type DocumentsNeeds } from './documents.ts';
import { documentsRoutes } from './documents.routes.ts';
import { versionsRoutes } from './versions.routes.ts';

export type DocumentsOptions = Required<Pick<DocumentsNeeds, 'isInCaucus' | 'onWordsSaved'>>;

export const documents = fp(
	async (app, { isInCaucus, onWordsSaved }: DocumentsOptions) => {
		const { context } = app;
		const service = createDocuments({
			...context,
			...readPeople(app),
			isInCaucus,
			onWordsSaved,
			onSessionUsed: (session) => void noteSessionUse(app, context, session)
		});
		app.decorate('documents', service);
		await app.register(documentsRoutes);
		await app.register(versionsRoutes);
	},
	{ name: 'documents', dependencies: ['people'] }
);

/** Who asks, and what they may at this moment. */
function readPeople({
	context,
	people
}: FastifyInstance): Pick<DocumentsNeeds, 'findPerson' | 'findPhase' | 'identify'> {
	return {
		findPerson: async (participant) => (await people.findCurrentPerson(participant)) ?? undefined,
		findPhase: async (consultation) => (await findConsultation(context.database.read, consultation))?.phase,
		async identify(request, consultation) {
			const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('token');
			return (await people.knowForDocuments({ headers: request.headers, token }, consultation)) ?? undefined;
		}
	};
}
