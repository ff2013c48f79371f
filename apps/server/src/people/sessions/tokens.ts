import { sha256Base64url } from '../../sha256.ts';
import { randomBytes } from 'node:crypto';

/** 256 bits that say nothing. */
export function createToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is kept of a token: a reader of the database cannot act with it. A random token needs no salt. */
export function hashToken(token: string): string {
	return sha256Base64url(token);
}
