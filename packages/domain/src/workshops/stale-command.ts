import { areSame } from './speakers.ts';
import type { Change, Workshop, WorkshopCommand } from './workshop.ts';
import { currentItem, currentStep, speakingNow } from './view.ts';

/** [WORKSHOP14] A command that was given about something else than what is: who changed it last, and when. */
export type StaleCommand = {
	ok: false;
	reason: 'workshop/already-done' | 'workshop/changed-meanwhile';
	change: Change;
};

export function refuseStale(reason: StaleCommand['reason'], { seq, at, by, event }: Change): StaleCommand {
	return { ok: false, reason, change: { seq, at, by, event } };
}

/** What was asked for has been done by somebody else, or by the first of two presses; or something else has. */
export function reasonOf(workshop: Workshop, command: WorkshopCommand, change: Change): StaleCommand['reason'] {
	return isDone(workshop, command, change) ? 'workshop/already-done' : 'workshop/changed-meanwhile';
}

function isDone(workshop: Workshop, command: WorkshopCommand, { event }: Change): boolean {
	switch (command.type) {
		case 'start':
			return event === 'workshop-started';
		case 'start-item':
			return currentItem(workshop)?.id === command.item;
		case 'next-item':
			return event === 'item-started';
		case 'move-step':
			return event === 'step-moved' && currentStep(workshop) === command.step;
		case 'start-timer':
			return event === 'timer-started';
		case 'stop-timer':
			return event === 'timer-stopped';
		case 'pause':
			return workshop.state === 'paused';
		case 'resume':
			return event === 'workshop-resumed';
		case 'call-speaker':
			return speakingNow(workshop)?.participant === command.participant;
		case 'finish-speaker':
			return speakingNow(workshop) === null;
		case 'give-notice':
			return workshop.notice?.text === command.text;
		case 'withdraw-notice':
			return event === 'notice-withdrawn';
		case 'close':
			return workshop.state === 'closed';
		case 'skip-item':
			return workshop.aside[command.item]?.how === 'skipped';
		case 'park-item':
			return workshop.aside[command.item]?.how === 'parked';
		case 'take-up-item':
			return event === 'item-taken-up' && workshop.aside[command.item] === undefined;
		case 'set-speaking-rules':
			return areSame(workshop.rules, command.rules);
		case 'call-help':
			return workshop.help !== null;
		case 'clear-help':
			return workshop.help === null;
		case 'open-rooms':
			return event === 'rooms-opened';
		case 'close-rooms':
			return event === 'rooms-closed';
		case 'name-runners':
		case 'plan-rooms':
		case 'place-people':
		case 'place-rest':
		case 'choose-room':
		case 'extend-rooms':
		case 'move-hand':
		case 'change-agenda':
		case 'change-details':
		case 'raise-hand':
		case 'lower-hand':
			return false;
	}
}
