import { expect, test } from 'vitest';
import { fold } from './evolve.ts';
import { decide } from './decide.ts';
import { chair, RandomWorkshop, randomly } from './random-commands.fixture.ts';
import { removeFromSpeakers, speechEndsAt } from './speakers.ts';
import { speakersQueue } from './view.ts';
import type { SpeechKind, Workshop, WorkshopCommand, WorkshopEvent } from './workshop.ts';

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

/** A live workshop in which these have asked one after the other, and what further commands made of it. */
class Room {
	workshop = workshopAfter({ type: 'workshop-started' });

	give(by: string, command: WorkshopCommand, now = 1000) {
		const role = by === chair.participant ? 'facilitator' : 'participant';
		const decision = decide(this.workshop, command, { ...chair, participant: by, role }, now, null);
		if (!decision.ok) return decision.reason;
		const { seq } = this.workshop;
		const recorded = decision.value.map((event, place) => ({ seq: seq + place + 1, at: now, by, event }));
		this.workshop = fold(recorded, this.workshop)!;
		return 'ok';
	}

	raise(by: string, kind?: SpeechKind) {
		return this.give(by, { type: 'raise-hand', kind });
	}

	/** Who has had the floor on this item. */
	hear(by: string) {
		this.raise(by);
		this.give('chair', { type: 'call-speaker', participant: by });
		this.give('chair', { type: 'finish-speaker' });
	}

	get queue() {
		return speakersQueue(this.workshop).map(({ participant, kind }) => (kind ? `${participant} ${kind}` : participant));
	}
}
const unheardFirst = { seconds: null, unheardFirst: true };
const set = (rules: { seconds: number | null; unheardFirst: boolean }): WorkshopCommand => ({
	type: 'set-speaking-rules',
	rules
});

test('[WORKSHOP31] a point of process stands before all other hands, after those before it', () => {
	const room = new Room();
	room.raise('amal', 'for');
	room.raise('brigid', 'process');
	room.raise('chen', 'against');
	room.raise('dina', 'process');
	expect(room.queue).toEqual(['brigid process', 'dina process', 'amal for', 'chen against']);
});

test('[WORKSHOP31] whoever asks again for something else has one hand, in its place, but for a point of process', () => {
	const room = new Room();
	room.raise('amal');
	room.raise('brigid');
	expect(room.raise('amal')).toBe('workshop/hand-already-raised');
	expect(room.raise('amal', 'question')).toBe('ok');
	expect(room.raise('amal', 'question')).toBe('workshop/hand-already-raised');
	expect(room.queue).toEqual(['amal question', 'brigid']);
	expect(room.raise('brigid', 'process')).toBe('ok');
	expect(room.queue).toEqual(['brigid process', 'amal question']);
	expect(speakersQueue(room.workshop).every(({ raisedAt }) => raisedAt === 1000)).toBe(true);
});

test('[WORKSHOP31] where the rules say so, who has not spoken on this item stands before who has', () => {
	const room = new Room();
	room.hear('amal');
	room.raise('amal');
	room.raise('brigid');
	expect(room.queue).toEqual(['amal', 'brigid']);
	room.give('chair', set(unheardFirst));
	room.raise('chen');
	expect(room.queue).toEqual(['amal', 'brigid', 'chen']);
	for (const person of ['brigid', 'chen']) room.give(person, { type: 'lower-hand', participant: null });
	room.hear('fara');
	room.raise('dina', 'process');
	room.raise('fara');
	room.raise('chen');
	room.raise('brigid', 'against');
	expect(room.queue).toEqual(['dina process', 'chen', 'brigid against', 'amal', 'fara']);
	room.give('chair', { type: 'change-agenda', items: [{ id: 'i', cluster: null, title: 'Next', minutes: 5 }] });
	room.give('chair', { type: 'next-item' });
	room.give('amal', { type: 'lower-hand', participant: null });
	room.hear('erin');
	room.raise('erin');
	room.raise('amal');
	expect(room.queue.slice(-3)).toEqual(['fara', 'amal', 'erin']);
});

test('[WORKSHOP32] the facilitator puts a hand before another one, or at the end; who came meanwhile stays behind', () => {
	const room = new Room();
	for (const person of ['amal', 'brigid', 'chen']) room.raise(person);
	const move = (participant: string, before: string | null) =>
		room.give('chair', { type: 'move-hand', participant, before });
	expect(move('chen', 'amal')).toBe('ok');
	room.raise('dina');
	expect(room.queue).toEqual(['chen', 'amal', 'brigid', 'dina']);
	expect(move('chen', null)).toBe('ok');
	expect(room.queue).toEqual(['amal', 'brigid', 'dina', 'chen']);
	const { seq } = room.workshop;
	expect([move('amal', 'brigid'), move('chen', null), move('amal', 'amal')]).toEqual(['ok', 'ok', 'ok']);
	expect(room.workshop.seq).toBe(seq);
	expect([move('erin', null), move('amal', 'erin')]).toEqual(Array(2).fill('workshop/hand-not-raised'));
	expect(room.give('amal', { type: 'move-hand', participant: 'amal', before: 'brigid' })).toBe('rights/missing');
});

test('[WORKSHOP33] a speech may have a time of its own, which runs from its beginning', () => {
	const room = new Room();
	room.raise('amal');
	room.give('chair', { type: 'call-speaker', participant: 'amal' }, 5000);
	expect(speechEndsAt(room.workshop)).toBeNull();
	room.give('chair', set({ seconds: 120, unheardFirst: false }), 9000);
	expect(speechEndsAt(room.workshop)).toBe(125_000);
	const { seq } = room.workshop;
	expect(room.give('chair', set({ seconds: 120, unheardFirst: false }))).toBe('ok');
	expect(room.workshop.seq).toBe(seq);
	room.give('chair', { type: 'finish-speaker' });
	expect(speechEndsAt(room.workshop)).toBeNull();
});

test('[WORKSHOP7] [WORKSHOP31] whatever is asked by anybody, nobody stands twice, and points of process that were not moved come first', () => {
	for (let seed = 1; seed <= 60; seed++) {
		const draw = randomly(seed);
		const room = new RandomWorkshop();
		let moved = false;
		for (let step = 0; step < 60; step++) {
			const { command, decision } = room.give(draw);
			if (decision.ok && (command.type === 'move-hand' || command.type === 'lower-hand')) moved = true;
			const queue = speakersQueue(room.workshop);
			expect(new Set(queue.map(({ participant }) => participant)).size).toBe(queue.length);
			const others = queue.findIndex(({ kind }) => kind !== 'process');
			if (!moved && others >= 0) expect(queue.slice(others).filter(({ kind }) => kind === 'process')).toEqual([]);
		}
	}
});
