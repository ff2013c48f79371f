import type { Answer } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls';

/** The cryptography comes on its own, when a secret poll is on the screen: nobody else loads it. */
export const loadSealing = () =>
	Promise.all([import('@plenum/sealing/seal-ballot'), import('@plenum/sealing/make-receipt-code')]);

export async function newReceipt(): Promise<string> {
	const [, { makeReceiptCode }] = await loadSealing();
	return makeReceiptCode();
}

/** What leaves the browser. */
export async function sealVote(
	{ id, secrecy }: PollView,
	voter: string,
	answer: Answer,
	code: string
): Promise<string> {
	const [{ sealBallot }] = await loadSealing();
	const publicKey = fromBase64Url(secrecy?.publicKey ?? '');
	return toBase64Url(sealBallot({ answer, code }, { publicKey, poll: id, voter }));
}

function fromBase64Url(text: string): Uint8Array {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (symbol) => symbol.charCodeAt(0));
}

function toBase64Url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
