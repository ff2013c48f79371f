import { questionLines, subjectIn, type BallotSubject } from '@plenum/domain/polls/subject';
import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { PollView } from '@plenum/protocol/polls/polls';

/** The subjects of a poll: as frozen when it opened, and before that as its question, or the text, has them now. */
export function subjectsOf(
	{ actions, frozen, subject }: Pick<PollView, 'actions' | 'frozen' | 'subject'>,
	written: readonly FollowUpAction[]
): BallotSubject[] {
	if (frozen) return frozen.map(subjectIn);
	if (subject.kind === 'question') return questionLines(subject);
	return actions.flatMap((id) => written.find((action) => action.id === id) ?? []);
}
