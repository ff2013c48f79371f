import { readFileSync } from 'node:fs';

/** What a process that read one file says of it. `found` keeps it honest: rows or recommendations. */
export type ReadOnce = { milliseconds: number; found: number; peak: number };

/** Reads the file that the command line names, and tells how long that took and how much memory the process ever held. */
export async function measureReading(read: (bytes: Uint8Array) => number | Promise<number>): Promise<void> {
	const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
	const start = performance.now();
	const found = await read(bytes);
	const milliseconds = performance.now() - start;
	const said: ReadOnce = { milliseconds, found, peak: process.resourceUsage().maxRSS * 1024 };
	process.stdout.write(`${JSON.stringify(said)}\n`);
}
