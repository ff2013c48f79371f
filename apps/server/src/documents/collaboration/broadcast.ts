import { encodeFrame, encodeTextHead, type Frame } from '@plenum/documents/collaboration/frames';
import { webSocketFrame, webSocketFrameOf } from './web-socket-frame.ts';

/** Who may be told: frames that name them, and their own words for "saved". */
type Delivery<Reader> = { reader: Reader; frame: number; bytes: Buffer | null };
type Listener = { follows: boolean; saved(frame: number, seq: number): Buffer };

export function wire(frame: Frame): Buffer {
	return webSocketFrame(encodeFrame(frame));
}

/** Up to here text is copied into its message, which is then one piece. */
const largestCopied = 16 * 1024;

/** A message with stored text. Long text is neither copied nor kept twice, however many readers are sent it. */
export function wireText(type: 'syncStep2' | 'update', update: Uint8Array): Buffer[] {
	if (update.length <= largestCopied) return [wire({ type, update })];
	const head = encodeTextHead(type, update.length);
	const text = Buffer.from(update.buffer, update.byteOffset, update.byteLength);
	return [webSocketFrameOf(head, head.length + update.length), text];
}

/** One write for several messages. */
function joined(frames: readonly Buffer[]): Buffer {
	return frames.length === 1 ? (frames[0] as Buffer) : Buffer.concat(frames);
}

/** What one commit brings to everyone who wrote nothing in it. */
export function forReaders(entries: readonly Delivery<unknown>[], presence: Buffer | undefined): Buffer {
	const frames = entries.flatMap(({ bytes }) => (bytes ? [bytes] : []));
	return joined(presence ? [...frames, presence] : frames);
}

/** What other nodes have committed, and who is where: short messages in one write. */
export function forFollowers(updates: readonly Uint8Array[], presence: Buffer | undefined): Buffer[] {
	const frames = [...updates.flatMap((update) => wireText('update', update)), ...(presence ? [presence] : [])];
	const bytes = frames.reduce((sum, frame) => sum + frame.length, 0);
	return bytes <= largestCopied ? [joined(frames)] : frames;
}

/** An author gets what the others wrote in the same commit, and the word that their own is saved. */
export function forAuthor<Reader extends Listener>(
	author: Reader,
	entries: readonly Delivery<Reader>[],
	presence: Buffer | undefined,
	seq: number
): Buffer {
	const others = entries.flatMap(({ reader, bytes }) => (bytes && reader !== author ? [bytes] : []));
	const last = entries.findLast(({ reader }) => reader === author);
	const saved = last ? [author.saved(last.frame, seq)] : [];
	return joined([...(author.follows ? others : []), ...(presence ? [presence] : []), ...saved]);
}
