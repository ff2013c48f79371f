import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { boundTo, packBallot, purpose, type SealedBallot } from './sealed-ballot.ts';

/** Seals a ballot to the poll's key, as this voter's in this poll. Nobody can open it without the poll's private key, its sender neither. */
export function sealBallot(
	ballot: SealedBallot,
	to: { publicKey: Uint8Array; poll: string; voter: string }
): Uint8Array {
	const once = x25519.utils.randomSecretKey();
	const sealed = seal(to.publicKey, packBallot(ballot), utf8ToBytes(purpose), boundTo(to.poll, to.voter), once);
	once.fill(0);
	return sealed;
}

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
	const shared = derive(kem, extractLabeled(kem, none, 'eae_prk', agreed), 'shared_secret', [sender, recipient], 32);
	const context = [
		Uint8Array.of(0),
		extractLabeled(suite, none, 'psk_id_hash', none),
		extractLabeled(suite, none, 'info_hash', info)
	];
	const secret = extractLabeled(suite, shared, 'secret', none);
	const key = derive(suite, secret, 'key', context, 32);
	const nonce = derive(suite, secret, 'base_nonce', context, 12);
	return concatBytes(sender, chacha20poly1305(key, nonce, associated).encrypt(message));
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
