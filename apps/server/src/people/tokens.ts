import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that say nothing. */
export function createToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is kept of a token: whoever reads the database cannot act with it. A random token needs no salt. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}
