import { diffArrays, type ChangeObject } from 'diff';

/** No two texts are searched for more differences than this: beyond it they are read as two texts. */
const mostInOne = 1000;

/** How much one comparison may cost altogether, whatever people wrote: the search grows with the square of the differences. */
export class Effort {
	#left = 20_000;

	/** Nothing where the two differ too much to be worth it. */
	compare(before: readonly string[], after: readonly string[]): ChangeObject<string[]>[] | undefined {
		const most = Math.min(mostInOne, this.#left);
		const changes = diffArrays([...before], [...after], { maxEditLength: most });
		this.#left -= changes ? changedIn(changes) : most;
		return changes;
	}
}

function changedIn(changes: readonly ChangeObject<string[]>[]): number {
	return changes.reduce((sum, { added, removed, count }) => (added || removed ? sum + count : sum), 0);
}
