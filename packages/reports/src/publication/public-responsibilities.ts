import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { OutcomeCluster, OutcomeMechanism, OutcomeResponsibility } from '../outcome/outcome.ts';

/** [INSTITUTION7] What everyone may see: who is responsible for recommendations that everyone may see. A refusal is a step of the work. */
export function publicResponsibilities(
	said: readonly OutcomeResponsibility[],
	clusters: readonly OutcomeCluster[],
	mechanisms: readonly OutcomeMechanism[]
): OutcomeResponsibility[] {
	const shown = new Set([
		...clusters.flatMap(({ recommendations }) => recommendations.map(nameOf)),
		...clusters.flatMap(({ pledges, matters }) => [...pledges, ...matters]).map(({ number }) => `null ${number}`),
		...mechanisms.map(({ code }) => `null ${code}`)
	]);
	return said.filter((one) => one.status === 'confirmed' && shown.has(nameOf(one)));
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;

/** Somebody may have written a person where a function was asked for. */
export function withoutContacts(consultation: Consultation): Consultation {
	const { institutions, ...settings } = consultation.settings;
	if (!institutions) return consultation;
	return {
		...consultation,
		settings: { ...settings, institutions: institutions.map(({ focal: _, ...one }) => one) }
	};
}
