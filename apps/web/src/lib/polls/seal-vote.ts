import type { Answer } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls';

/** What leaves the browser, and the code that does not: it travels inside, and the voter keeps it. */
export type SealedVote = { envelope: string; code: string };

/** The cryptography comes on its own, when a secret poll is on the screen: nobody else loads it. */
export const loadSealing = () =>
	Promise.all([import('@plenum/sealing/seal-ballot'), import('@plenum/sealing/make-receipt-code')]);

/**
 * Who changes their vote keeps their code: that a code is in the list does not tell whether it is the first vote or the last that
 * counted.
 */
export async function sealVote(
	{ id, secrecy }: PollView,
	voter: string,
	answer: Answer,
	code: string | null
): Promise<SealedVote> {
	const [{ sealBallot }, { makeReceiptCode }] = await loadSealing();
	const kept = code ?? makeReceiptCode();
	const publicKey = fromBase64Url(secrecy?.publicKey ?? '');
	return { code: kept, envelope: toBase64Url(sealBallot({ answer, code: kept }, { publicKey, poll: id, voter })) };
}

function fromBase64Url(text: string): Uint8Array {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (symbol) => symbol.charCodeAt(0));
}

function toBase64Url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
