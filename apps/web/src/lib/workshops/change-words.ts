import { lastRound } from '@plenum/domain/workshops/rooms';
import { currentItem, currentStep, speakingNow } from '@plenum/domain/workshops/view';
import type { Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { PageTexts, Text } from '#lib/language/language.ts';

type ChangeContext = {
	t: Text;
	/** Sentences of the record; pages that hold them for a rare case load them then. */
	say: PageTexts['journal']['journal']['events'];
	workshop: Workshop;
	nameOf: (participant: string) => string;
};

/** What an event has changed, as the minutes say it, with what the workshop is at now. */
export function changeWords(event: string, { t, say, workshop, nameOf }: ChangeContext): string {
	const step = currentStep(workshop);
	const speaker = speakingNow(workshop)?.participant;
	switch (event as WorkshopEvent['type']) {
		case 'workshop-planned':
		case 'agenda-changed':
			return say['agenda-changed'];
		case 'details-changed':
			return say['details-changed'];
		case 'item-skipped':
		case 'item-parked':
		case 'item-taken-up':
			return say['agenda-changed'];
		case 'item-started':
		case 'item-finished':
			return say['item-started'](currentItem(workshop)?.title ?? t.workshops.unknownItem);
		case 'step-moved':
			return say['step-moved'](step ? t.workshops.steps[step] : '');
		case 'workshop-started':
		case 'timer-started':
		case 'timer-stopped':
		case 'workshop-paused':
		case 'workshop-resumed':
		case 'workshop-closed':
		case 'hands-cleared':
		case 'notice-withdrawn':
		case 'command-undone':
		case 'help-cleared':
		case 'rooms-opened':
		case 'rooms-extended':
		case 'rooms-closed':
			return say[event as 'workshop-started'];
		case 'speaker-called':
			return speaker === undefined ? t.workshops.finishSpeaker : say['speaker-called'](nameOf(speaker));
		case 'speaker-finished':
			return t.workshops.finishSpeaker;
		case 'hand-raised':
		case 'hand-lowered':
			return t.workshops.lowerHand;
		case 'hand-moved':
			return t.workshops.queue;
		case 'speaking-rules-set':
			return say['speaking-rules-set'];
		case 'notice-given':
			return say['notice-given'](workshop.notice?.text ?? '');
		case 'runners-named':
			return say['runners-named'](workshop.runners.map(nameOf).join(', '));
		case 'help-called':
			return say['help-called'](workshop.help ? nameOf(workshop.help.participant) : '');
		case 'rooms-planned':
			return say['rooms-planned']((lastRound(workshop)?.rooms ?? []).map(({ title }) => title).join(', '));
		case 'people-placed':
			return say['people-placed'](String(Object.keys(lastRound(workshop)?.placed ?? {}).length));
	}
}
