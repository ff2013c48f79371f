import Tinypool from 'tinypool';
import { siblingFile } from '../../program-files.ts';
import type { DiffTask } from './stored-content.ts';

/** Up to here the pieces of a document are read within a few milliseconds; longer ones would hold up every other document. */
export const largestHere = 128 * 1024;

/** One thread, which starts when it is needed and stays for a while: starting it costs as much as a long document. */
const thread = new Tinypool({
	filename: siblingFile('content.worker', import.meta.url).href,
	minThreads: 0,
	maxThreads: 1,
	idleTimeout: 10_000
});

/** `withoutDeleted` in the thread. */
export function compactInThread(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
	return thread.run(pieces, { name: 'compact' });
}

/** `diffPieces` in the thread. */
export function diffInThread(task: DiffTask): Promise<Uint8Array> {
	return thread.run(task, { name: 'diff' });
}

export function lengthOf(pieces: readonly Uint8Array[]): number {
	return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
