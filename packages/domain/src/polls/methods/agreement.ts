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
