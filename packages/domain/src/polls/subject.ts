import type { FollowUpAction, ClusterText } from '../clusters/assessment.ts';
import type { PassageAnchor } from '../comments/passage-anchor.ts';

/** What a poll asks about: actions in the text of a cluster, or a question of its own, answered directly or by its options. */
export type PollSubject =
	| { kind: 'actions' }
	/** [POLL73] `wordList`: it is answered with words that people write. */
	| { kind: 'question'; question: string; options: string[]; wordList?: true }
	| Matter;

/** The rating of a recommendation that is proposed. */
export type ProposedRating = { level: string; percentage: number | null; regression: boolean };

/**
 * [POLL70] An existing thing that is put to the vote in its state at the opening. It is a section of a cluster's text, a proposed rating, a
 * workshop's agenda, a frozen outcome, or which clusters come first.
 */
export type Matter =
	| { kind: 'text'; section: ClusterText }
	/** [POLL78] Some letters in a row of a section, known by the first and the last of them; null where the text came from elsewhere. */
	| { kind: 'passage'; section: ClusterText; anchor: PassageAnchor | null }
	| { kind: 'rating'; recommendation: string; proposed: ProposedRating }
	| { kind: 'agenda' }
	| { kind: 'outcome'; version: number }
	| { kind: 'priorities' };

/** A question by itself. */
export type QuestionSubject = PollSubject & { kind: 'question' };

export function isMatter(subject: PollSubject): subject is Matter {
	return subject.kind !== 'actions' && subject.kind !== 'question';
}

/** [POLL78] What the record says of it: ids of letters lead to who typed them, and the record forgets nothing. */
export function recordedMatter(matter: Matter): object {
	return matter.kind === 'passage' ? { kind: matter.kind, section: matter.section } : matter;
}

/** [POLL70] Priorities compare clusters, so their method must; of one matter alone there is nothing to compare. */
export function suitsMatter({ kind }: Matter, compares: boolean): boolean {
	return compares === (kind === 'priorities');
}

/** [POLL81] What one ballot holds: all clusters of a large consultation. Of more, those that are voted on are chosen first. */
export const mostSubjects = 60;

/** One line of a ballot that is no action: its words are all that there is. */
export type BallotWords = { id: string; text: string };
export type BallotSubject = FollowUpAction | BallotWords;

/** A subject of the ballot as it was when the poll opened. It never changes after; the hash is of its canonical JSON. */
export type FrozenAction = { action: FollowUpAction; sha256: string };
export type FrozenWords = { words: BallotWords; sha256: string };
export type FrozenSubject = FrozenAction | FrozenWords;

export function isFrozenAction(frozen: FrozenSubject): frozen is FrozenAction {
	return 'action' in frozen;
}

export function subjectIn(frozen: FrozenSubject): BallotSubject {
	return isFrozenAction(frozen) ? frozen.action : frozen.words;
}

/** [POLL61] The lines of the ballot that a question makes: itself, or its options. */
export function questionLines({
	question,
	options
}: Pick<PollSubject & { kind: 'question' }, 'question' | 'options'>): BallotWords[] {
	if (options.length === 0) return [{ id: 'question', text: question }];
	return options.map((text, at) => ({ id: `option-${at + 1}`, text }));
}
