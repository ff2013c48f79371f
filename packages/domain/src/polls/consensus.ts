import type { PollResult, ResultGroup, Tally } from './poll.ts';
import { castIn } from './tally.ts';

/**
 * [POLL13] How far the constituencies share the proposal: the geometric mean of each one's support, and the lowest by name.
 * Only where each of them stands in a line of its own: a figure for one that is hidden would give it away.
 */
export function consensusOf(groups: readonly ResultGroup[] | null): PollResult['consensus'] {
	if (!groups || groups.length < 2) return null;
	const support: { constituency: string; value: number }[] = [];
	for (const { constituencies, tally } of groups) {
		const [constituency, another] = constituencies;
		if (constituency === undefined || another !== undefined) return null;
		support.push({ constituency, value: supportIn(tally) });
	}
	const product = support.reduce((before, { value }) => before * value, 1);
	const lowest = support.reduce((low, one) => (one.value < low.value ? one : low));
	return {
		value: inHundredths(product ** (1 / support.length)),
		lowest: { constituency: lowest.constituency, value: inHundredths(lowest.value) }
	};
}

/** Much in favour and little against; the halves keep a group of few, or of none, from counting as certain. */
export function supportIn(tally: Tally): number {
	const smoothed = (votes: number) => (votes + 0.5) / (castIn(tally) + 1);
	return smoothed(tally.for) * (1 - smoothed(tally.against));
}

function inHundredths(value: number): number {
	return Math.round(value * 100) / 100;
}
