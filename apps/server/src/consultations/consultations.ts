import { createHook } from '../hook.ts';

export type PhaseChanged = (consultation: string) => void;

export type Consultations = {
	/** Called after the commit when a consultation was closed or opened again. */
	onPhaseChanged(fn: PhaseChanged): void;
	phaseChanged: PhaseChanged;
};

/** The room of the consultations, as far as others to its right hear of it. */
export function createConsultations(): Consultations {
	const phase = createHook<[consultation: string]>();
	return { onPhaseChanged: phase.connect, phaseChanged: phase.notify };
}
