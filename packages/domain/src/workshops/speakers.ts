import { hasHandRaised, speakingNow } from './view.ts';
import type { Workshop, WorkshopEvent } from './workshop.ts';

/** [WORKSHOP12] Whoever is gone, or may speak no more, neither waits for the floor nor holds it. */
export function removeFromSpeakers(workshop: Workshop, participant: string): WorkshopEvent[] {
	const events: WorkshopEvent[] = [];
	if (hasHandRaised(workshop, participant)) events.push({ type: 'hand-lowered', participant });
	if (speakingNow(workshop)?.participant === participant) events.push({ type: 'speaker-finished', participant });
	return events;
}
