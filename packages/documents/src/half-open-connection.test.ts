import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { DocumentProvider } from './collaboration/provider.ts';

/** A line on which nothing is answered and nothing hangs up, as where packets are lost. */
class DeadSocket {
	static made: DeadSocket[] = [];
	closed = false;
	onopen: (() => void) | null = null;

	constructor() {
		DeadSocket.made.push(this);
	}

	send(): void {
		// Lost.
	}

	close(): void {
		this.closed = true;
	}
}

let provider: DocumentProvider;
let silent: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('WebSocket', DeadSocket);
	DeadSocket.made = [];
	silent = vi.fn<() => void>();
	const on = { changed: () => undefined, silent, synced: () => undefined, rejected: () => undefined };
	provider = new DocumentProvider({ address: 'ws://plenum/collab/d', doc: new Y.Doc(), random: () => 0.999, on });
	provider.connect();
});
afterEach(() => {
	provider.destroy();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const opened = () => DeadSocket.made.filter(({ closed }) => !closed);

function waitFor(many: number): void {
	for (let half = 0; opened().length !== many && half < 60; half++) vi.advanceTimersByTime(500);
	expect(opened()).toHaveLength(many);
}

test('[DOC83] a try that nothing answers is given up for the next, each third one later, and there is one at a time', () => {
	const lengths: number[] = [];
	for (let tries = 1; tries <= 6; tries++) {
		expect(DeadSocket.made).toHaveLength(tries);
		const begun = Date.now();
		waitFor(0);
		expect(silent).toHaveBeenCalledTimes(tries);
		lengths.push((Date.now() - begun) / 1000);
		waitFor(1);
	}
	expect(lengths).toEqual([15, 4, 4, 15, 4, 4]);
});

test('[DOC83] what is being tried when the device says that the line is back is tried anew', () => {
	provider.connectNow();
	expect(DeadSocket.made.map(({ closed }) => closed)).toEqual([true, false]);
	DeadSocket.made[1]?.onopen?.();
	provider.connectNow();
	expect(DeadSocket.made.map(({ closed }) => closed)).toEqual([true, false]);
});
