import { createHook } from '../hook.ts';

declare module 'fastify' {
	interface FastifyInstance {
		consultations: Consultations;
	}
}

export type PhaseChanged = (consultation: string) => void;

export type Consultations = {
	/** Called after the commit when a consultation was closed or opened again. */
	onPhaseChanged(fn: PhaseChanged): void;
	phaseChanged: PhaseChanged;
};

/** The module of the consultations, as far as modules above it use it. */
export function createConsultations(): Consultations {
	const phase = createHook<[consultation: string]>();
	return { onPhaseChanged: phase.connect, phaseChanged: phase.notify };
}
