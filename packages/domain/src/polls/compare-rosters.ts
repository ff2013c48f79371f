import { smallestUnanimousLine } from './disclosure.ts';
import type { FrozenAction, PollKind, Voter } from './poll.ts';
import type { Rerun } from './rerun.ts';

/** What is asked: the words of the actions of one cluster's text. */
export type Question = { cluster: string; subjects: readonly FrozenAction['action'][] };
type Put = { kind: PollKind; roster: readonly Voter[] };
export type EarlierPoll = Question & Put & { id: string };

/** [POLL23] The same action, whatever became of its words, or the same words. One that two papers share is enough. */
export function isSameQuestion(one: Question, other: Question): boolean {
	return one.subjects.some((subject) =>
		other.subjects.some(
			({ id, text }) =>
				(id === subject.id && one.cluster === other.cluster) ||
				(text.trim() !== '' && wordsIn(text) === wordsIn(subject.text))
		)
	);
}

function wordsIn(text: string): string {
	return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/**
 * [POLL23] Whether results of the same question to nearly the same people give someone away. Whoever grants that all others voted
 * the same way twice subtracts one result from the other, and is left with the votes of those who could vote in one of the two
 * alone. Where all see who voted how in both, there is nothing left to give away.
 */
export function rerunOf(earlier: readonly EarlierPoll[], later: Put): Rerun | null {
	const near = earlier.flatMap(({ id, kind, roster }): Rerun[] => {
		if (kind === 'open' && later.kind === 'open') return [];
		const changed = changedBetween(roster, later.roster);
		if (changed === roster.length + later.roster.length) return []; // Nobody is on both.
		const undivided = sidesIn([...roster, ...later.roster]).some((side) =>
			isFew(changedIn(side, roster, later.roster))
		);
		return changed < smallestUnanimousLine || undivided ? [{ of: id, changed, undivided }] : [];
	});
	const [nearest] = near.sort((one, other) => one.changed - other.changed);
	return nearest ? { ...nearest, undivided: near.some(({ undivided }) => undivided) } : null;
}

/** Fewer than may be told apart, and somebody. */
function isFew(changed: number): boolean {
	return changed > 0 && changed < smallestUnanimousLine;
}

/** Whoever changed sides between the two is new on one and gone from the other. */
function changedIn(side: string, one: readonly Voter[], other: readonly Voter[]): number {
	const of = (roster: readonly Voter[]) => roster.filter(({ constituency }) => constituency === side);
	return changedBetween(of(one), of(other));
}

function changedBetween(one: readonly Voter[], other: readonly Voter[]): number {
	const [first, second] = [idsIn(one), idsIn(other)];
	const only = (ids: ReadonlySet<string>, others: ReadonlySet<string>) => [...ids].filter((id) => !others.has(id));
	return only(first, second).length + only(second, first).length;
}

function sidesIn(voters: readonly Voter[]): string[] {
	return [...new Set(voters.map(({ constituency }) => constituency))];
}

function idsIn(voters: readonly Voter[]): Set<string> {
	return new Set(voters.map(({ participant }) => participant));
}
