import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, type Hmac } from 'node:crypto';

/**
 * Derived from a key that a browser drew and from the server's secret. A reader of the database, or of a backup, has neither.
 * They learn no actor and cannot read an answer. They cannot test a guess at a body, which may hold a password.
 */
export class AnswerSeal {
	readonly #ids: Buffer;
	readonly #requests: Buffer;
	readonly #answers: Buffer;

	constructor(secret: Buffer, key: string) {
		const material = Buffer.concat([secret, Buffer.from(key)]);
		const derived = Buffer.from(hkdfSync('sha256', material, Buffer.alloc(0), 'plenum-idempotency', 96));
		this.#ids = derived.subarray(0, 32);
		this.#requests = derived.subarray(32, 64);
		this.#answers = derived.subarray(64);
	}

	/** Keys belong to an actor: the same key of a different actor is a different row. */
	idOf(actor: string): string {
		return createHmac('sha256', this.#ids).update(actor).digest('base64url');
	}

	/** To be fed with the body as it arrives. */
	hashRequest(method: string, url: string): Hmac {
		return createHmac('sha256', this.#requests).update(`${method} ${url}\n`);
	}

	/** AES-256-GCM, bound to its row. */
	seal(id: string, text: string): Buffer {
		const nonce = randomBytes(12);
		const cipher = createCipheriv('aes-256-gcm', this.#answers, nonce).setAAD(Buffer.from(id));
		const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
		return Buffer.concat([nonce, cipher.getAuthTag(), body]);
	}

	open(id: string, sealed: Buffer): string {
		const decipher = createDecipheriv('aes-256-gcm', this.#answers, sealed.subarray(0, 12), { authTagLength: 16 });
		decipher.setAAD(Buffer.from(id)).setAuthTag(sealed.subarray(12, 28));
		return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
	}
}
