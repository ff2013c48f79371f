import { createPublicKey, diffieHellman, generateKeyPairSync, verify, type KeyObject } from 'node:crypto';

/** Ed25519 by Node's OpenSSL; the browser signs with another library. */
export function isSignedBy(signingKey: string, statement: Uint8Array, signature: string): boolean {
	try {
		return verify(null, statement, asKey('Ed25519', signingKey), Buffer.from(signature, 'base64url'));
	} catch {
		return false;
	}
}

/** Some public keys give every exchange the same secret: to such a one no browser would seal, and nobody could vote. */
export function isSafeToSealTo(publicKey: string): boolean {
	try {
		const { privateKey } = generateKeyPairSync('x25519');
		return diffieHellman({ privateKey, publicKey: asKey('X25519', publicKey) }).some((byte) => byte !== 0);
	} catch {
		return false;
	}
}

function asKey(crv: 'Ed25519' | 'X25519', x: string): KeyObject {
	return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv, x } });
}
