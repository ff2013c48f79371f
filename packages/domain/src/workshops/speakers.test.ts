import { expect, test } from 'vitest';
import { fold } from './evolve.ts';
import { removeFromSpeakers } from './speakers.ts';
import type { Workshop, WorkshopEvent } from './workshop.ts';

function workshopAfter(...events: WorkshopEvent[]): Workshop {
	const all: WorkshopEvent[] = [{ type: 'workshop-planned', title: 'First day', items: [] }, ...events];
	return fold(all.map((event, place) => ({ seq: place + 1, at: place, by: null, event }))) as Workshop;
}

const lowered = { type: 'hand-lowered', participant: 'amal' };
const ended = { type: 'speaker-finished', participant: 'amal' };
const raise = (participant: string): WorkshopEvent => ({ type: 'hand-raised', participant });
const call = (participant: string): WorkshopEvent[] => [raise(participant), { type: 'speaker-called', participant }];

test.each<[string, WorkshopEvent[], object[]]>([
	['neither waits nor speaks', [...call('brigid'), raise('chen')], []],
	['waits behind another', [raise('brigid'), raise('amal')], [lowered]],
	['speaks', [...call('amal'), raise('brigid')], [ended]],
	['speaks, and has asked again', [...call('amal'), raise('amal')], [lowered, ended]]
])('[WORKSHOP12] whoever is gone and %s', (_, events, removed) => {
	const live = workshopAfter({ type: 'workshop-started' }, ...events);
	expect(removeFromSpeakers(live, 'amal')).toEqual(removed);
	const paused = workshopAfter({ type: 'workshop-started' }, ...events, { type: 'workshop-paused' });
	expect(removeFromSpeakers(paused, 'amal')).toEqual(removed);
	const closed = workshopAfter({ type: 'workshop-started' }, ...events, { type: 'workshop-closed' });
	expect([closed, workshopAfter()].flatMap((workshop) => removeFromSpeakers(workshop, 'amal'))).toEqual([]);
});
