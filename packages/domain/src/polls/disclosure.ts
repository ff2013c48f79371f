import type { Ballot, PollKind, ResultGroup, Voter } from './poll.ts';
import { castIn, tallyOf } from './tally.ts';

/** A line below this many ballots gives people away. */
export const smallestLine = 5;
/** A line in which all voted alike tells everyone's choice; it takes this many to be shown. */
export const smallestUnanimousLine = 10;

/**
 * [POLL12] The lines of a result, or null where no division can be shown. In an open poll each constituency is a line.
 * In a confidential one every line must be safe by itself. The lines divide the whole, so that whatever is
 * subtracted from it, or added up, is again made of whole lines, and there is no remainder to work out.
 */
export function groupsToShow(
	kind: PollKind,
	roster: readonly Voter[],
	ballots: readonly Ballot[]
): ResultGroup[] | null {
	const alone = byConstituency(roster, ballots);
	switch (kind) {
		case 'open':
			return alone;
		case 'confidential':
			return mergeUntilSafe(alone);
	}
}

export function isSafeLine(line: ResultGroup): boolean {
	const { tally } = line;
	const cast = castIn(tally);
	const unanimous = Math.max(tally.for, tally.against, tally.abstain) === cast;
	return cast >= (unanimous ? smallestUnanimousLine : smallestLine);
}

function byConstituency(roster: readonly Voter[], ballots: readonly Ballot[]): ResultGroup[] {
	const constituencies = [...new Set(roster.map(({ constituency }) => constituency))].sort();
	return constituencies.map((constituency) => ({
		constituencies: [constituency],
		entitled: roster.filter((voter) => voter.constituency === constituency).length,
		tally: tallyOf(ballots.filter((ballot) => ballot.constituency === constituency))
	}));
}

/** Unsafe constituencies go into one line; while that is unsafe still, the smallest safe one goes in with them. */
function mergeUntilSafe(alone: readonly ResultGroup[]): ResultGroup[] | null {
	const shown = alone.filter(isSafeLine).sort((one, other) => castIn(other.tally) - castIn(one.tally));
	let merged = alone.filter((line) => !isSafeLine(line)).reduce<ResultGroup | null>(mergeLines, null);
	while (merged && !isSafeLine(merged)) {
		const smallest = shown.pop();
		if (!smallest) return null;
		merged = mergeLines(merged, smallest);
	}
	const lines = merged ? [...shown, merged] : shown;
	return lines.length > 1 ? lines.sort(byName) : null;
}

function mergeLines(one: ResultGroup | null, other: ResultGroup): ResultGroup {
	if (!one) return other;
	return {
		constituencies: [...one.constituencies, ...other.constituencies].sort(),
		entitled: one.entitled + other.entitled,
		tally: {
			for: one.tally.for + other.tally.for,
			against: one.tally.against + other.tally.against,
			abstain: one.tally.abstain + other.tally.abstain
		}
	};
}

/** By name and not by size: the order must tell nothing that the lines do not. */
function byName(one: ResultGroup, other: ResultGroup): number {
	return one.constituencies.join() < other.constituencies.join() ? -1 : 1;
}
