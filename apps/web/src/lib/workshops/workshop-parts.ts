import { currentStep, isOfThisItem } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { RoundView } from '@plenum/protocol/ratings';
import { commitmentStatus, itemCommitments } from '#lib/commitments/commitment-parts.ts';
import { trusteeTask } from '#lib/polls/trustees/trustee-task.ts';
import { isOpenToRate } from '#lib/ratings/is-open-to-rate.ts';
import { ratingCalls } from '#lib/ratings/rating-parts.ts';
import { LazyPart } from '#lib/ui/parts/lazy-part.ts';
import { notesText } from './agenda/ItemNotes.svelte';
import type { LaterSteps } from './steps/step-props.ts';

export const stepParts: LaterSteps = {
	write: new LazyPart(() => import('./steps/WriteStep.svelte'), 'comments', 'voting', 'work'),
	level: new LazyPart(() => import('./steps/RatingStep.svelte'), 'voting', 'work'),
	actions: new LazyPart(() => import('./steps/ActionsStep.svelte'), 'voting', 'work'),
	decide: new LazyPart(() => import('./steps/DecideStep.svelte'), 'voting', 'work'),
	close: new LazyPart(() => import('./steps/ClosingStep.svelte'), 'voting', 'work')
};

/** Nobody votes in most of a workshop's minutes: what a vote needs comes with the first, or before it, when the page rests. */
export const ballotsFirst = new LazyPart(() => import('./steps/BallotsFirst.svelte'), 'voting', 'work');
export const currentPoll = new LazyPart(() => import('#lib/polls/CurrentPoll.svelte'), 'voting', 'work');
export const trusteeTasks = new LazyPart(() => import('#lib/polls/trustees/TrusteeTasks.svelte'), 'voting');

type Part = Pick<LazyPart<unknown>, 'bring'>;
type PartsContext = {
	id: string;
	polls: readonly PollView[];
	commitments: readonly CommitmentView[];
	rounds: readonly RoundView[];
	participant: string;
};

/** What the step needs that a workshop is at. */
export function partOfStep(workshop: Workshop | null): Part[] {
	const step = workshop && currentStep(workshop);
	return step && step !== 'read' ? [stepParts[step]] : [];
}

/** [WEB10] What a participant's page shows at once besides what it always does. */
export function partsShown(
	workshop: Workshop | null,
	{ id, polls, commitments, rounds, participant }: PartsContext
): Part[] {
	const isOpen = ({ state, onRoster }: PollView) => state === 'open' && onRoster;
	const isDecided = ({ state, workshop: decidedIn, closedAt }: PollView) =>
		state === 'closed' && decidedIn === id && workshop !== null && isOfThisItem(workshop, closedAt ?? 0);
	const isOnAgenda = ({ id: commitment }: CommitmentView) =>
		workshop?.items.some((item) => item.commitment === commitment) ?? false;
	return [
		...partOfStep(workshop),
		...(polls.some(isOpen) ? [ballotsFirst] : []),
		...(polls.some(isDecided) ? [currentPoll] : []),
		...(polls.some((poll) => trusteeTask(poll, participant) !== null) ? [trusteeTasks] : []),
		...(rounds.some(isOpenToRate) ? [ratingCalls] : []),
		// The agenda is open then, and afterwards folded.
		...(workshop?.state === 'planned' && commitments.some(isOnAgenda) ? [commitmentStatus] : [])
	];
}

/** What it may show next, the likeliest first. */
export const partsNext: readonly Part[] = [
	itemCommitments,
	commitmentStatus,
	stepParts.write,
	stepParts.level,
	ballotsFirst,
	currentPoll,
	stepParts.actions,
	stepParts.decide,
	stepParts.close,
	ratingCalls,
	trusteeTasks,
	notesText
];
