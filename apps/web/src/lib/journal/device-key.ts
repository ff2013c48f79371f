import { headStatement } from '@plenum/domain/journal/countersignature';
import type { Head } from '@plenum/domain/journal/chain';
import type { CountersignRequest } from '@plenum/protocol/journal';
import { fromBase64Url, toBase64Url } from '@plenum/sealing/base64url';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };

/** [JOURNAL12] Made in this browser, for one consultation. Null on a page without a secure address: it cannot sign. */
export async function createDeviceKey(): Promise<JsonWebKey | null> {
	if (!globalThis.crypto?.subtle) return null;
	const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	return await crypto.subtle.exportKey('jwk', privateKey);
}

export async function signHead(key: JsonWebKey, { length, hash }: Head): Promise<CountersignRequest> {
	const privateKey = await crypto.subtle.importKey('jwk', key, algorithm, false, ['sign']);
	const statement = new TextEncoder().encode(headStatement({ length, hash }));
	const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, statement);
	return { length, hash, key: publicKeyOf(key), signature: toBase64Url(new Uint8Array(signature)) };
}

/** The uncompressed point, in base64url. */
export function publicKeyOf({ x = '', y = '' }: JsonWebKey): string {
	return toBase64Url(Uint8Array.from([4, ...fromBase64Url(x), ...fromBase64Url(y)]));
}
