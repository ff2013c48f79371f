import type { FollowUpAction } from '../clusters/assessment.ts';

/** What a poll asks about: actions in the text of a cluster, or a question that stands by itself, answered by itself or by its options. */
export type PollSubject = { kind: 'actions' } | { kind: 'question'; question: string; options: string[] };

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
