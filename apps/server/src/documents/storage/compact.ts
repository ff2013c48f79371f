import { compactInThread, largestHere, lengthOf } from './content-thread.ts';
import { withoutDeleted } from './stored-content.ts';

/** What the pieces say together, as one piece without deleted text. A long document is opened in another thread. */
export async function compact(pieces: readonly Uint8Array[], largest = largestHere): Promise<Uint8Array> {
	return lengthOf(pieces) <= largest ? withoutDeleted(pieces) : compactInThread(pieces);
}
