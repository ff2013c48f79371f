import { hash } from 'node:crypto';

/** The one hash of Plenum: of texts in UTF-8, or bytes. */
export function sha256(content: string | Uint8Array): string {
	return hash('sha256', content, 'hex');
}

/** The same, shorter in a row or an address. */
export function sha256Base64url(content: string): string {
	return hash('sha256', content, 'base64url');
}
