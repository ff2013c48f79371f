import { boundToLayer, layeredPurpose } from '@plenum/sealing/layered-ballot';
import { boundTo, purpose } from '@plenum/sealing/sealed-ballot';
import { createDecipheriv, createHmac, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';

/** The two halves of a poll's key: the public one as it is published, 32 bytes as base64url. */
export type OpeningKey = { publicKey: string; privateKey: KeyObject };

/**
 * The packed ballot that a voter sealed, or null where the envelope does not open: another's, for another poll, altered or
 * not an envelope.
 */
export function openEnvelope(key: OpeningKey, envelope: Uint8Array, poll: string, voter: string): Uint8Array | null {
	return openSealed(key, envelope, purpose, boundTo(poll, voter));
}

/** [TRUSTEE4] The same of a ballot whose other layers its trustees have removed: whose it is, nobody knows. */
export function openInnermost(key: OpeningKey, envelope: Uint8Array, poll: string): Uint8Array | null {
	return openSealed(key, envelope, layeredPurpose, boundToLayer(poll, 0));
}

/**
 * HPKE in base mode (RFC 9180), as in the browser's half, but on the primitives of Node's OpenSSL. Each half is tested against the other.
 */
function openSealed(key: OpeningKey, envelope: Uint8Array, info: string, bound: Uint8Array): Uint8Array | null {
	try {
		const { key: secret, nonce } = schedule(key, envelope.subarray(0, 32), info);
		const sealed = envelope.subarray(32, -16);
		const tag = envelope.subarray(-16);
		const decipher = createDecipheriv('chacha20-poly1305', secret, nonce, { authTagLength: 16 });
		decipher.setAAD(bound, { plaintextLength: sealed.length });
		decipher.setAuthTag(tag);
		return Buffer.concat([decipher.update(sealed), decipher.final()]);
	} catch {
		return null;
	}
}

function schedule({ publicKey, privateKey }: OpeningKey, sender: Uint8Array, info: string) {
	const agreed = diffieHellman({ privateKey, publicKey: asKey(Buffer.from(sender).toString('base64url')) });
	const both = Buffer.concat([sender, Buffer.from(publicKey, 'base64url')]);
	const shared = expand(kem, extract(kem, none, 'eae_prk', agreed), 'shared_secret', both, 32);
	const hashes = [extract(suite, none, 'psk_id_hash', none), extract(suite, none, 'info_hash', Buffer.from(info))];
	const context = Buffer.concat([Buffer.of(0), ...hashes]);
	const secret = extract(suite, shared, 'secret', none);
	return { key: expand(suite, secret, 'key', context, 32), nonce: expand(suite, secret, 'base_nonce', context, 12) };
}

function asKey(x: string): KeyObject {
	return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x } });
}

const none = Buffer.alloc(0);
const version = Buffer.from('HPKE-v1');
const kem = Buffer.concat([Buffer.from('KEM'), Buffer.of(0, 0x20)]);
const suite = Buffer.concat([Buffer.from('HPKE'), Buffer.of(0, 0x20, 0, 1, 0, 3)]);

function extract(of: Buffer, salt: Buffer, label: string, material: Buffer): Buffer {
	return hmac(salt, version, of, Buffer.from(label), material);
}

/** One block of HKDF is enough: nothing here is longer than the hash. */
function expand(of: Buffer, secret: Buffer, label: string, info: Buffer, length: number): Buffer {
	const labeled = [Buffer.of(0, length), version, of, Buffer.from(label), info];
	return hmac(secret, ...labeled, Buffer.of(1)).subarray(0, length);
}

function hmac(key: Buffer, ...parts: Buffer[]): Buffer {
	const mac = createHmac('sha256', key);
	for (const part of parts) mac.update(part);
	return mac.digest();
}
