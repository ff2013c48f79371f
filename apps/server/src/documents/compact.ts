import Tinypool from 'tinypool';
import { withoutDeleted } from './stored-content.ts';

/** Up to here a document is opened and written out within a few milliseconds; longer ones would hold up every other. */
const largestHere = 128 * 1024;

/** One thread, which starts when it is needed and stays for a while: starting it costs as much as a long document. */
const elsewhere = new Tinypool({
	filename: new URL('./stored-content.ts', import.meta.url).href,
	minThreads: 0,
	maxThreads: 1,
	idleTimeout: 10_000
});

/** What the pieces say together, as one piece without deleted text. A long document is opened in another thread. */
export async function compact(pieces: readonly Uint8Array[], largest = largestHere): Promise<Uint8Array> {
	const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
	return bytes <= largest ? withoutDeleted(pieces) : elsewhere.run(pieces, { name: withoutDeleted.name });
}
