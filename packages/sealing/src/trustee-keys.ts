import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { RecipientKey } from './hpke.ts';

/** One pair to which ballots are sealed, and one with which the trustee signs what they hand on. */
export type TrusteeKeys = { sealing: RecipientKey; signing: RecipientKey };

/** [TRUSTEE3] Both come from the secret and the poll: the same words entered elsewhere give the same keys, and for no other poll. */
export function deriveTrusteeKeys(secret: Uint8Array, poll: string): TrusteeKeys {
	const privateOf = (purpose: string) => hkdf(sha256, secret, utf8ToBytes(poll), utf8ToBytes(purpose), 32);
	const sealing = privateOf('plenum trustee sealing 1');
	const signing = privateOf('plenum trustee signing 1');
	return {
		sealing: { privateKey: sealing, publicKey: x25519.getPublicKey(sealing) },
		signing: { privateKey: signing, publicKey: ed25519.getPublicKey(signing) }
	};
}
