import type { PollMethod } from '../answer.ts';
import { mergeLines } from './merge-lines.ts';
import { mergeSmallLines } from './merge-small-lines.ts';
import { isOrdering } from '../method-traits.ts';
import { alikeIn } from '../methods.ts';
import type { PollKind } from '../poll.ts';
import type { Rerun } from '../rerun.ts';
import type { ResultLine, Tally } from '../result.ts';
import { smallestLine, smallestUnanimousLine } from './line-sizes.ts';
import type { PollRules } from '../rules.ts';
import { turnoutStep } from '../counting/tally.ts';

/** Points and rankings tell so much of each ballot that no line below ten shows them. */
export function fewestTold(method: PollMethod): number {
	return isOrdering(method) ? smallestUnanimousLine : smallestLine;
}

type DisclosureRequest = {
	kind: PollKind;
	method: PollMethod;
	rules: PollRules;
	/** [POLL23] Where an earlier poll on the same question stands beside it. */
	rerun?: Pick<Rerun, 'undivided'> | null;
};

/**
 * [POLL12] The lines of a result: what may leave the counting, and the only source of any output. In an open poll each constituency is one.
 * Otherwise every line must be safe by itself. The lines divide the whole, so every sum or difference again consists of whole lines, and no
 * remainder can be worked out. Where no division is safe, one line holds all; where that is not safe either, there is none.
 */
export function linesToShow(asked: DisclosureRequest, alone: readonly ResultLine[]): ResultLine[] {
	return asked.kind === 'open' ? [...alone] : dividedSafely(asked, alone);
}

/**
 * [PUBLISH2] The lines that leave the consultation. An open vote is divided as carefully as another: who was in the room saw it, who
 * reads of it did not. Its whole is no secret, also where all voted alike.
 */
export function linesToPublish(asked: DisclosureRequest, shown: readonly ResultLine[]): ResultLine[] {
	const lines = dividedSafely(asked, shown);
	return lines.length === 0 && asked.kind === 'open' ? [shown.reduce(mergeLines)] : lines;
}

/** All but one alike is as unsafe as all: were only unanimity hidden, its hiding would tell of it. */
export function isSafeLine(asked: DisclosureRequest, { cast, subjects }: ResultLine): boolean {
	if (cast >= smallestUnanimousLine) return true;
	return cast >= fewestTold(asked.method) && subjects.every((count) => alikeIn(asked.method, count) < cast - 1);
}

/**
 * Which lines there can be is a matter of how many voted, never of how: a division that followed the votes would tell of
 * them. Only whether it is shown looks at the votes, and then the answer is one for all lines.
 */
function dividedSafely(asked: DisclosureRequest, alone: readonly ResultLine[]): ResultLine[] {
	const lines = asked.rerun?.undivided ? [] : mergeSmall(alone, fewestTold(asked.method));
	if (lines.length > 0 && lines.every((line) => isSafeLine(asked, line))) return lines.sort(byName);
	const whole = alone.reduce(mergeLines);
	return isSafeLine(asked, whole) ? [whole] : [];
}

/**
 * [TRUSTEE6] Which constituencies’ envelopes are mixed together, where trustees open them. Each group is big enough to be disclosed by
 * itself, or there is one group of all. Made of how many voted, before anything is opened.
 */
export function groupsToMix(asked: DisclosureRequest, alone: readonly ResultLine[]): ResultLine[] {
	const groups = asked.rerun?.undivided ? [] : mergeSmall(alone, fewestTold(asked.method));
	const big = groups.length > 0 && groups.every(({ cast }) => cast >= fewestTold(asked.method));
	return (big ? groups : [alone.reduce(mergeLines)]).sort(byName);
}

function mergeSmall(alone: readonly ResultLine[], smallest: number): ResultLine[] {
	return mergeSmallLines(alone, smallest, { sizeOf: ({ cast }) => cast, merge: mergeLines });
}

/**
 * [POLL16] Whether a decision may be told without its figures: not where it alone would say that all voted one way.
 * It looks at what could have been voted, never at what was, so that a refusal tells nothing either.
 */
export function mayDecide(
	{ kind, method }: DisclosureRequest,
	cast: number,
	adopts: (tally: Tally) => boolean
): boolean {
	if (kind === 'open' || cast >= smallestUnanimousLine) return true;
	if (cast < fewestTold(method)) return false;
	const sides = ['for', 'against', 'abstain'] as const;
	return sides.every((side) => {
		const all = { for: 0, against: 0, abstain: 0, [side]: cast };
		return sides.some((other) => other !== side && adopts({ ...all, [side]: cast - 1, [other]: 1 }) === adopts(all));
	});
}

/**
 * [POLL5] How many have voted, as far as that may be told while voting goes on. That all have voted is announced at once. Whose ballot was
 * the last says nothing about its content, and the figure is the one of the result.
 */
export function turnoutToShow(kind: PollKind, cast: number, entitled: number): number {
	return kind === 'open' || cast === entitled ? cast : turnoutStep(cast);
}

/** By name and not by size: the order must tell nothing that the lines do not. */
function byName(one: ResultLine, other: ResultLine): number {
	return one.constituencies.join() < other.constituencies.join() ? -1 : 1;
}
