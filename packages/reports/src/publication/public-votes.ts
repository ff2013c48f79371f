import { getByText, type Assessment, type Block } from '@plenum/domain/clusters/assessment';
import { isFrozenAction, subjectIn } from '@plenum/domain/polls/subject';
import type { OutcomePoll, OutcomeRecommendation } from '../outcome.ts';

/**
 * [PUBLISH110] A vote on a text has its words where the text that everyone may see still says them. Other words are earlier words, or hold a
 * passage that is held back: the vote does not know which of its letters carry the mark.
 */
export function withPublicWording(poll: OutcomePoll, assessment: Assessment, sign: string): OutcomePoll {
	const { subject } = poll;
	if (subject.kind !== 'text' && subject.kind !== 'passage') return poll;
	const shown = lettersOf(getByText(assessment, subject.section));
	return withWords(
		poll,
		(text) => {
			const voted = letters(text);
			return subject.kind === 'text' ? shown === voted : shown.includes(voted);
		},
		sign
	);
}

/** [PUBLISH1] A vote on a rating goes with its recommendation. */
export function withoutHiddenRatings(
	polls: readonly OutcomePoll[],
	shown: readonly OutcomeRecommendation[]
): OutcomePoll[] {
	const names = new Set(shown.map(nameOf));
	return polls.filter(({ subject }) => subject.kind !== 'rating' || names.has(nameOf(subject)));
}

/** [PUBLISH111] Of priorities the names of sensitive clusters stay out. An agenda names clusters in words of its own, as they were then. */
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

function lettersOf(blocks: readonly Block[]): string {
	return letters(blocks.map(textOf).join(''));
}

function textOf(block: Block): string {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return block.runs.map(({ text }) => text).join('');
		case 'bullet-list':
		case 'ordered-list':
			return block.items.flatMap((item) => item.map(textOf)).join('');
	}
}

/** Where lines end differs between a text and its words. */
function letters(text: string): string {
	return text.replace(/\s+/g, '');
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;
