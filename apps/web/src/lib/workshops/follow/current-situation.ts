import { countAll } from '@plenum/domain/clusters/addition';
import { ratingStage } from '@plenum/domain/ratings/status';
import type { Situation, Task, Viewer } from '@plenum/domain/workshops/instruction';
import { findRoomRound, findShownPoll, isRoomPoll } from '@plenum/domain/workshops/shown-poll';
import { currentItem, currentStep } from '@plenum/domain/workshops/view';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { RoundView } from '@plenum/protocol/ratings';
import type { CardRounds, CurrentCards } from '#lib/cards/card-rounds.svelte.ts';
import type { Ballots } from '../steps/ballots.svelte.ts';
import type { Decisions } from '../steps/read-decisions.ts';
import type { WorkshopState } from '../workshop-state.svelte.ts';

export type CurrentSituation = Situation & {
	poll: PollView | undefined;
	round: RoundView | undefined;
	ofCards: CurrentCards | null;
};

/** [WORKSHOP80] What a page knows of what decides what is asked, beside the record of the workshop. */
export function currentSituation(
	{ id, workshop, now }: Pick<WorkshopState, 'id' | 'workshop' | 'now'>,
	{ polls, rounds }: Pick<Decisions, 'polls' | 'rounds'>,
	cluster: ClusterView | undefined,
	cards: CardRounds
): CurrentSituation {
	const item = currentItem(workshop);
	const step = currentStep(workshop);
	const ofCards = cluster && step === 'write' ? cards.current(cluster.id) : null;
	return {
		now,
		poll: findShownPoll(polls, { workshop: id, item, step, now }),
		round: findRoomRound(workshop, rounds),
		isItemClosed: cluster?.state === 'closed',
		ratings: cluster ? ratingStage(cluster.summary) : 'open',
		cards: ofCards?.phase ?? null,
		ofCards
	};
}

type Own = Pick<Extract<Viewer, { ballot: Task }>, 'ballot' | 'card' | 'rating'>;

/** What of it is the reader's to do. */
export function tasksOf(
	{ poll, round, ofCards }: CurrentSituation,
	ballots: Pick<Ballots, 'open' | 'isCast'>,
	{ id, workshop }: Pick<WorkshopState, 'id' | 'workshop'>
): Own {
	const item = currentItem(workshop);
	const own = poll ? ballots.open.filter((each) => isRoomPoll(each, { workshop: id, item })) : [];
	return {
		ballot: taskOf(own.length > 0, () => own.every((each) => ballots.isCast(each))),
		rating: taskOf(round != null && round.rated !== null, () => round != null && round.rated === countAll(round)),
		card: ofCards?.round.own ? cardTask(ofCards, ofCards.round.own) : 'none'
	};
}

function cardTask({ phase, round }: CurrentCards, own: NonNullable<CurrentCards['round']['own']>): Task {
	return taskOf(true, () => (phase === 'voting' ? own.votes.length >= round.voting.votes : own.done));
}

function taskOf(isOwn: boolean, isDone: () => boolean): Task {
	if (!isOwn) return 'none';
	return isDone() ? 'done' : 'waiting';
}
