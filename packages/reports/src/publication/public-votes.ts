import { getByText, type Assessment } from '@plenum/domain/clusters/assessment';
import { isFrozenAction, subjectIn } from '@plenum/domain/polls/subject';
import type { OutcomePoll, OutcomeRecommendation } from '../outcome/outcome.ts';
import { contains, saysTheSame } from '../outcome/same-letters.ts';

/**
 * [PUBLISH110] A vote on a text has its words where the text that everyone may see still says them. Other words are earlier words, or hold a
 * passage that is held back: the vote does not know which of its letters carry the mark.
 */
export function withPublicWording(poll: OutcomePoll, assessment: Assessment, sign: string): OutcomePoll {
	const { subject } = poll;
	if (subject.kind !== 'text' && subject.kind !== 'passage') return poll;
	const shown = getByText(assessment, subject.section);
	const isSaid = subject.kind === 'text' ? saysTheSame : contains;
	return withWords(poll, (text) => isSaid(shown, text), sign);
}

/** [PUBLISH1] A vote on a rating goes with its recommendation. */
export function withoutHiddenRatings(
	polls: readonly OutcomePoll[],
	shown: readonly OutcomeRecommendation[]
): OutcomePoll[] {
	const names = new Set(shown.map(nameOf));
	return polls.filter(({ subject }) => subject.kind !== 'rating' || names.has(nameOf(subject)));
}

/** [PUBLISH111] The names of sensitive clusters stay out of priorities. An agenda names clusters in words of its own, as they were then. */
export function withoutSensitiveNames(poll: OutcomePoll, sensitive: ReadonlySet<string>, sign: string): OutcomePoll {
	if (poll.subject.kind === 'agenda' && sensitive.size > 0) return withWords(poll, () => false, sign);
	if (poll.subject.kind !== 'priorities') return poll;
	const hidden = new Map(
		poll.actions.flatMap((id, at) => (sensitive.has(id) ? [[at, `subject-${at + 1}`] as const] : []))
	);
	return {
		...poll,
		actions: poll.actions.map((id, at) => hidden.get(at) ?? id),
		frozen: poll.frozen.map((one, at) => {
			const id = hidden.get(at);
			return id === undefined || isFrozenAction(one) ? one : { ...one, words: { id, text: sign } };
		})
	};
}

function withWords(poll: OutcomePoll, isShown: (text: string) => boolean, sign: string): OutcomePoll {
	const frozen = poll.frozen.map((one) =>
		isFrozenAction(one) || isShown(subjectIn(one).text) ? one : { ...one, words: { ...one.words, text: sign } }
	);
	return { ...poll, frozen };
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;
