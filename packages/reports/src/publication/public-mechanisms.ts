import type { OutcomeMechanism, OutcomeRecommendation } from '../outcome/outcome.ts';

/**
 * [MECHANISM7] What everyone may see: what a person confirmed, of recommendations that everyone may see. What was only beside hidden ones
 * is left out with them, as it reveals their subject. What was refused is a step of the work and no result.
 */
export function publicMechanisms(
	mechanisms: readonly OutcomeMechanism[],
	shown: readonly OutcomeRecommendation[]
): OutcomeMechanism[] {
	const names = new Set(shown.map(nameOf));
	return mechanisms.flatMap((one) => {
		const confirmed = one.beside.filter(({ status }) => status === 'confirmed');
		const beside = confirmed.filter((each) => names.has(nameOf(each)));
		return beside.length === 0 && confirmed.length > 0 ? [] : [{ ...one, beside }];
	});
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;
