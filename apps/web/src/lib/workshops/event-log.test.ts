import type { RecordedEvent, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { describe, expect, test } from 'vitest';
import { EventLog } from './event-log.ts';

const items = [{ id: 'item-one', cluster: 'cluster-1', title: 'Detention', minutes: 20 }];
const story: WorkshopEvent[] = [
	{ type: 'workshop-planned', title: 'First day', items },
	{ type: 'workshop-started' },
	{ type: 'item-started', item: 'item-one' },
	{ type: 'step-moved', step: 'level' }
];
const events: RecordedEvent[] = story.map((event, place) => ({ seq: place + 1, at: place * 1000, by: 'chair', event }));

describe('a workshop on a screen', () => {
	test('is what its events make of it', () => {
		const log = new EventLog();
		expect(log.take(events)).toBe('whole');
		expect([log.seq, log.workshop?.state]).toEqual([4, 'live']);
	});

	test('hears an event twice without harm', () => {
		const log = new EventLog();
		log.take(events.slice(0, 3));
		expect(log.take(events.slice(1))).toBe('whole');
		expect(log.seq).toBe(4);
	});

	test('stops before a gap and goes on once it is filled', () => {
		const log = new EventLog();
		log.take(events.slice(0, 1));
		expect(log.take(events.slice(2))).toBe('gap');
		expect(log.seq).toBe(1);
		expect(log.take(events.slice(1))).toBe('whole');
		expect(log.seq).toBe(4);
	});

	test('knows from a number alone whether it is behind', () => {
		const log = new EventLog();
		log.take(events.slice(0, 2));
		expect([log.isBehind(2), log.isBehind(3)]).toEqual([false, true]);
	});
});
