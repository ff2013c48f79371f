import type { Method } from '../method.ts';
import { placesBy } from '../place.ts';

/**
 * [POLL83] Each person chooses several subjects, as many as the rules allow. A ballot that chose none is an abstention; one that passed
 * this by is against. The result is ordered by how many chose each.
 */
export const selection: Method<'selection'> = {
	accepts: (marks, { choices = marks.length }) =>
		marks.every((mark) => typeof mark === 'boolean') && marks.filter(Boolean).length <= choices,
	stance: (marks, place) => (!marks.some(Boolean) ? 'abstain' : marks[place] ? 'for' : 'against'),
	order: (counts) => placesBy(counts.map(({ tally }) => tally.for))
};
