import type { Choice } from '@plenum/domain/polls/answer';
import { AEAD_ChaCha20Poly1305, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import { describe, expect, test } from 'vitest';
import { hashBatch, inCanonicalOrder, splitEnvelopes, withoutDuplicates } from './batch.ts';
import { boundToLayer, layeredPurpose, layeredSize } from './layered-ballot.ts';
import { createReceiptCode } from './create-receipt-code.ts';
import { removeLayer } from './remove-layer.ts';
import { sealForTrustees } from './seal-for-trustees.ts';
import { unpackBallot } from './sealed-ballot.ts';
import { shuffle } from './shuffle.ts';
import { deriveTrusteeKeys } from './trustee-keys.ts';
import { fingerprintKeys } from './trustee-statements.ts';
import { createTrusteeSecret, readTrusteeSecret, secretInCode, secretInWords } from './trustee-secret.ts';

const poll = 'poll-0001';
const keysOf = () => deriveTrusteeKeys(createTrusteeSecret(), poll).sealing;
const server = keysOf();
const first = keysOf();
const second = keysOf();
const recipients = { publicKey: server.publicKey, trustees: [first.publicKey, second.publicKey], poll };

function cast(choice: Choice = 'for') {
	const ballot = { answer: { method: 'for-against' as const, marks: [choice] }, code: createReceiptCode() };
	return { ballot, envelope: sealForTrustees(ballot, recipients) };
}

test('[TRUSTEE4] layer by layer, in their order, an envelope opens; each has one size at every layer', async () => {
	const cases = (['for', 'against', 'abstain'] as const).map(cast);
	let batch = cases.map(({ envelope }) => envelope);
	for (const [layersLeft, key] of [
		[2, first],
		[1, second],
		[0, server]
	] as const) {
		expect(batch.map(({ length }) => length)).toEqual(batch.map(() => layeredSize(layersLeft)));
		const { envelopes, invalid } = await removeLayer(batch, { key, poll, layer: layersLeft });
		expect(invalid).toBe(0);
		batch = envelopes;
	}
	const found = batch.map(unpackBallot) as { code: string }[];
	expect(found.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
		cases.map(({ ballot }) => ballot).toSorted((a, b) => (a.code < b.code ? -1 : 1))
	);
});

test('[TRUSTEE4] out of turn, for another poll or by another key nothing opens', async () => {
	const batch = [cast().envelope];
	const tries = [
		{ key: second, poll, layer: 2 },
		{ key: first, poll: 'poll-0002', layer: 2 },
		{ key: first, poll, layer: 1 }
	];
	for (const layer of tries) expect(await removeLayer(batch, layer)).toEqual({ envelopes: [], invalid: 1 });
});

test('[TRUSTEE4] another implementation of the standard opens a layer', async () => {
	const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);
	const privateKey = await suite.DeserializePrivateKey(first.privateKey, true);
	const publicKey = await suite.DeserializePublicKey(first.publicKey);
	const { envelope } = cast();
	const inner = await suite.Open({ privateKey, publicKey }, envelope.slice(0, 32), envelope.slice(32), {
		info: new TextEncoder().encode(layeredPurpose),
		aad: boundToLayer(poll, 2)
	});
	const { envelopes } = await removeLayer([envelope], { key: first, poll, layer: 2 });
	expect(envelopes[0]).toEqual(new Uint8Array(inner));
});

describe('[TRUSTEE5] removing a layer', () => {
	test('garbage, a changed byte and a second copy are left out and counted', async () => {
		const batch = Array.from({ length: 6 }, () => cast().envelope);
		const changed = Uint8Array.from(batch[0] ?? []);
		changed[500] = (changed[500] ?? 0) ^ 1;
		const bad = [changed, new Uint8Array(layeredSize(2)), ...batch.slice(1, 2)];
		const { envelopes, invalid } = await removeLayer([...batch, ...bad], { key: first, poll, layer: 2 });
		expect({ count: envelopes.length, invalid }).toEqual({ count: 6, invalid: 3 });
	});

	test('what comes out is in no order that follows from what went in', async () => {
		const batch = Array.from({ length: 40 }, () => cast().envelope);
		const alone = await Promise.all(batch.map((one) => removeLayer([one], { key: first, poll, layer: 2 })));
		const inOrder = alone.map(({ envelopes: [inner] }) => Buffer.from(inner ?? []).toString('hex'));
		const out = async () =>
			(await removeLayer(batch, { key: first, poll, layer: 2 })).envelopes.map((inner) =>
				inOrder.indexOf(Buffer.from(inner).toString('hex'))
			);
		const one = await out();
		const other = await out();
		expect(one.toSorted((a, b) => a - b)).toEqual(inOrder.map((_, place) => place));
		expect(one).not.toEqual(other);
		expect(one).not.toEqual(inOrder.map((_, place) => place));
	});

	test('each order is as likely as each other', () => {
		const seen = new Map<string, number>();
		for (let round = 0; round < 6000; round++) {
			const order = shuffle([1, 2, 3]).join('');
			seen.set(order, (seen.get(order) ?? 0) + 1);
		}
		expect(seen.size).toBe(6);
		for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(200);
	});
});

test('[TRUSTEE7] a batch has one hash, however it was ordered, and another if one bit of it is another', () => {
	const batch = Array.from({ length: 5 }, () => cast().envelope);
	expect(hashBatch(shuffle(batch))).toBe(hashBatch(batch));
	expect(hashBatch(batch.slice(1))).not.toBe(hashBatch(batch));
	const changed = batch.map((one) => Uint8Array.from(one));
	changed[2]?.set([(changed[2][9] ?? 0) ^ 1], 9);
	expect(hashBatch(changed)).not.toBe(hashBatch(batch));
	expect(withoutDuplicates([...batch, ...batch])).toEqual(inCanonicalOrder(batch));
	expect(splitEnvelopes(new Uint8Array(layeredSize(1) + 1), layeredSize(1))).toBe(null);
});

describe('[TRUSTEE3] the secret that a trustee writes down', () => {
	test('is read again from its words and from its code, however they are typed', () => {
		for (let round = 0; round < 200; round++) {
			const secret = createTrusteeSecret();
			const words = secretInWords(secret);
			const code = secretInCode(secret);
			expect(words).toHaveLength(12);
			expect(readTrusteeSecret(` ${words.join('  ').toUpperCase()}\n`)).toEqual(secret);
			expect(readTrusteeSecret(words.join(', '))).toEqual(secret);
			expect(readTrusteeSecret(code.toLowerCase().replace(/(.{4})/g, '$1-'))).toEqual(secret);
		}
		for (const secret of [new Uint8Array(16), new Uint8Array(16).fill(255)])
			expect(readTrusteeSecret(secretInCode(secret))).toEqual(secret);
	});

	test('with one slip is not taken for another key', () => {
		const secret = createTrusteeSecret();
		const words = secretInWords(secret);
		const code = secretInCode(secret);
		const swapped = [words[1], words[0], ...words.slice(2)].join(' ');
		expect(readTrusteeSecret(`${words.slice(1).join(' ')}`)).toBe(null);
		expect(readTrusteeSecret(words.slice(0, 11).concat('perhaps').join(' '))).toBe(null);
		// The checksum of twelve words has four bits: a swap is found fifteen times of sixteen, and otherwise it gives a different key.
		const read = readTrusteeSecret(swapped);
		if (read && words[0] !== words[1]) expect(read).not.toEqual(secret);
		const symbol = code.startsWith('A') ? 'B' : 'A';
		expect(readTrusteeSecret(symbol + code.slice(1))).not.toEqual(secret);
		expect(readTrusteeSecret(code.slice(1))).toBe(null);
		expect(readTrusteeSecret('')).toBe(null);
	});

	test('gives the same keys anywhere, and others in another poll', () => {
		const secret = createTrusteeSecret();
		expect(deriveTrusteeKeys(secret, 'a')).toEqual(deriveTrusteeKeys(secret, 'a'));
		expect(deriveTrusteeKeys(secret, 'a').sealing.publicKey).not.toEqual(
			deriveTrusteeKeys(secret, 'b').sealing.publicKey
		);
		const { sealing, signing } = deriveTrusteeKeys(secret, 'a');
		expect(sealing.privateKey).not.toEqual(signing.privateKey);
	});
});

test('[TRUSTEE10] another key, another order or another poll has another fingerprint', () => {
	const keys = (secret: number) => ({ publicKey: `key ${secret}`, signingKey: `sign ${secret}` });
	const whole = fingerprintKeys('a', 'server', [keys(1), keys(2)]);
	expect(whole).toMatch(/^[0-9A-F]{16}$/);
	const others = [
		fingerprintKeys('b', 'server', [keys(1), keys(2)]),
		fingerprintKeys('a', 'other', [keys(1), keys(2)]),
		fingerprintKeys('a', 'server', [keys(2), keys(1)]),
		fingerprintKeys('a', 'server', [keys(1), { ...keys(2), signingKey: 'other' }])
	];
	expect(new Set([whole, ...others]).size).toBe(5);
});
