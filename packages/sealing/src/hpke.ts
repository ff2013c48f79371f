import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * HPKE in base mode (RFC 9180, section 5.1.1): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, one message. The
 * library gives the primitives; what stands here is the standard's own order of them, and is held to its test vectors.
 */
export function seal(
	recipient: Uint8Array,
	message: Uint8Array,
	info: Uint8Array,
	associated: Uint8Array,
	once: Uint8Array
): Uint8Array {
	const sender = x25519.getPublicKey(once);
	const agreed = x25519.getSharedSecret(once, recipient);
	const { key, nonce } = schedule(agreed, sender, recipient, info);
	return concatBytes(sender, chacha20poly1305(key, nonce, associated).encrypt(message));
}

export type RecipientKey = { publicKey: Uint8Array; privateKey: Uint8Array };

/** The other half: the message, or null where it was not sealed to this key with this purpose and these associated data. */
export function open(
	{ publicKey, privateKey }: RecipientKey,
	sealed: Uint8Array,
	info: Uint8Array,
	associated: Uint8Array
): Uint8Array | null {
	try {
		const sender = sealed.subarray(0, 32);
		const agreed = x25519.getSharedSecret(privateKey, sender);
		const { key, nonce } = schedule(agreed, sender, publicKey, info);
		return chacha20poly1305(key, nonce, associated).decrypt(sealed.subarray(32));
	} catch {
		return null;
	}
}

function schedule(agreed: Uint8Array, sender: Uint8Array, recipient: Uint8Array, info: Uint8Array) {
	const shared = derive(kem, extractLabeled(kem, none, 'eae_prk', agreed), 'shared_secret', [sender, recipient], 32);
	const context = [
		Uint8Array.of(0),
		extractLabeled(suite, none, 'psk_id_hash', none),
		extractLabeled(suite, none, 'info_hash', info)
	];
	const secret = extractLabeled(suite, shared, 'secret', none);
	return { key: derive(suite, secret, 'key', context, 32), nonce: derive(suite, secret, 'base_nonce', context, 12) };
}

const none = new Uint8Array(0);
const kem = concatBytes(utf8ToBytes('KEM'), Uint8Array.of(0, 0x20));
const suite = concatBytes(utf8ToBytes('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 3));

function extractLabeled(of: Uint8Array, salt: Uint8Array, label: string, material: Uint8Array): Uint8Array {
	return extract(sha256, concatBytes(utf8ToBytes('HPKE-v1'), of, utf8ToBytes(label), material), salt);
}

function derive(of: Uint8Array, secret: Uint8Array, label: string, info: Uint8Array[], length: number): Uint8Array {
	const labeled = concatBytes(Uint8Array.of(0, length), utf8ToBytes('HPKE-v1'), of, utf8ToBytes(label), ...info);
	return expand(sha256, secret, labeled, length);
}
