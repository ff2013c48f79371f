import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectedNodes } from '../test-support/database/nodes.fixture.ts';
import { RecentWriters } from './recent-writers.ts';
import { broadcastWriters } from './broadcast-writers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[DB36] who writes by way of another node is seen here, and told once in two seconds', () => {
	const nodes = connectedNodes(2);
	let told = 0;
	const { broadcast: tell } = nodes[0]!;
	nodes[0]!.broadcast = (topic, message) => ((told += 1), tell(topic, message));
	const [here, there] = nodes.map(() => new RecentWriters(Date.now, () => undefined));
	const own = broadcastWriters(nodes[0]!, here!);
	broadcastWriters(nodes[1]!, there!);
	for (let n = 0; n < 50; n += 1) {
		own.saved({ consultation: 'upr', document: 'text', writers: new Set([n % 2 ? 'ada' : 'bea']) });
		vi.advanceTimersByTime(30);
	}
	vi.advanceTimersByTime(600);
	expect([told, there!.of('upr', 'text')]).toEqual([1, new Set(['bea', 'ada'])]);
	[own, here!, there!].forEach((each) => each.stop());
});
