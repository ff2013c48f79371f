import type { Method } from '../method.ts';
import { placesBy } from '../place.ts';

export const defaultPoints = 10;

/** [POLL32] Each person spreads so many points. A ballot that gave none is an abstention; one that passed this by is against. */
export const points: Method<'points'> = {
	accepts: (marks, rules) =>
		marks.every((mark) => Number.isInteger(mark) && mark >= 0) && sumOf(marks) <= (rules.points ?? defaultPoints),
	stance: (marks, place) => (sumOf(marks) === 0 ? 'abstain' : (marks[place] ?? 0) > 0 ? 'for' : 'against'),
	/** The points given to it. */
	figures: (marks, place) => [marks[place] ?? 0],
	order: (counts) => placesBy(counts.map(({ figures }) => figures?.[0] ?? 0))
};

function sumOf(marks: readonly number[]): number {
	return marks.reduce((sum, mark) => sum + mark, 0);
}
