import { choices } from '../answer.ts';
import type { Method } from '../method.ts';

export const forAgainst: Method<'for-against'> = {
	accepts: (marks) => marks.every((mark) => choices.includes(mark)),
	stance: (marks, place) => marks[place] ?? 'abstain'
};
