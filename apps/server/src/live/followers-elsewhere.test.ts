import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectedNodes } from '../test-support/database/nodes.fixture.ts';
import { createFollowersElsewhere, type Followers } from './followers-elsewhere.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[DB36] who follows by way of another node is forgotten when that node has been silent for ten seconds', () => {
	const [here, there] = connectedNodes(2);
	const changed: string[] = [];
	const following: Followers = new Map([['upr', new Set(['ada', 'bea'])]]);
	const own = createFollowersElsewhere(
		here!,
		() => new Map(),
		(consultation) => changed.push(consultation)
	);
	const other = createFollowersElsewhere(
		there!,
		() => following,
		() => undefined
	);
	other.changedHere();
	vi.advanceTimersByTime(400);
	expect([own.of('upr'), own.of('another'), other.of('upr')]).toEqual([['ada', 'bea'], [], []]);
	expect(changed).toEqual(['upr']);
	vi.advanceTimersByTime(60_000);
	expect([own.of('upr'), changed]).toEqual([['ada', 'bea'], ['upr']]);
	other.stop(); // As if it were killed: it says nothing any more.
	vi.advanceTimersByTime(9000);
	expect(own.of('upr')).toEqual(['ada', 'bea']);
	vi.advanceTimersByTime(8000);
	expect([own.of('upr'), changed]).toEqual([[], ['upr', 'upr']]);
	own.stop();
});
