import type { Consensus, ResultLine, Tally } from '../result.ts';
import { castIn } from './tally.ts';

/**
 * [POLL13] How far the constituencies share one subject: the geometric mean of each one's support, and the lowest by name.
 * Only where each of them stands in a line of its own: a figure for one that is hidden would give it away.
 */
export function consensusOn(lines: readonly ResultLine[], place: number): Consensus | null {
	if (lines.length < 2) return null;
	const support: { constituency: string; value: number }[] = [];
	for (const { constituencies, subjects } of lines) {
		const [constituency, another] = constituencies;
		const count = subjects[place];
		if (constituency === undefined || another !== undefined || !count) return null;
		support.push({ constituency, value: supportIn(count.tally) });
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
