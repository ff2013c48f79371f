import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A key of its own for each use, from the server's secret, which is not in the database. */
function deriveKey(secret: Buffer, use: string): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `plenum-${use}`, 32));
}

/** [ACCOUNT11] AES-256-GCM. `owner` is bound to it: a text that is moved to another row does not open. */
export function encryptAtRest(secret: Buffer, owner: string, text: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', deriveKey(secret, 'at-rest'), nonce).setAAD(Buffer.from(owner));
	const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

export function decryptAtRest(secret: Buffer, owner: string, stored: string): string {
	const bytes = Buffer.from(stored, 'base64url');
	const decipher = createDecipheriv('aes-256-gcm', deriveKey(secret, 'at-rest'), bytes.subarray(0, 12), {
		authTagLength: 16
	});
	decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** [ACCOUNT12] What is kept of a short code: without the server's secret a copy of the database is no help in guessing it. */
export function keyedHash(secret: Buffer, use: string, text: string): string {
	return createHmac('sha256', deriveKey(secret, use)).update(text).digest('base64url');
}
