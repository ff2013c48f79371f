import { bytesToText, textToBytes } from './bytes-as-text.ts';

/** Sizes on the device differ in steps of this many bytes, so that they do not reveal what an entry says. */
const step = 2048;
const nonceLength = 12;

/**
 * [WEB177] Encrypts an entry with a key that only the server gives, and that no device stores (`me.outboxKey`). `context` binds it to its
 * place. Null where the browser offers no cryptography, as on plain http.
 */
export async function sealEntry(entry: unknown, key: string, context: string): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const text = new TextEncoder().encode(JSON.stringify(entry));
	const padded = new Uint8Array(Math.ceil((text.length + 1) / step) * step).fill(0x20);
	padded.set(text);
	const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
	const sealed = await crypto.subtle.encrypt(algorithm(nonce, context), await importKey(key, 'encrypt'), padded);
	return bytesToText(Uint8Array.from([...nonce, ...new Uint8Array(sealed)]));
}

/** Null: it was sealed with another key, or for another place. */
export async function openEntry(sealed: string, key: string, context: string): Promise<unknown> {
	try {
		const bytes = textToBytes(sealed);
		const nonce = bytes.slice(0, nonceLength);
		const open = await crypto.subtle.decrypt(
			algorithm(nonce, context),
			await importKey(key, 'decrypt'),
			bytes.slice(nonceLength)
		);
		return JSON.parse(new TextDecoder().decode(open));
	} catch {
		return null;
	}
}

function algorithm(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) };
}

function importKey(key: string, use: KeyUsage): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', textToBytes(key), 'AES-GCM', false, [use]);
}
