import type { Answer } from '@plenum/domain/polls/answer';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';

/** What travels inside an envelope: the answer, and the code by which its voter finds it among those counted. */
export type SealedBallot = { answer: Answer; code: string };

/** Every ballot is padded to this many bytes, so that the size of an envelope says nothing about the answer in it. */
export const ballotSize = 1024;
/** An envelope: the sender's one-time public key, the padded ballot, the tag that shows any change. */
export const envelopeSize = 32 + ballotSize + 16;

/** RFC 9180 calls this `info`: what the key schedule is for. */
export const purpose = 'plenum secret ballot 1';

/**
 * The associated data. An envelope opens only as this voter's in this poll. So no one can send in another's, not even a copy of it, to
 * learn its content from the result.
 */
export function boundTo(poll: string, voter: string): Uint8Array {
	return new TextEncoder().encode(canonicalJson({ poll, voter }));
}

/** Always of `ballotSize` bytes, whatever the answer: the length of an envelope tells nothing. */
export function packBallot({ answer, code }: SealedBallot): Uint8Array {
	const json = new TextEncoder().encode(canonicalJson({ answer, code }));
	if (json.length > ballotSize) throw new RangeError('The answer does not fit into an envelope.');
	const packed = new Uint8Array(ballotSize).fill(space);
	packed.set(json);
	return packed;
}

/** JSON does not mind the padding. What comes out was written by a voter's browser: it is nobody's word for an answer yet. */
export function unpackBallot(packed: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(packed));
	} catch {
		return null;
	}
}

const space = 0x20;
