import { setPriority } from 'node:os';
import Tinypool from 'tinypool';
import { diffPieces, withoutDeleted, type DiffTask } from './stored-content.ts';

const niceness = 5;
// On Linux this affects only the calling thread: where cores are few, people who are typing go first.
if (process.platform === 'linux') setPriority(0, niceness);

export function compact(pieces: readonly Uint8Array[]): Uint8Array {
	return moved(withoutDeleted(pieces));
}

export function diff(task: DiffTask): Uint8Array {
	return moved(diffPieces(task));
}

/** Neither has another reader in this thread. */
function moved(bytes: Uint8Array): Uint8Array {
	return bytes.byteLength === bytes.buffer.byteLength ? (Tinypool.move(bytes) as Uint8Array) : bytes;
}
