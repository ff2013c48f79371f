import type { Answer } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls/polls';

/** The cryptography comes on its own, when a secret poll is on the screen: nobody else loads it. */
export const loadSealing = () =>
	Promise.all([
		import('@plenum/sealing/seal-ballot'),
		import('@plenum/sealing/create-receipt-code'),
		import('@plenum/sealing/base64url')
	]);

export async function createReceipt(): Promise<string> {
	const [, { createReceiptCode }] = await loadSealing();
	return createReceiptCode();
}

/** What leaves the browser: sealed for the server, and where there are trustees in a layer for each of them. */
export async function sealVote(
	{ id, secrecy, trustees }: PollView,
	voter: string,
	answer: Answer,
	code: string
): Promise<string> {
	const [{ sealBallot }, , { fromBase64Url, toBase64Url }] = await loadSealing();
	const publicKey = fromBase64Url(secrecy?.publicKey ?? '');
	if (trustees.length === 0) return toBase64Url(sealBallot({ answer, code }, { publicKey, poll: id, voter }));
	const { sealForTrustees } = await import('@plenum/sealing/seal-for-trustees');
	const keys = trustees.map((trustee) => fromBase64Url(trustee.keys?.publicKey ?? ''));
	return toBase64Url(sealForTrustees({ answer, code }, { publicKey, trustees: keys, poll: id }));
}
