import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { passwordVersion, type PasswordOwner } from '../password-version.ts';

/**
 * [PEOPLE27] By this a browser is known in which an account has signed in before. It does not say who signed in, is stored nowhere else,
 * and opens nothing. A browser that sends it gets attempts of its own, so nobody can lock them out by typing wrong passwords elsewhere.
 * [ACCOUNT30] It is good for the password with which it was given.
 */
export function createDeviceToken(secret: Buffer, account: PasswordOwner): string {
	const random = randomBytes(16).toString('base64url');
	return `${random}.${macOf(secret, account, random)}`;
}

export function isDeviceOf(secret: Buffer, account: PasswordOwner, token: string): boolean {
	const [random = '', mac = ''] = token.split('.', 2);
	const given = Buffer.from(mac);
	const right = Buffer.from(macOf(secret, account, random));
	return given.length === right.length && timingSafeEqual(given, right);
}

function macOf(secret: Buffer, account: PasswordOwner, random: string): string {
	const about = `${account.id}\n${passwordVersion(secret, account)}\n${random}`;
	return createHmac('sha256', secret).update(`plenum-device\n${about}`).digest('base64url');
}
