import type { ResultLine, SubjectCounts } from '../result.ts';

/** A side in which as many are against as for comes to a quarter: below that it does not share the result. */
const sharedFrom = 0.25;

/**
 * [POLL17] The constituencies that do not share what was adopted. These are the one with the lowest support, where consensus is disclosed,
 * and each line with more against than for. Of one line alone nothing is said.
 */
export function notSharedBy(
	lines: readonly ResultLine[],
	place: number,
	consensus: SubjectCounts['consensus']
): string[] {
	if (lines.length < 2) return [];
	const against = lines
		.filter(({ subjects }) => {
			const tally = subjects[place]?.tally;
			return tally !== undefined && tally.against > tally.for;
		})
		.flatMap(({ constituencies }) => constituencies);
	const lowest = consensus && consensus.lowest.value < sharedFrom ? [consensus.lowest.constituency] : [];
	return [...new Set([...against, ...lowest])];
}
