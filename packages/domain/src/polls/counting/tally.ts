import type { PercentBase, PollRules } from '../rules.ts';
import type { ResultLine, Tally } from '../result.ts';

/** How many voted on this, abstentions included. */
export function castIn(tally: Tally): number {
	return tally.for + tally.against + tally.abstain;
}

/** [POLL8] What the percentage is of: the ballots for and against, all ballots, everyone present, everyone on the roster. */
export function baseOf(
	percentBase: PercentBase,
	{ entitled, present, cast }: Pick<ResultLine, 'entitled' | 'present' | 'cast'>,
	tally: Tally
): number {
	switch (percentBase) {
		case 'valid':
			return tally.for + tally.against;
		case 'cast':
			return cast;
		case 'present':
			return present;
		case 'entitled':
			return entitled;
	}
}

/** One decimal, for people to read; rules are never applied to the rounded figure. */
export function percentOf(part: number, base: number): number | null {
	return base === 0 ? null : Math.round((part / base) * 1000) / 10;
}

/** [POLL9] Up to 50 percent the votes in favour must be more than the threshold; above, they must reach it. */
export function reachesThreshold(inFavour: number, base: number, threshold: number): boolean {
	if (base === 0) return false;
	if (isTwoThirds(threshold)) return inFavour * 3 >= base * 2;
	return threshold <= 50 ? inFavour * 100 > threshold * base : inFavour * 100 >= threshold * base;
}

/** 66.67 is how people write two thirds; taken to the letter, 2 of 3 would miss it. */
function isTwoThirds(threshold: number): boolean {
	return Math.abs(threshold - 200 / 3) < 0.05;
}

/** [POLL10] The quorum counts everyone who voted, abstentions included, against everyone who could. */
export function reachesQuorum(cast: number, entitled: number, quorum: PollRules['quorum']): boolean {
	return cast * 100 >= quorum * entitled;
}

/** [POLL5] Turnout is disclosed in steps of five, so that no single ballot can be seen arriving. */
export function turnoutStep(cast: number): number {
	return Math.floor(cast / 5) * 5;
}
