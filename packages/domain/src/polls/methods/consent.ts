import { consentStances, type ConsentMark } from '../answer.ts';
import type { Method } from '../method.ts';
import type { Tally } from '../result.ts';

const standsAs: Record<ConsentMark['stance'], keyof Tally> = {
	consent: 'for',
	'stand-aside': 'abstain',
	object: 'against'
};

/** [POLL31] Passes where nobody objects; an objection gives its reason. */
export const consent: Method<'consent'> = {
	accepts: (marks) => marks.every(isWhole),
	stance: (marks, place) => standsAs[marks[place]?.stance ?? 'stand-aside'],
	passes: (tally) => tally.against === 0 && tally.for > 0,
	reason: (marks, place) => (marks[place]?.stance === 'object' ? marks[place].reason : null)
};

function isWhole({ stance, reason }: ConsentMark): boolean {
	return consentStances.includes(stance) && (stance === 'object') === (reason.trim() !== '');
}
