import { agreementSteps } from '../answer.ts';
import type { Method } from '../method.ts';

/** [POLL34] 4 and 5 agree, 1 and 2 do not, 3 and no opinion stand between. */
export const agreement: Method<'agreement'> = {
	accepts: (marks) => marks.every((mark) => mark === null || agreementSteps.includes(mark)),
	stance: (marks, place) => {
		const step = marks[place] ?? 3;
		return step > 3 ? 'for' : step < 3 ? 'against' : 'abstain';
	},
	/** How many gave each step, from 1 to 5. */
	figures: (marks, place) => agreementSteps.map((step) => (marks[place] === step ? 1 : 0)),
	alike: (figures) => Math.max(...figures)
};

/** The step in the middle of all that were given: between two, the lower. Null where none was. */
export function medianOf(figures: readonly number[]): number | null {
	const given = figures.reduce((sum, ballots) => sum + ballots, 0);
	let counted = 0;
	for (const [place, ballots] of figures.entries()) {
		counted += ballots;
		if (given > 0 && counted * 2 >= given) return place + 1;
	}
	return null;
}
