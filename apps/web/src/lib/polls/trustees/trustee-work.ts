import { smallestLine } from '@plenum/domain/polls/disclosure/line-sizes';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { AcceptTrustRequest, UnsealingBatches, UnsealStepRequest } from '@plenum/protocol/polls/trustees';

/** The trustees' cryptography is a separate module: only trustees load it, and readers of a poll that has some. */
const load = () =>
	Promise.all([
		import('@plenum/sealing/trustee-secret'),
		import('@plenum/sealing/trustee-keys'),
		import('@plenum/sealing/trustee-statements'),
		import('@plenum/sealing/base64url'),
		import('@plenum/sealing/check-steps'),
		import('@plenum/sealing/remove-layer'),
		import('@plenum/sealing/batch'),
		import('@plenum/sealing/layered-ballot')
	]);

/** The secret of a trustee, as they write it down. It is the same in words and in code. */
export type WrittenSecret = { words: string[]; code: string };

export async function createTrusteeKeyPair(): Promise<WrittenSecret> {
	const [{ createTrusteeSecret, secretInWords, secretInCode }] = await load();
	const secret = createTrusteeSecret();
	return { words: secretInWords(secret), code: secretInCode(secret) };
}

/** The code of what was typed, words or code; null where it is neither. */
export async function codeOf(typed: string): Promise<string | null> {
	const [{ readTrusteeSecret, secretInCode }] = await load();
	const secret = readTrusteeSecret(typed);
	return secret && secretInCode(secret);
}

async function keysOf(poll: string, code: string) {
	const [{ readTrusteeSecret }, { deriveTrusteeKeys }] = await load();
	const secret = readTrusteeSecret(code);
	return secret && deriveTrusteeKeys(secret, poll);
}

/** [TRUSTEE2] What leaves the browser: the public halves. */
export async function acceptance(poll: string, code: string, named: boolean): Promise<AcceptTrustRequest> {
	const [, , { acceptanceStatement, sign }, { toBase64Url }] = await load();
	const keys = await keysOf(poll, code);
	if (!keys) throw new Error('The secret was just made.');
	const halves = {
		publicKey: toBase64Url(keys.sealing.publicKey),
		signingKey: toBase64Url(keys.signing.publicKey)
	};
	return { ...halves, named, signature: toBase64Url(sign(acceptanceStatement(poll, halves), keys.signing.privateKey)) };
}

/** [TRUSTEE10] In groups of four; null while a trustee has not accepted. */
export async function fingerprint({ id, secrecy, trustees }: PollView): Promise<string | null> {
	const [, , { fingerprintKeys }] = await load();
	const keys = trustees.flatMap((trustee) => (trustee.keys ? [trustee.keys] : []));
	if (!secrecy || keys.length < trustees.length) return null;
	return fingerprintKeys(id, secrecy.publicKey, keys).replace(/(.{4})(?=.)/g, '$1 ');
}

/** Why a trustee's browser opens nothing. */
export type StepProblem = 'wrong-key' | 'doubted';

/**
 * [TRUSTEE7] [TRUSTEE8] Checks what the server gives against what was published, removes the layer, shuffles and signs. It gives way
 * to the page after every few envelopes.
 */
export async function removeOwnLayer(
	poll: PollView,
	{ step, batches }: UnsealingBatches,
	code: string,
	onProgress: (share: number) => void
): Promise<UnsealStepRequest | StepProblem> {
	const [
		,
		,
		{ sign, stepStatement },
		{ fromBase64Url, toBase64Url },
		{ doubtBatches },
		{ removeLayer },
		batching,
		layers
	] = await load();
	const trustee = poll.trustees[step - 1];
	const keys = await keysOf(poll.id, code);
	if (!keys || toBase64Url(keys.signing.publicKey) !== trustee?.keys?.signingKey) return 'wrong-key';
	const layer = poll.trustees.length - step + 1;
	const given = batches.map(
		({ envelopes }) => batching.splitEnvelopes(fromBase64Url(envelopes), layers.layeredSize(layer)) ?? []
	);
	const published = poll.trustees.flatMap((one) => (one.keys ? [one.keys] : []));
	const doubt = poll.unsealing && doubtBatches(poll.id, published, poll.unsealing, given, smallestLine);
	if (doubt !== null) return 'doubted';
	const all = given.reduce((sum, batch) => sum + batch.length, 0);
	let before = 0;
	const done: UnsealStepRequest['batches'] = [];
	for (const batch of given) {
		const removed = await removeLayer(batch, { key: keys.sealing, poll: poll.id, layer }, async (count) => {
			onProgress((before + count) / all);
			await new Promise((resolve) => setTimeout(resolve));
		});
		before += batch.length;
		done.push({
			in: batching.hashBatch(batch),
			out: batching.hashBatch(removed.envelopes),
			count: removed.envelopes.length,
			invalid: removed.invalid,
			envelopes: toBase64Url(batching.joinEnvelopes(removed.envelopes))
		});
	}
	const statement = stepStatement(
		poll.id,
		step,
		done.map(({ in: given, out, count, invalid }) => ({ in: given, out, count, invalid }))
	);
	return { step, batches: done, signature: toBase64Url(sign(statement, keys.signing.privateKey)) };
}
