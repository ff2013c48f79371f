import type { Report } from '../report.ts';
import type { Phase } from '@plenum/domain/people/rights';
import type { FindPhase } from './rights.ts';

const pause = 2000;

export type PhaseWatch = {
	/** Before the first reader's rights are read: what changes from then on is told, and a full hall is not read again for nothing. */
	see(consultation: string): Promise<void>;
	stop(): void;
};

/**
 * Consultations are opened and closed in a room that does not know this one: those whose documents are open are looked at, so
 * that a page says within two seconds that its text is for reading now. The gate asks for itself and does not wait for this.
 */
export function watchPhases(
	findPhase: FindPhase,
	openConsultations: () => ReadonlySet<string>,
	changed: (consultation: string) => Promise<void>,
	report: Report
): PhaseWatch {
	let known = new Map<string, Phase | undefined>();

	async function look(): Promise<void> {
		const now = new Map<string, Phase | undefined>();
		for (const consultation of openConsultations()) {
			const phase = await findPhase(consultation);
			now.set(consultation, phase);
			if (known.get(consultation) !== phase) await changed(consultation);
		}
		known = now;
	}

	const timer = setInterval(() => void look().catch(report), pause).unref();
	return {
		async see(consultation) {
			if (!known.has(consultation)) known.set(consultation, await findPhase(consultation));
		},
		stop: () => clearInterval(timer)
	};
}
