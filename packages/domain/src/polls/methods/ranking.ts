import type { Method } from '../method.ts';
import { placesBy } from '../place.ts';
import { strongestPaths } from '../counting/schulze.ts';

/**
 * [POLL33] Each person ranks the subjects and may leave out those they do not want. A subject left out ranks after all ranked ones, and
 * counts as against. The result is ordered by Schulze's method.
 */
export const ranking: Method<'ranking'> = {
	accepts: (marks, { choices = marks.length }) =>
		marks.every((mark) => mark === null || (Number.isInteger(mark) && mark >= 1 && mark <= marks.length)) &&
		marks.filter((mark) => mark !== null).length <= choices,
	stance: (marks, place) =>
		marks.every((mark) => mark === null) ? 'abstain' : (marks[place] ?? null) !== null ? 'for' : 'against',
	/** For each subject of the ballot, whether this one stands before it. */
	figures: (marks, place) => marks.map((other) => (isBefore(marks[place] ?? null, other) ? 1 : 0)),
	order: (counts) => {
		const paths = strongestPaths(counts.map(({ figures }) => figures ?? []));
		return placesBy(
			paths.map((path, one) => path.filter((strength, other) => strength > (paths[other]?.[one] ?? 0)).length)
		);
	}
};

function isBefore(one: number | null, other: number | null): boolean {
	return one !== null && (other === null || one < other);
}
