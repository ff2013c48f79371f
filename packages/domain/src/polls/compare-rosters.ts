import { canonicalJson } from '../journal/canonical-json.ts';
import { lookAlikeKey } from '../people/look-alike.ts';
import { smallestUnanimousLine } from './disclosure/line-sizes.ts';
import type { PollKind, Voter } from './poll.ts';
import type { Rerun } from './rerun.ts';
import { isMatter, type BallotSubject, type Matter, type PollSubject } from './subject.ts';

/** What is asked: the words of the actions of one cluster's text. */
export type Question = {
	cluster: string | null;
	subjects: readonly Pick<BallotSubject, 'id' | 'text'>[];
	/** Nobody words it: the UN worded the recommendation, or clusters are compared. So it cannot be another question in disguise. */
	isFixed?: boolean;
};
type PollRoster = { kind: PollKind; roster: readonly Voter[] };
/** `endedAt` is null while it is open. */
export type EarlierPoll = Question & PollRoster & { id: string; endedAt: number | null };

type RosterQuestion = Question & Pick<PollRoster, 'kind'>;

/** [POLL23] Lines of the ballot by what they are about: in each cluster all matters of one kind have the same id on the ballot. */
export function questionOf(
	{ cluster, subject }: { cluster: string | null; subject: PollSubject },
	lines: Question['subjects']
): Question {
	const about = isMatter(subject) ? aboutMatter(subject) : null;
	return {
		cluster,
		subjects: about === null ? lines : lines.map(({ text }) => ({ id: about, text })),
		isFixed: subject.kind === 'rating' || subject.kind === 'priorities'
	};
}

function aboutMatter(matter: Matter): string | null {
	switch (matter.kind) {
		case 'rating':
			return canonicalJson([matter.kind, matter.recommendation]);
		case 'text':
			return canonicalJson([matter.kind, matter.section]);
		case 'passage':
			return canonicalJson([matter.kind, matter.section, matter.anchor]);
		case 'agenda':
		case 'outcome':
		case 'priorities':
			return null;
	}
}

/** Two votes that end and begin within this time are compared whatever they ask. */
export const comparedWithin = 24 * 3_600_000;

/**
 * [POLL23] What was asked alike is compared at any time. So is, before a hidden vote, everything else that is near, because words are
 * easily changed and rosters are not. Two questions that nobody worded are what they are, and are compared only where they are the same.
 */
export function isCompared(
	earlier: RosterQuestion & Pick<EarlierPoll, 'endedAt'>,
	later: RosterQuestion,
	now: number
): boolean {
	if (later.kind === 'open' && earlier.kind === 'open') return false;
	if (isSameQuestion(earlier, later)) return true;
	if (earlier.isFixed && later.isFixed) return false;
	return later.kind !== 'open' && (earlier.endedAt === null || now - earlier.endedAt <= comparedWithin);
}

/** [POLL23] The same action, whatever became of its words, or words that look the same. One that two ballots share is enough. */
export function isSameQuestion(one: Question, other: Question): boolean {
	const ids = one.cluster !== null && one.cluster === other.cluster ? one.subjects.map(({ id }) => id) : [];
	const asked = new Set(ids);
	const words = new Set(one.subjects.map(wordsOf));
	return other.subjects.some(
		(subject) => asked.has(subject.id) || (wordsOf(subject) !== '' && words.has(wordsOf(subject)))
	);
}

const known = new WeakMap<Question['subjects'][number], string>();

/** A question may be about thousands of recommendations, and is compared with those of all others. */
function wordsOf(subject: Question['subjects'][number]): string {
	const words = known.get(subject) ?? lookAlikeKey(subject.text);
	known.set(subject, words);
	return words;
}

/**
 * [POLL23] Whether the results of two votes of nearly the same people reveal somebody's vote. Assume that all others voted the same way
 * twice. Subtracting one result from the other then leaves the votes of those who could vote in only one. Nothing is left to reveal where
 * all see who voted how in both, or where the same people are asked something else.
 */
export function rerunOf(earlier: readonly EarlierPoll[], later: Question & PollRoster, now: number): Rerun | null {
	const near = earlier.flatMap((poll): Near[] => {
		const { id } = poll;
		if (!isCompared(poll, later, now)) return [];
		const [roster, laterRoster] = inOneMeasure(poll.roster, later.roster);
		const changed = changedBetween(roster, laterRoster);
		if (changed === roster.length + laterRoster.length) return []; // Nobody is on both.
		const undivided = sidesIn([...roster, ...laterRoster]).some((side) => isFew(changedIn(side, roster, laterRoster)));
		const same = isSameQuestion(poll, later);
		const tells = undivided || (same ? changed < smallestUnanimousLine : isFew(changed));
		return tells ? [{ of: id, changed, undivided, same }] : [];
	});
	const [nearest] = near.sort((one, other) => Number(other.same) - Number(one.same) || one.changed - other.changed);
	if (!nearest) return null;
	const { of, changed, same } = nearest;
	const undivided = near.some((each) => each.undivided);
	return { of, changed, undivided, ...(same ? {} : { otherWords: true }) };
}

type Near = Pick<Rerun, 'of' | 'changed' | 'undivided'> & { same: boolean };

/**
 * [POLL67] If organisations vote in one of the two and people in the other, a person of an organisation counts as it. The two results
 * differ by the votes of people without an organisation, and by what an organisation's people say individually.
 */
function inOneMeasure(one: readonly Voter[], other: readonly Voter[]): [Voter[], Voter[]] {
	const organisations = new Map(
		[...one, ...other].flatMap((voter) => (voter.members ?? []).map((member) => [member, voter] as const))
	);
	const measured = (voters: readonly Voter[]) => {
		const each = voters.map((voter) => (voter.members ? voter : (organisations.get(voter.participant) ?? voter)));
		return [...new Map(each.map((voter) => [voter.participant, voter])).values()];
	};
	return [measured(one), measured(other)];
}

/** Fewer than may be told apart, and somebody. */
function isFew(changed: number): boolean {
	return changed > 0 && changed < smallestUnanimousLine;
}

/** A person who changed sides between the two is new on one side and gone from the other. */
function changedIn(side: string, one: readonly Voter[], other: readonly Voter[]): number {
	const of = (roster: readonly Voter[]) => roster.filter(({ constituency }) => constituency === side);
	return changedBetween(of(one), of(other));
}

function changedBetween(one: readonly Voter[], other: readonly Voter[]): number {
	const first = idsIn(one);
	const second = idsIn(other);
	const only = (ids: ReadonlySet<string>, others: ReadonlySet<string>) => [...ids].filter((id) => !others.has(id));
	return only(first, second).length + only(second, first).length;
}

function sidesIn(voters: readonly Voter[]): string[] {
	return [...new Set(voters.map(({ constituency }) => constituency))];
}

function idsIn(voters: readonly Voter[]): Set<string> {
	return new Set(voters.map(({ participant }) => participant));
}
