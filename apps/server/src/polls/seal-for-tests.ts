import type { Answer, Choice } from '@plenum/domain/polls/answer';
import { makeReceiptCode } from '@plenum/sealing/make-receipt-code';
import { sealBallot } from '@plenum/sealing/seal-ballot';

export type Sealed = { body: { envelope: string }; code: string; answer: Answer };

/** What a voter's browser does with an answer to a secret poll. */
export function sealFor(poll: { id: string; publicKey: string }, voter: string, ...marks: Choice[]): Sealed {
	return sealAnswer(poll, voter, { method: 'for-against', marks });
}

export function sealAnswer(poll: { id: string; publicKey: string }, voter: string, answer: Answer): Sealed {
	const code = makeReceiptCode();
	const publicKey = new Uint8Array(Buffer.from(poll.publicKey, 'base64url'));
	const envelope = sealBallot({ answer, code }, { publicKey, poll: poll.id, voter });
	return { body: { envelope: Buffer.from(envelope).toString('base64url') }, code, answer };
}
