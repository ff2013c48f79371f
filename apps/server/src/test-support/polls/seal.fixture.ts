import type { Answer, Choice } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls/polls';
import { fromBase64Url, toBase64Url } from '@plenum/sealing/base64url';
import { createReceiptCode } from '@plenum/sealing/create-receipt-code';
import { sealBallot } from '@plenum/sealing/seal-ballot';
import { sealForTrustees } from '@plenum/sealing/seal-for-trustees';

export type SealedTestBallot = { body: { envelope: string }; code: string; answer: Answer };

/** What a voter's browser does with an answer to a secret poll. */
export function sealFor(poll: { id: string; publicKey: string }, voter: string, ...marks: Choice[]): SealedTestBallot {
	return sealAnswer(poll, voter, { method: 'for-against', marks });
}

export function sealAnswer(
	poll: { id: string; publicKey: string },
	voter: string,
	answer: Answer,
	code = createReceiptCode()
): SealedTestBallot {
	const publicKey = new Uint8Array(Buffer.from(poll.publicKey, 'base64url'));
	const envelope = sealBallot({ answer, code }, { publicKey, poll: poll.id, voter });
	return { body: { envelope: Buffer.from(envelope).toString('base64url') }, code, answer };
}

/** The same for a poll whose envelopes trustees open. */
export function sealForTrusteesOf({ id, secrecy, trustees }: PollView, ...marks: Choice[]): SealedTestBallot {
	const code = createReceiptCode();
	const answer = { method: 'for-against', marks } as const satisfies Answer;
	const envelope = sealForTrustees(
		{ answer, code },
		{
			publicKey: fromBase64Url(secrecy?.publicKey ?? ''),
			trustees: trustees.map(({ keys }) => fromBase64Url(keys?.publicKey ?? '')),
			poll: id
		}
	);
	return { body: { envelope: toBase64Url(envelope) }, code, answer };
}
