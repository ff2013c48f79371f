import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const inMemory = '/dev/shm';
const needed = 4 * 1024 ** 3;

const prefix = 'plenum-tests-';

/**
 * The global setup of Vitest and of Playwright: gives the run a temporary folder of its own, which goes when the run ends.
 *
 * The folder is in memory if that has room. Tests create several hundred databases there, and no commit waits for a disk.
 * Data written by a killed process survive there as on a disk.
 */
export default function useOwnTemporaryFolder(): void {
	// Several projects of one run share the folder of the first.
	if (basename(tmpdir()).startsWith(prefix)) return;
	const folder = mkdtempSync(join(hasRoomInMemory() ? inMemory : tmpdir(), prefix));
	// PostgreSQL does not run as root.
	chmodSync(folder, 0o755);
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	// Workers inherit the environment.
	process.env.TMPDIR = folder;
}

function hasRoomInMemory(): boolean {
	try {
		const { bavail, bsize } = statfsSync(inMemory);
		return bavail * bsize >= needed && mayRunPrograms();
	} catch {
		return false;
	}
}

/** Some machines forbid it there, and the tests bring programs along. */
function mayRunPrograms(): boolean {
	const folder = mkdtempSync(join(inMemory, 'plenum-program-'));
	const program = join(folder, 'program');
	try {
		writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
		return spawnSync(program).status === 0;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
