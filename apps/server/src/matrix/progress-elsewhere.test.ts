import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noOthers } from '../db/nodes.ts';
import { connectedNodes } from '../db/nodes.fixture.ts';
import { followProgress } from './progress-elsewhere.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[DB39] an import that another node reads is being read, and one whose node is gone was cut off', () => {
	const [here, there] = connectedNodes(2);
	const reading = new Map([['import-1', 0]]);
	const own = followProgress(here!, new Map());
	const other = followProgress(there!, reading);
	expect(own.of('import-1')).toBe(0); // Sooner than the first word of it.
	reading.set('import-1', 0.6);
	vi.advanceTimersByTime(2500);
	expect([own.of('import-1'), other.of('import-1')]).toEqual([0.6, 0.6]);
	vi.advanceTimersByTime(30_000);
	expect(own.of('import-1')).toBe(0.6);
	other.stop();
	vi.advanceTimersByTime(11_000);
	expect(own.of('import-1')).toBe(null);
	own.stop();
	expect(followProgress(noOthers, new Map()).of('import-1')).toBe(null);
});
