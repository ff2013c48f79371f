import { Worker } from 'node:worker_threads';
import * as Y from 'yjs';
import { IncompleteContentError, openPieces } from './stored-content.ts';

/** Up to here a document is opened and written out within a few milliseconds; longer ones would hold up every other. */
const largestHere = 128 * 1024;

const worker = new URL('./write-anew.worker.ts', import.meta.url);

/** What the pieces say together, as one piece without deleted text. A long document is opened in a thread of its own. */
export async function writeAnew(pieces: readonly Uint8Array[], largest = largestHere): Promise<Uint8Array> {
	const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
	return bytes <= largest ? writeAnewHere(pieces) : writeAnewElsewhere(pieces);
}

export function writeAnewHere(pieces: readonly Uint8Array[]): Uint8Array {
	const doc = openPieces(pieces);
	const state = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return state;
}

/** Fails like the work itself, and where the thread ends without a word. */
function writeAnewElsewhere(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
	const thread = new Worker(worker, { workerData: pieces });
	return new Promise((resolve, reject) => {
		thread.on('message', resolve);
		thread.on('error', reject);
		thread.on('exit', () => reject(new IncompleteContentError('The thread that opened the document ended.')));
	});
}
