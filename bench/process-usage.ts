import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Usage } from './measured.ts';

/** What the kernel knows of a process. Asking the process itself would have to wait for its turn, which is what is measured. */
export function readUsage(pid: number): Usage | undefined {
	const folder = `/proc/${pid}`;
	if (!existsSync(`${folder}/task/${pid}/schedstat`)) return undefined;
	const nanoseconds = readdirSync(`${folder}/task`).map((thread) => timeOf(`${folder}/task/${thread}/schedstat`));
	const cpu = nanoseconds.reduce((sum, time) => sum + time, 0) / 1000;
	const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1];
	return { cpu, rss: Number(resident) * 1024 };
}

function timeOf(file: string): number {
	try {
		return Number(readFileSync(file, 'utf8').split(' ', 1)[0]);
	} catch {
		// The thread has ended since it was listed.
		return 0;
	}
}
