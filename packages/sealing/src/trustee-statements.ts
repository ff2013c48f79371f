import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';

/** A trustee’s two public keys, base64url, as they are published. */
export type PublishedKeys = { publicKey: string; signingKey: string };

/** What a trustee did with one batch. */
export type BatchStep = { in: string; out: string; count: number; invalid: number };

/** [TRUSTEE2] Signed at acceptance: both keys are one trustee’s, for this poll. */
export function acceptanceStatement(poll: string, { publicKey, signingKey }: PublishedKeys): Uint8Array {
	return utf8ToBytes(canonicalJson({ purpose: 'plenum trustee accepts 1', poll, publicKey, signingKey }));
}

/** [TRUSTEE7] Signed with each step: from which batches to which, and how many envelopes did not open. `step` counts from 1. */
export function stepStatement(poll: string, step: number, batches: readonly BatchStep[]): Uint8Array {
	return utf8ToBytes(canonicalJson({ purpose: 'plenum trustee step 1', poll, step, batches: [...batches] }));
}

export function sign(statement: Uint8Array, privateKey: Uint8Array): Uint8Array {
	return ed25519.sign(statement, privateKey);
}

export function isSigned(statement: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
	try {
		return ed25519.verify(signature, statement, publicKey, { zip215: false });
	} catch {
		return false;
	}
}

/**
 * [TRUSTEE10] Sixteen symbols that stand for all keys of a poll, in their order. Trustees read them aloud and others compare them with
 * their own screen, to see whether everyone seals to the same keys.
 */
export function fingerprintKeys(poll: string, publicKey: string, trustees: readonly PublishedKeys[]): string {
	const keys = trustees.map(({ publicKey: sealing, signingKey }) => [sealing, signingKey]);
	const hash = sha256(utf8ToBytes(canonicalJson({ purpose: 'plenum poll keys 1', poll, publicKey, keys })));
	return bytesToHex(hash).slice(0, 16).toUpperCase();
}
