import { execFile } from 'node:child_process';
import { readFileSync, statfsSync } from 'node:fs';
import { totalmem } from 'node:os';

/** What the doctor asks of the machine. Tests put others in its place. */
export type Machine = {
	nodeVersion: string;
	/** The user that runs the command; null where the system knows none. */
	uid: number | null;
	memoryMb: number;
	/** The files of Linux that say how a process and the machine are set; null where there are none. */
	limits: string | null;
	swaps: string | null;
	fileSystemOf(path: string): { kind: number; freeMb: number };
	/** Whether the clock is set by the network; null where nobody knows. */
	isClockSynchronized(): Promise<boolean | null>;
	now(): number;
};

export const thisMachine: Machine = {
	nodeVersion: process.versions.node,
	uid: process.getuid?.() ?? null,
	// The limit of a container, where there is one that says less than the machine has.
	memoryMb: Math.min(totalmem(), process.constrainedMemory() || Infinity) / 1e6,
	limits: readIfThere('/proc/self/limits'),
	swaps: readIfThere('/proc/swaps'),
	fileSystemOf(path) {
		const { type, bavail, bsize } = statfsSync(path);
		return { kind: type >>> 0, freeMb: (bavail * bsize) / 1e6 };
	},
	isClockSynchronized: () =>
		new Promise((answer) => {
			const asked = ['show', '--property', 'NTPSynchronized', '--value'];
			execFile('timedatectl', asked, { timeout: 5000 }, (error, said) => {
				answer(error || !/^(yes|no)$/.test(said.trim()) ? null : said.trim() === 'yes');
			});
		}),
	now: Date.now
};

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
