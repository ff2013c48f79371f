import type { Limits } from './collaboration/limits.ts';
import { openRoom } from '../test-support/documents/documents.fixture.ts';

/**
 * A documents module in a process of its own, which a test can kill or measure: `node documents-process.fixture.ts FILE PORT
 * LIMITS`. A parent that started it with an IPC channel and `--expose-gc` can send `weigh`, and it answers the bytes that it
 * holds.
 */
const [file = '', port = '0', limits = '{}'] = process.argv.slice(2);
const room = await openRoom({
	file,
	port: Number(port),
	limits: { rowsBeforeSnapshot: 20, ...(JSON.parse(limits) as Partial<Limits>) }
});
process.stdout.write(`${room.port}\n`);

process.on('message', () => {
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	process.send?.({ bytes: heapUsed + external, reported: room.reported.length });
});
