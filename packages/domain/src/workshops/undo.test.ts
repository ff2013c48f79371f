import { describe, expect, test } from 'vitest';
import { undoableCommand } from './changes.ts';
import { clockTimes } from './clock-times.ts';
import { decide } from './decide.ts';
import { fold } from './evolve.ts';
import { chair, deputy, items, randomly, RandomWorkshop } from './random-commands.fixture.ts';
import { decideUndo, replayWithout } from './undo.ts';
import { agendaItemStatus, itemElapsed, nextItem, speakersQueue, speakingNow, timerLeft } from './view.ts';
import type { Workshop, WorkshopCommand } from './workshop.ts';

/** What people see, without its number and who changed what. */
function shown(workshop: Workshop) {
	return { ...workshop, seq: 0, changed: {}, recent: [] };
}

describe('[WORKSHOP14] [WORKSHOP15] random commands by random people who see all or lag behind', () => {
	test.each(Array.from({ length: 60 }, (_, seed) => seed))('run %i', (seed) => {
		const draw = randomly(seed);
		const room = new RandomWorkshop();
		for (let step = 0; step < 60; step++) {
			const before = room.workshop;
			const { decision } = room.give(draw);
			if (!decision.ok) expect(room.workshop).toBe(before);
			if (!decision.ok && 'change' in decision) expect(decision.change.seq).toBeGreaterThan(0);
			expectSound(room);
			if (draw(3) === 0) undoLast(room);
			expect(shown(room.workshop)).toEqual(shown(replayWithout(room.events, null)));
		}
		expect(fold(room.events)).toEqual(room.workshop);
	});

	function expectSound({ workshop, now }: RandomWorkshop) {
		for (const { id } of items) expect(itemElapsed(workshop, id, now)).toBeGreaterThanOrEqual(0);
		const waiting = speakersQueue(workshop).map(({ participant }) => participant);
		expect(new Set(waiting).size).toBe(waiting.length);
		if (workshop.state === 'live' && workshop.current)
			expect(items.map(({ id }) => id)).toContain(workshop.current.item);
		if (workshop.state === 'live' && workshop.current) expect(workshop.aside[workshop.current.item]).toBeUndefined();
		if (timerLeft(workshop, now) !== null) expect(['live', 'paused']).toContain(workshop.state);
		expectClockTimes(workshop, now);
		expect([null, 'amal', 'brigid', 'chair', 'deputy']).toContain(speakingNow(workshop)?.participant ?? null);
	}

	/** [WORKSHOP23] */
	function expectClockTimes(workshop: Workshop, now: number) {
		const times = clockTimes(workshop, now);
		const presumed = times.items.flatMap(({ presumed }) => presumed ?? []);
		for (const [place, { from, to }] of presumed.entries()) {
			expect(to).toBeGreaterThanOrEqual(from);
			expect(from).toBeGreaterThanOrEqual(presumed[place - 1]?.to ?? 0);
		}
		if (times.end && presumed.length > 0) expect(times.end.presumed).toBe(presumed.at(-1)?.to);
		const later = clockTimes(workshop, now + 45_000);
		for (const [place, { presumed }] of times.items.entries())
			if (presumed) expect(later.items[place]?.presumed?.from).toBeGreaterThanOrEqual(presumed.from);
		const next = nextItem(workshop);
		if (next && times.end && workshop.state !== 'closed' && agendaItemStatus(workshop, next.id) === 'upcoming')
			expect(times.items.find(({ item }) => item === next.id)?.presumed).not.toBeNull();
	}

	function undoLast(room: RandomWorkshop) {
		const last = undoableCommand(room.workshop, room.now);
		if (!last) return;
		const decision = decideUndo(room.workshop, room.events, { type: 'undo', command: last.command }, chair, room.now);
		if (!decision.ok) throw new Error(decision.reason);
		const isLatest = last.seq === room.workshop.seq;
		const before = fold(room.events.filter(({ seq }) => seq < last.command));
		room.record('chair', decision.value);
		if (isLatest && before) expect(shown(room.workshop)).toEqual(shown(before));
	}
});

describe('[WORKSHOP14] the second of two commands that were given at once', () => {
	function second(first: WorkshopCommand, other: WorkshopCommand, prepare: WorkshopCommand[] = []) {
		const room = ready(...prepare);
		const seen = room.workshop.seq;
		room.now += 400;
		give(room, first);
		const { seq } = room.workshop;
		const decision = decide(room.workshop, other, deputy, room.now + 400, seen);
		expect(room.workshop.seq).toBe(seq);
		return decision.ok
			? decision.value
			: 'change' in decision
				? [decision.reason, decision.change.event]
				: decision.reason;
	}

	test('minutes are added twice where two add at once, and to nothing that was stopped or is of another item', () => {
		const more: WorkshopCommand = { type: 'start-timer', minutes: 1, more: true };
		const timer: WorkshopCommand = { type: 'start-timer', minutes: 5 };
		expect(second(more, more, [timer])).toMatchObject([{ type: 'timer-started' }]);
		expect(second(timer, timer)).toEqual(['workshop/already-done', 'timer-started']);
		expect(second({ type: 'stop-timer' }, more, [timer])).toEqual(['workshop/changed-meanwhile', 'timer-stopped']);
		expect(second({ type: 'next-item' }, more, [timer])).toEqual(['workshop/changed-meanwhile', 'item-started']);
	});

	test.each<[WorkshopCommand, WorkshopCommand, string, string]>([
		[{ type: 'next-item' }, { type: 'next-item' }, 'workshop/already-done', 'item-started'],
		[{ type: 'next-item' }, { type: 'start-item', item: 'two' }, 'workshop/already-done', 'item-started'],
		[{ type: 'next-item' }, { type: 'start-item', item: 'three' }, 'workshop/changed-meanwhile', 'item-started'],
		[{ type: 'next-item' }, { type: 'move-step', step: 'write' }, 'workshop/changed-meanwhile', 'item-started'],
		[{ type: 'next-item' }, { type: 'start-timer', minutes: 2 }, 'workshop/changed-meanwhile', 'item-started'],
		[{ type: 'next-item' }, { type: 'close' }, 'workshop/changed-meanwhile', 'item-started'],
		[{ type: 'move-step', step: 'write' }, { type: 'move-step', step: 'write' }, 'workshop/already-done', 'step-moved'],
		[
			{ type: 'move-step', step: 'write' },
			{ type: 'move-step', step: 'level' },
			'workshop/changed-meanwhile',
			'step-moved'
		],
		[
			{ type: 'start-timer', minutes: 2 },
			{ type: 'start-timer', minutes: 2 },
			'workshop/already-done',
			'timer-started'
		],
		[{ type: 'pause' }, { type: 'pause' }, 'workshop/already-done', 'workshop-paused'],
		[{ type: 'pause' }, { type: 'next-item' }, 'workshop/changed-meanwhile', 'workshop-paused'],
		[
			{ type: 'call-speaker', participant: 'chair' },
			{ type: 'call-speaker', participant: 'chair' },
			'workshop/already-done',
			'speaker-called'
		],
		[
			{ type: 'call-speaker', participant: 'chair' },
			{ type: 'call-speaker', participant: 'deputy' },
			'workshop/changed-meanwhile',
			'speaker-called'
		],
		[
			{ type: 'give-notice', text: 'Coffee' },
			{ type: 'give-notice', text: 'Coffee' },
			'workshop/already-done',
			'notice-given'
		],
		[
			{ type: 'give-notice', text: 'Coffee' },
			{ type: 'give-notice', text: 'Lunch' },
			'workshop/changed-meanwhile',
			'notice-given'
		],
		[{ type: 'change-agenda', items }, { type: 'next-item' }, 'workshop/changed-meanwhile', 'agenda-changed'],
		[
			{ type: 'change-agenda', items },
			{ type: 'change-agenda', items },
			'workshop/changed-meanwhile',
			'agenda-changed'
		],
		[{ type: 'close' }, { type: 'close' }, 'workshop/already-done', 'workshop-closed'],
		[{ type: 'next-item' }, { type: 'raise-hand' }, 'workshop/changed-meanwhile', 'item-started']
	])('%j, then %j', (first, other, reason, event) => {
		const prepare: WorkshopCommand[] = first.type === 'call-speaker' ? [{ type: 'raise-hand' }] : [];
		expect(second(first, other, prepare)).toEqual([reason, event]);
	});

	test('is carried out where it is about something else', () => {
		expect(second({ type: 'give-notice', text: 'Coffee' }, { type: 'next-item' })).toMatchObject([{}, {}]);
		expect(second({ type: 'raise-hand' }, { type: 'next-item' })).toMatchObject([{}, {}, {}]);
		expect(second({ type: 'start-timer', minutes: 2 }, { type: 'raise-hand' })).toMatchObject([{}]);
	});
});

describe('[WORKSHOP15] undo', () => {
	const undo = (room: RandomWorkshop, command: number, who = chair) => {
		const decision = decideUndo(room.workshop, room.events, { type: 'undo', command }, who, room.now);
		if (decision.ok) room.record(who.participant, decision.value);
		return decision.ok ? 'undone' : decision.reason;
	};

	test('of the next item brings back speaker, queue and timer, and keeps hands that went up since', () => {
		const room = ready({ type: 'raise-hand' }, { type: 'start-timer', minutes: 2 });
		room.record('amal', [{ type: 'hand-raised', participant: 'amal' }]);
		give(room, { type: 'call-speaker', participant: 'chair' });
		const before = shown(room.workshop);
		const command = room.workshop.seq + 1;
		room.now += 5000;
		give(room, { type: 'next-item' });
		expect([speakersQueue(room.workshop), speakingNow(room.workshop)]).toEqual([[], null]);
		for (const participant of ['brigid', 'amal']) room.record(participant, [{ type: 'hand-raised', participant }]);
		expect(undo(room, command)).toBe('undone');
		expect(speakersQueue(room.workshop).map(({ participant }) => participant)).toEqual(['amal', 'brigid']);
		expect({ ...shown(room.workshop), queue: [] }).toEqual({ ...before, queue: [] });
	});

	test('is the facilitators’, within a minute, once', () => {
		const room = ready();
		const command = room.workshop.seq + 1;
		give(room, { type: 'move-step', step: 'level' });
		expect(undo(room, command, { ...chair, role: 'participant' })).toBe('rights/missing');
		room.now += 60_000;
		const later = { ...room, now: room.now + 1 } as RandomWorkshop;
		expect(undo(later, command)).toBe('workshop/undo-too-late');
		expect(undo(room, command, deputy)).toBe('undone');
		expect(undo(room, command)).toBe('workshop/already-done');
		expect(undo(room, 999)).toBe('workshop/undo-too-late');
	});

	test('is refused where somebody has changed the same since, until that is undone', () => {
		const room = ready();
		const first = room.workshop.seq + 1;
		give(room, { type: 'next-item' });
		const second = room.workshop.seq + 1;
		give(room, { type: 'move-step', step: 'write' });
		expect(undo(room, first)).toBe('workshop/changed-meanwhile');
		expect(undoableCommand(room.workshop, room.now)?.command).toBe(second);
	});

	test('of a closing goes back into the item, and of a start to the plan', () => {
		const room = new RandomWorkshop();
		const planned = shown(room.workshop);
		give(room, { type: 'start' });
		expect(undo(room, 2)).toBe('undone');
		expect(shown(room.workshop)).toEqual(planned);
		const other = ready();
		const before = shown(other.workshop);
		const command = other.workshop.seq + 1;
		give(other, { type: 'close' });
		expect(undo(other, command)).toBe('undone');
		expect(shown(other.workshop)).toEqual(before);
	});

	test('of an agenda brings the one before', () => {
		const room = ready();
		const command = room.workshop.seq + 1;
		give(room, { type: 'change-agenda', items: items.slice(0, 1) });
		expect(undo(room, command)).toBe('undone');
		expect(room.workshop.items).toEqual(items);
	});
});

function ready(...more: WorkshopCommand[]): RandomWorkshop {
	const room = new RandomWorkshop();
	for (const command of [{ type: 'start' }, { type: 'next-item' }, ...more] as WorkshopCommand[]) give(room, command);
	return room;
}

function give(room: RandomWorkshop, command: WorkshopCommand) {
	room.now += 1000;
	const decision = decide(room.workshop, command, chair, room.now, room.workshop.seq);
	if (!decision.ok) throw new Error(decision.reason);
	room.record('chair', decision.value);
}
