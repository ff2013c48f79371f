import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { sha256 } from '../sha256.ts';

/** A random id is 12 bytes; the other 4 of a cipher's block say for which purpose it is told. */
const idBytes = 12;
const blockBytes = 16;

/** More than a consultation of 500 people has in all its purposes; then the cache starts anew. */
const mostKept = 50_000;

/**
 * [PEOPLE74] Ids of people by purpose. An alias is one block of AES under a key of the consultation. Without the key nobody
 * can see whether two aliases of different purposes are one person. The server reads an alias back without a table.
 */
export class PersonAliases {
	readonly #secret: Buffer;
	readonly #keys = new Map<string, Buffer>();
	readonly #kept = new Map<string, string>();

	constructor(secret: Buffer) {
		this.#secret = secret;
	}

	of(consultation: string, purpose: string, person: string): string {
		const name = `${consultation} ${purpose} ${person}`;
		const known = this.#kept.get(name);
		if (known !== undefined) return known;
		const alias = this.#encrypt(consultation, purpose, person);
		if (this.#kept.size >= mostKept) this.#kept.clear();
		this.#kept.set(name, alias);
		return alias;
	}

	/** The id in something that has an alias's form, told for this purpose where one is named. It may be nobody's. */
	read(consultation: string, alias: string, purpose?: string): string | null {
		if (!/^[A-Za-z0-9_-]{22}$/.test(alias)) return null;
		const decipher = createDecipheriv('aes-128-ecb', this.#keyOf(consultation), null).setAutoPadding(false);
		const block = decipher.update(Buffer.from(alias, 'base64url'));
		const isMeant = purpose === undefined || block.subarray(idBytes).equals(tagOf(purpose));
		return isMeant ? block.subarray(0, idBytes).toString('base64url') : null;
	}

	#encrypt(consultation: string, purpose: string, person: string): string {
		const id = Buffer.from(person, 'base64url');
		if (id.length !== idBytes) throw new PersonIdError();
		const cipher = createCipheriv('aes-128-ecb', this.#keyOf(consultation), null).setAutoPadding(false);
		return cipher.update(Buffer.concat([id, tagOf(purpose)])).toString('base64url');
	}

	#keyOf(consultation: string): Buffer {
		const known = this.#keys.get(consultation);
		if (known) return known;
		const key = createHmac('sha256', this.#secret).update(`plenum-person-aliases\n${consultation}`).digest();
		this.#keys.set(consultation, key.subarray(0, blockBytes));
		return this.#keyOf(consultation);
	}
}

export class PersonIdError extends Error {
	override name = 'PersonIdError';
}

function tagOf(purpose: string): Buffer {
	return Buffer.from(sha256(purpose), 'hex').subarray(0, blockBytes - idBytes);
}
