import { statfsSync } from 'node:fs';

/** In bytes. With less a start cannot bring the database up to date, and what fails then does not always say why. */
const leastFree = 1 << 20;

/** [OPERATE70] For a start that failed: what to do where the disk is full; null where it is not. */
export function explainFullDisk(error: unknown, dataDir: string): string | null {
	if (!saysFull(error) && freeBytes(dataDir) >= leastFree) return null;
	return `the disk that holds ${dataDir} is full. What was saved is kept, and nothing was changed. Free some space there, or make it larger, and start again.`;
}

function saysFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, cause } = error as NodeJS.ErrnoException;
	return ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(code ?? '') || saysFull(cause);
}

function freeBytes(folder: string): number {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize;
	} catch {
		return Infinity;
	}
}
