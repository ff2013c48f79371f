import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
const needed = 4 * 1024 ** 3;

/**
 * Where all tests keep what they throw away: in memory, where that has room. Several hundred databases are made and filled there,
 * and no commit waits for a disk. What a killed process wrote is there as it is on a disk.
 */
export function makeTemporaryFolder(): string {
	const folder = mkdtempSync(join(hasRoomInMemory() ? inMemory : tmpdir(), 'plenum-tests-'));
	// PostgreSQL runs as another user than root.
	chmodSync(folder, 0o755);
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
	return folder;
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
