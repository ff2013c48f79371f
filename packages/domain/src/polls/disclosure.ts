import { mergeLines } from './count-lines.ts';
import type { PollKind } from './poll.ts';
import type { ResultLine } from './result.ts';

/** A line below this many ballots gives people away. */
export const smallestLine = 5;
/** A line in which all voted alike tells everyone's choice; it takes this many to be shown. */
export const smallestUnanimousLine = 10;

/**
 * [POLL12] The lines of a result. In an open poll each constituency is one. In a confidential one every line must be safe
 * by itself. The lines divide the whole, so that whatever is subtracted from it, or added up, is again made of whole
 * lines, and there is no remainder to work out. Where no division is safe, one line holds all.
 */
export function linesToShow(kind: PollKind, alone: readonly ResultLine[]): ResultLine[] {
	switch (kind) {
		case 'open':
			return [...alone];
		case 'confidential':
		case 'secret':
			return mergeUntilSafe(alone);
	}
}

export function isSafeLine({ cast, subjects }: ResultLine): boolean {
	const unanimous = subjects.some(({ tally }) => Math.max(tally.for, tally.against, tally.abstain) === cast);
	return cast >= (unanimous ? smallestUnanimousLine : smallestLine);
}

/** Unsafe constituencies go into one line; while that is unsafe still, the smallest safe one goes in with them. */
function mergeUntilSafe(alone: readonly ResultLine[]): ResultLine[] {
	const shown = alone.filter(isSafeLine).sort((one, other) => other.cast - one.cast);
	let [merged, ...rest] = alone.filter((line) => !isSafeLine(line));
	for (const line of rest) merged = merged && mergeLines(merged, line);
	while (merged && !isSafeLine(merged)) {
		const smallest = shown.pop();
		if (!smallest) return [merged];
		merged = mergeLines(merged, smallest);
	}
	return (merged ? [...shown, merged] : shown).sort(byName);
}

/** By name and not by size: the order must tell nothing that the lines do not. */
function byName(one: ResultLine, other: ResultLine): number {
	return one.constituencies.join() < other.constituencies.join() ? -1 : 1;
}
