import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import {
	currentItem,
	currentStep,
	nextItem,
	plannedMinutes,
	speakersQueue,
	timerLeft
} from '@plenum/domain/workshops/view';
import { steps, type Workshop } from '@plenum/domain/workshops/workshop';
import type { CommandShortcut } from './shortcuts.ts';

/** What a shortcut does as things are; null where there is nothing for it to do. */
export function shortcutCommand(name: CommandShortcut, workshop: Workshop, now: number): WorkshopCommandRequest | null {
	if (workshop.state !== 'live' && workshop.state !== 'paused') return null;
	switch (name) {
		case 'next':
			return nextItem(workshop) ? { type: 'next-item' } : null;
		case 'forward':
		case 'back': {
			const step = currentItem(workshop)?.cluster ? currentStep(workshop) : null;
			const to = step ? steps[steps.indexOf(step) + (name === 'forward' ? 1 : -1)] : undefined;
			return to ? { type: 'move-step', step: to } : null;
		}
		case 'timer': {
			if (timerLeft(workshop, now) !== null) return { type: 'stop-timer' };
			const minutes = plannedMinutes(workshop);
			return minutes === null ? null : { type: 'start-timer', minutes };
		}
		case 'minute':
		case 'minutes': {
			const minutes = name === 'minute' ? 1 : 5;
			const runs = workshop.state === 'live' && timerLeft(workshop, now) !== null;
			return runs ? { type: 'start-timer', minutes, more: true } : null;
		}
		case 'pause':
			return { type: workshop.state === 'paused' ? 'resume' : 'pause' };
		case 'speaker': {
			const first = speakersQueue(workshop)[0];
			return first ? { type: 'call-speaker', participant: first.participant } : null;
		}
	}
}
