import { decodeFrame } from '@plenum/documents/collaboration/frames';
import { decodePresence } from '@plenum/documents/collaboration/presence';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DocumentAwareness } from './document-awareness.ts';
import { person } from '../../test-support/documents/documents.fixture.ts';
import { defaultLimits } from './limits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const section = { type: null, tname: 'progress', item: null, assoc: 0 } as const;
const state = { caret: { anchor: section, head: section } };

/** The clients named in a frame, with a bang after each that the frame says is gone. */
function named(frame: Buffer | undefined): string[] {
	if (!frame) return [];
	const decoded = decodeFrame(frame.subarray(frame[1] === 126 ? 4 : 2));
	const entries = decoded.ok && decoded.value.type === 'awareness' ? decodePresence(decoded.value.awareness) : null;
	if (!entries?.ok) throw new Error('No presence.');
	return entries.value.map(({ client, state: said }) => (said === 'null' ? `${client}!` : `${client}`));
}

function createRoom() {
	const told: string[][] = [];
	const untold = new Set<number>();
	const awareness = new DocumentAwareness<string>({
		kind: 'cluster',
		limits: defaultLimits,
		now: Date.now,
		mayTell: (client) => !untold.has(client),
		isHere: () => true,
		tell: (frame) => void told.push(named(frame))
	});
	let clock = 0;
	const move = (who: string, client: number) =>
		awareness.set(who, person(who), { client, clock: ++clock, state }, true);
	return { awareness, told, untold, move };
}

test('[DOC16] who moved rides on the next text, once, and where none comes is told a moment later', () => {
	const { awareness, told, move } = createRoom();
	move('ada', 1);
	move('ben', 2);
	expect(named(awareness.takeChanges())).toEqual(['1', '2']);
	expect(awareness.takeChanges()).toBeUndefined();
	vi.advanceTimersByTime(1000);
	expect(told).toEqual([]);
	move('ben', 2);
	vi.advanceTimersByTime(249);
	expect(told).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(told).toEqual([['2']]);
});

test('[DOC16] of one person at most twice a second: the last place is told, others wait for nobody', () => {
	const { awareness, told, move } = createRoom();
	move('ada', 1);
	awareness.takeChanges();
	move('ada', 1);
	move('ben', 2);
	expect(named(awareness.takeChanges())).toEqual(['2']);
	vi.advanceTimersByTime(499);
	expect(told).toEqual([]);
	vi.advanceTimersByTime(251);
	expect(told).toEqual([['1']]);
});

test('[DOC64] an id whose owner is not stored yet waits, and is told once it may be', () => {
	const { awareness, told, untold, move } = createRoom();
	untold.add(1);
	move('ada', 1);
	expect(awareness.takeChanges()).toBeUndefined();
	expect(awareness.everyone()).toBeUndefined();
	untold.delete(1);
	vi.advanceTimersByTime(250);
	expect(told).toEqual([['1']]);
});

test('[DOC16] whoever leaves is gone when no other connection speaks for the id, and what they last did is not told', () => {
	const { awareness, told, move } = createRoom();
	move('first line', 1);
	move('second line', 1);
	awareness.remove('first line');
	expect(named(awareness.takeChanges())).toEqual(['1']);
	move('second line', 1);
	awareness.remove('second line');
	vi.advanceTimersByTime(250);
	expect(told).toEqual([['1!']]);
	expect(awareness.everyone()).toBeUndefined();
});

test('[DOC16] another name is told, the same name is not', () => {
	const { awareness, move } = createRoom();
	move('ada', 1);
	awareness.takeChanges();
	vi.advanceTimersByTime(500);
	awareness.restamp('ada', person('ada'), true);
	expect(awareness.takeChanges()).toBeUndefined();
	awareness.restamp('ada', { ...person('ada'), shownAs: 'Ada' }, true);
	expect(named(awareness.takeChanges())).toEqual(['1']);
});

test('[DOC16] when nobody is left to hear it, nothing is told', () => {
	const { awareness, told, move } = createRoom();
	move('ada', 1);
	awareness.stop();
	vi.advanceTimersByTime(1000);
	expect(told).toEqual([]);
});
