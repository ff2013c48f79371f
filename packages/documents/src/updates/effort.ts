import { diffArrays, type ChangeObject } from 'diff';

/**
 * The search for differences takes as many steps as the square of their number. The first is the most differences to search for between two
 * texts. The second is the most steps of one comparison altogether. Beyond either they are read as two texts.
 */
export const limits = { differences: 1000, steps: 20_000_000 } as const;

/** How much one comparison may cost altogether, whatever people wrote. */
export class Effort {
	readonly #differences: number;
	#steps = 0;

	constructor(differences: number = limits.differences) {
		this.#differences = differences;
	}

	/** An effort for each of so many texts, of which none takes anything from the others. */
	static forEachOf(texts: number): () => Effort {
		const differences = Math.min(limits.differences, Math.floor(Math.sqrt(limits.steps / Math.max(1, texts))));
		return () => new Effort(differences);
	}

	/** What was spent so far, at most. */
	get steps(): number {
		return this.#steps;
	}

	/** Nothing where the two differ too much to be worth it. */
	compare(before: readonly string[], after: readonly string[]): ChangeObject<string[]>[] | undefined {
		const most = Math.min(this.#differences, Math.floor(Math.sqrt(limits.steps - this.#steps)));
		const changes = diffArrays([...before], [...after], { maxEditLength: most });
		this.#steps += (changes ? changedIn(changes) : most) ** 2;
		return changes;
	}
}

function changedIn(changes: readonly ChangeObject<string[]>[]): number {
	return changes.reduce((sum, { added, removed, count }) => (added || removed ? sum + count : sum), 0);
}
