import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** 19 MiB and two passes: what OWASP asks for, and little enough for many sign-ins at once. */
export const costInUse = { memory: 19_456, passes: 2, parallelism: 1 };
/** What is written from now on costs this; tests that sign thousands in, and guess nothing, set less. */
export const passwordCost = { ...costInUse };
const derive = promisify(argon2);

/** argon2id in its usual text form, so that a later cost can be told from this one. */
export async function hashPassword(password: string): Promise<string> {
	const nonce = randomBytes(16);
	const tag = await deriveTag(password, nonce, passwordCost, 32);
	return written(passwordCost, nonce, tag);
}

/** What stands in the place of a hash where an account has no password: no password is right. */
export const noPassword = 'none';

/** Takes the same time whether or not there is a hash to compare with: nobody learns which names have an account. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
	const isThere = hash !== undefined && hash !== noPassword;
	const { nonce, tag, ...hashCost } = read(isThere ? hash : decoy());
	const candidate = await deriveTag(password, nonce, hashCost, tag.length);
	return timingSafeEqual(candidate, tag) && isThere;
}

const written = ({ memory, passes, parallelism }: Cost, nonce: Buffer, tag: Buffer): string =>
	`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
const decoy = () => written(passwordCost, Buffer.alloc(16), Buffer.alloc(32));

type Cost = typeof passwordCost;

async function deriveTag(password: string, nonce: Buffer, { memory, passes, parallelism }: Cost, tagLength: number) {
	const message = Buffer.from(password.normalize('NFKC'), 'utf8');
	return derive('argon2id', { message, nonce, memory, passes, parallelism, tagLength });
}

function read(hash: string): Cost & { nonce: Buffer; tag: Buffer } {
	const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash);
	if (!parts) throw new Error('A password hash is not in the form that Plenum writes.');
	const memory = Number(parts[1]);
	const passes = Number(parts[2]);
	const parallelism = Number(parts[3]);
	return { memory, passes, parallelism, nonce: bytes(parts[4]), tag: bytes(parts[5]) };
}

function base64(data: Buffer): string {
	return data.toString('base64').replace(/=+$/, '');
}

function bytes(text = ''): Buffer {
	return Buffer.from(text, 'base64');
}
