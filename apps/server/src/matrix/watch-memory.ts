import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

const often = 50;

/** Ends a process that holds more than this. Only Linux tells; elsewhere the limit of its heap holds alone. */
export function watchMemory(child: ChildProcess, megabytes: number): { wasExceeded(): boolean; end(): void } {
	let exceeded = false;
	const timer = setInterval(() => {
		if (residentOf(child.pid) <= megabytes) return;
		exceeded = true;
		child.kill('SIGKILL');
	}, often);
	timer.unref();
	return { wasExceeded: () => exceeded, end: () => clearInterval(timer) };
}

/** In megabytes; nothing where it has ended, or nobody tells. */
function residentOf(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
