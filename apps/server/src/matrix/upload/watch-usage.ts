import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process may take of the machine: megabytes that it holds, milliseconds of processor time. */
type Usage = { resident: number; cpu: number };

const often = 50;
/** Linux counts processor time for programs in hundredths of a second. */
const tick = 10;

/** Ends a process that takes more than this. Only Linux tells; elsewhere the limits of its heap and by the clock hold alone. */
export function watchUsage(child: ChildProcess, most: Usage): { exceeded(): keyof Usage | null; end(): void } {
	let exceeded: keyof Usage | null = null;
	const timer = setInterval(() => {
		const used = usageOf(child.pid);
		if (used.resident <= most.resident && used.cpu <= most.cpu) return;
		exceeded = used.resident > most.resident ? 'resident' : 'cpu';
		child.kill('SIGKILL');
	}, often);
	timer.unref();
	return { exceeded: () => exceeded, end: () => clearInterval(timer) };
}

/** Nothing where it has ended, or nobody tells. */
function usageOf(pid: number | undefined): Usage {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		// Behind the name of the program, which may hold anything, the state is first.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return {
			resident: Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024,
			cpu: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick
		};
	} catch {
		return { resident: 0, cpu: 0 };
	}
}
