import type { CardPhase } from '../cards/round.ts';
import type { Poll } from '../polls/poll.ts';
import type { RoundState } from '../ratings/round.ts';
import type { RatingStage } from '../ratings/status.ts';
import { openRound, roomOf, type OpenRound, type Room } from './rooms.ts';
import { steps, type Step } from './steps.ts';
import { currentItem, currentStep, itemKind, nextItem, pauseEndsAt } from './view.ts';
import type { Workshop, WorkshopCommand } from './workshop.ts';

/** What one person has to do with a vote, a round of cards or of rating: nothing where it is not theirs. */
export type Task = 'waiting' | 'done' | 'none';

/** A rapporteur is who runs this workshop without being a facilitator. A participant may write and speak, an observer only follows. */
export type Viewer =
	| { as: 'wall' | 'facilitator' | 'rapporteur' }
	| { as: 'participant' | 'observer'; id: string; ballot: Task; card: Task; rating: Task };

/** What decides what is asked and does not stand in the record of the workshop. */
export type Situation = {
	now: number;
	/** The cluster of the item that is on is closed. */
	isItemClosed: boolean;
	/** Of the recommendations of that cluster. */
	ratings: RatingStage;
	cards: CardPhase | null;
	/** The one that the room sees (`findShownPoll`). Without `closesAt` it ends by hand. */
	poll: { state: Poll['state']; indicative: boolean; closesAt?: number | null } | undefined;
	/** The one that is rated in now (`findRoomRound`). */
	round: { state: RoundState } | undefined;
};

/** What each kind of screen says of what everyone does on their own device; then where its main button leads, and what ends it. */
const tasks = {
	vote: ['vote-on-phone', 'vote', 'voted', 'vote-in-progress', 'to-ballot', 'close-vote'],
	answer: ['answer-on-phone', 'answer', 'answered', 'poll-in-progress', 'to-ballot', 'close-vote'],
	rate: ['rate-on-phone', 'rate', 'rated', 'rating-in-progress', 'to-rating', 'close-rating'],
	card: ['card-on-phone', 'card', 'card-written', 'cards-in-progress', 'to-cards', 'reveal-cards'],
	'card-vote': ['card-vote-on-phone', 'card-vote', 'card-voted', 'card-vote-in-progress', 'to-cards', 'end-card-vote']
} as const;
type Tasks = (typeof tasks)[keyof typeof tasks];

/** What a step asks of the participants, and the text that an observer sees instead. */
const ofSteps = {
	read: ['read', 'read'],
	write: ['write', 'follow-text'],
	level: ['level', 'follow-level'],
	actions: ['actions', 'follow-actions'],
	decide: ['decide', 'decide'],
	close: ['close', 'close']
} as const satisfies Record<Step, readonly [string, string]>;

/** What the step of ratings asks once there is something to compare. */
const ofRatings = {
	differ: ['level-differ', 'follow-level'],
	alike: ['level-alike', 'follow-level'],
	settled: ['level-settled', 'level-settled']
} as const satisfies Record<Exclude<RatingStage, 'open'>, readonly [string, string]>;

const others = [
	...(['not-begun', 'start', 'no-agenda', 'first-item', 'start-first', 'all-done', 'closed', 'room-closed'] as const),
	...(['pause', 'pause-until', 'break', 'break-until'] as const),
	...(['to-room', 'choose-room', 'in-rooms', 'finish-rooms', 'rooms-in-progress', 'rooms-over'] as const),
	...(['result', 'ratings-in', 'reveal-ratings', 'talk-about-cards', 'item-closed', 'close-item', 'listen'] as const)
] as const;

/** The name of a sentence. */
export type InstructionName =
	| (typeof others)[number]
	| Tasks[0 | 1 | 2 | 3]
	| (typeof ofSteps)[Step][number]
	| (typeof ofRatings)[keyof typeof ofRatings][number];
export const sayings: readonly InstructionName[] = [
	...new Set<InstructionName>([
		...others,
		...Object.values(tasks).flatMap(([wall, waiting, done, others]) => [wall, waiting, done, others]),
		...Object.values(ofSteps).flat(),
		...Object.values(ofRatings).flat()
	])
];

/** What the main button does: a command of the workshop, or what the page knows how to do. */
export type Action =
	| Extract<WorkshopCommand, { type: 'start' | 'next-item' | 'move-step' | 'resume' }>
	| { type: Tasks[4 | 5] | 'reveal-rating' | 'edit-agenda' }
	| { type: 'close-workshop' | 'close-item' | 'close-rooms' | 'to-room' | 'to-plenary' };

/** `until` is a time in sayings that name one, `room` a room in those that name one. */
export type Instruction = { say: InstructionName; until: number | null; room: Room | null; action: Action | null };

function said(say: InstructionName, action: Action | null = null, more: Partial<Instruction> = {}): Instruction {
	return { say, until: null, room: null, action, ...more };
}

/** [WORKSHOP80] What is asked now, of everyone in the room, in one sentence. Every screen prints it. */
export function instruction(workshop: Workshop, situation: Situation, viewer: Viewer): Instruction {
	if (workshop.state === 'planned') return beforeStart(workshop, viewer);
	if (workshop.state === 'closed') return afterEnd(workshop);
	const round = openRound(workshop);
	if (round) return inRooms(round, situation.now, viewer);
	if (workshop.state === 'paused') {
		const action: Action | null = runs(viewer) ? { type: 'resume' } : null;
		return untilEnd('pause', pauseEndsAt(workshop, situation.now), action);
	}
	return ofMoment(workshop, situation, viewer) ?? ofItem(workshop, situation, viewer);
}

function runs({ as }: Viewer): boolean {
	return as === 'facilitator' || as === 'rapporteur';
}

function beforeStart({ items }: Workshop, viewer: Viewer): Instruction {
	if (!runs(viewer)) return said('not-begun');
	if (items.length > 0) return said('start', { type: 'start' });
	return said('no-agenda', viewer.as === 'facilitator' ? { type: 'edit-agenda' } : null);
}

function afterEnd({ room }: Workshop): Instruction {
	return room ? said('room-closed', { type: 'to-plenary' }) : said('closed');
}

function untilEnd(name: 'pause' | 'break', until: number | null, action: Action | null): Instruction {
	return said(until === null ? name : `${name}-until`, action, { until });
}

/** [BREAKOUT8] Facilitators alone close rooms. */
function inRooms(round: OpenRound, now: number, viewer: Viewer): Instruction {
	const isOver = round.endsAt <= now;
	const until = isOver ? null : round.endsAt;
	if (viewer.as === 'wall') return said(isOver ? 'finish-rooms' : 'in-rooms', null, { until });
	const room = 'id' in viewer ? roomOf(round, viewer.id) : null;
	if (room) return said('to-room', { type: 'to-room' }, { room });
	if (round.assignment === 'choice' && viewer.as === 'participant') return said('choose-room');
	const action: Action | null = viewer.as === 'facilitator' ? { type: 'close-rooms' } : null;
	return said(isOver ? 'rooms-over' : 'rooms-in-progress', action, { until });
}

/** What goes before the step while it lasts: a vote, a round of rating, cards. */
function ofMoment(workshop: Workshop, situation: Situation, viewer: Viewer): Instruction | null {
	const { poll, round, cards } = situation;
	if (poll?.state === 'open') {
		const byHand = (poll.closesAt ?? null) === null;
		return ofTask(poll.indicative ? 'answer' : 'vote', 'ballot', viewer, byHand);
	}
	if (round?.state === 'open') return ofTask('rate', 'rating', viewer);
	if (round?.state === 'closed') {
		if (viewer.as === 'facilitator') return said('reveal-ratings', { type: 'reveal-rating' });
		return said('ratings-in');
	}
	if (poll) return { ...ofItem(workshop, situation, viewer), say: 'result', until: null };
	if (situation.isItemClosed || currentStep(workshop) !== 'write') return null;
	if (cards === 'writing') return ofTask('card', 'card', viewer);
	if (cards === 'voting') return ofTask('card-vote', 'card', viewer);
	return cards === 'sorting' ? said('talk-about-cards', onward(workshop, viewer)) : null;
}

function ofTask(
	name: keyof typeof tasks,
	whose: 'ballot' | 'card' | 'rating',
	viewer: Viewer,
	byHand = true
): Instruction {
	const [wall, waiting, done, inProgress, leadsTo, ends] = tasks[name];
	switch (viewer.as) {
		case 'wall':
			return said(wall);
		case 'facilitator':
			return said(inProgress, byHand ? { type: ends } : null);
		case 'rapporteur':
			return said(inProgress);
		case 'participant':
		case 'observer': {
			if (viewer[whose] === 'waiting') return said(waiting, { type: leadsTo });
			return said(viewer[whose] === 'done' ? done : inProgress);
		}
	}
}

function ofItem(workshop: Workshop, { now, isItemClosed, ratings }: Situation, viewer: Viewer): Instruction {
	const item = currentItem(workshop);
	const step = currentStep(workshop);
	const action = onward(workshop, viewer);
	if (!item || !step) {
		if (!nextItem(workshop)) return said('all-done', action);
		return said(runs(viewer) ? 'start-first' : 'first-item', action);
	}
	switch (itemKind(item)) {
		case 'break':
			return untilEnd('break', pauseEndsAt(workshop, now), action);
		case 'free':
			return said('listen', action);
		case 'cluster':
			if (isItemClosed) return said('item-closed', toNextItem(workshop, viewer));
			if (step === 'close' && viewer.as === 'facilitator') return said('close-item', { type: 'close-item' });
			return said(sentencesOf(step, ratings)[viewer.as === 'observer' ? 1 : 0], action);
	}
}

function sentencesOf(step: Step, ratings: RatingStage) {
	return step === 'level' && ratings !== 'open' ? ofRatings[ratings] : ofSteps[step];
}

/** To the next step of the item, then to the next item, then to the end. */
function onward(workshop: Workshop, viewer: Viewer): Action | null {
	const item = currentItem(workshop);
	const step = currentStep(workshop);
	const next = item?.cluster && step ? steps[steps.indexOf(step) + 1] : undefined;
	if (next && runs(viewer)) return { type: 'move-step', step: next };
	return toNextItem(workshop, viewer);
}

/** [BREAKOUT8] A room is closed with all others. */
function toNextItem(workshop: Workshop, viewer: Viewer): Action | null {
	if (!runs(viewer)) return null;
	if (nextItem(workshop)) return { type: 'next-item' };
	return viewer.as === 'facilitator' && !workshop.room ? { type: 'close-workshop' } : null;
}
