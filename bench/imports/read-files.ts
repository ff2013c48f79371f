import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createUploadReader } from '../../apps/server/src/matrix/upload/upload-reader.ts';
import { readUsage } from '../process-usage.ts';

/** What a process that reads files as the server does says of it: seconds of each, and what it holds after the first and after the last. */
export type ReadFiles = { seconds: number[]; before: number; after: number };

const times = 10;
const reader = createUploadReader();

async function read(file: string): Promise<number> {
	const bytes = new Uint8Array(readFileSync(file));
	const start = performance.now();
	const upload = await reader.read({ bytes, remembered: {} });
	// As the server does, which stores what was read without looking into it.
	if (!upload.ok || !upload.value.interpretation) throw new Error(upload.ok ? 'nothing was found' : upload.reason);
	return (performance.now() - start) / 1000;
}

const held = (): number => readUsage(process.pid)?.rss ?? 0;

/** What nothing names any more goes with one of the next collections: the least within some seconds. */
async function settled(): Promise<number> {
	let least = Infinity;
	for (let time = 0; time < 8; time++) {
		await setTimeout(500);
		globalThis.gc?.();
		least = Math.min(least, held());
	}
	return least;
}

const files = process.argv.slice(2);
// A server has its own code in memory, which this process loads with the first file.
await read(files[0] ?? '');
const before = await settled();
const seconds: number[] = [];
for (const file of files) {
	const taken: number[] = [];
	for (let time = 0; time < times; time++) taken.push(await read(file));
	seconds.push(taken.toSorted((a, b) => a - b)[times / 2] ?? 0);
}
const said: ReadFiles = { seconds, before, after: await settled() };
process.stdout.write(JSON.stringify(said));
