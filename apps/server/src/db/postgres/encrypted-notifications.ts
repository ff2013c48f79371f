import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { CommitHint } from '../commit-hint.ts';

export const hintChannel = 'plenum_commits';
/** [DOC93] What is said outside of commits. */
export const volatileChannel = 'plenum_volatile';

const purposes = { [hintChannel]: 'plenum-commit-hints', [volatileChannel]: 'plenum-volatile' };

/** Bytes. PostgreSQL takes less than 8000. */
const longestPayload = 7900;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';
/** Nodes come and go; each key is derived again where it is needed again. */
const mostKeys = 64;

/**
 * The sender, the subjects and what is said of each of them, encrypted: anyone who may connect to the database may listen.
 */
export type NotificationCodec = {
	/** [DB44] In payloads of NOTIFY. What is too long for one goes without its content. */
	seal(hints: readonly CommitHint[]): string[];
	/** What others have sent; nothing where it is of no such form. What cannot be opened is null. */
	read(payload: string): { id: string; from: string; open: () => Uint8Array | null }[];
};

/**
 * `node`: a name that no process had before. Without a secret nothing but ids is sent, and nothing is opened. What is sealed for one
 * channel is opened on no other.
 */
export function createNotificationCodec(
	node: string,
	secret: Buffer | null,
	channel: keyof typeof purposes = hintChannel
): NotificationCodec {
	const keys = new Map<string, KeyObject>();
	let sent = 0;

	/** Each node has its own, so that a number says which message it was. Bytes as a key would cost four times what sealing does. */
	function keyOf(from: string): KeyObject | null {
		if (!secret) return null;
		const known = keys.get(from);
		if (known) return known;
		if (keys.size >= mostKeys) keys.clear();
		const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, from, purposes[channel], 32)));
		keys.set(from, key);
		return key;
	}

	const head = (hints: readonly CommitHint[]) => `${node} ${hints.map(({ id }) => id).join(',')} `;
	const isShort = (hints: readonly CommitHint[]) => {
		const bytes = hints.reduce((sum, { content }) => sum + lengthBytes + content.length, nonceBytes + tagBytes);
		return Buffer.byteLength(head(hints)) + Math.ceil(bytes / 3) * 4 <= longestPayload;
	};

	function sealed(hints: readonly CommitHint[], key: KeyObject): string {
		const clear = head(hints);
		const nonce = nonceOf((sent += 1));
		const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(clear));
		const bytes = cipher.update(joined(hints.map(({ content }) => content)));
		cipher.final();
		return clear + Buffer.concat([nonce, bytes, cipher.getAuthTag()]).toString('base64');
	}

	function opened(from: string, clear: string, text: string): Uint8Array[] | null {
		const key = text === '' ? null : keyOf(from);
		if (!key) return null;
		try {
			const bytes = Buffer.from(text, 'base64');
			const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
			decipher.setAAD(Buffer.from(clear)).setAuthTag(bytes.subarray(-tagBytes));
			const plain = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
			decipher.final();
			return apart(plain);
		} catch {
			return null; // Somebody else's, or of a node with another secret.
		}
	}

	return {
		seal(hints) {
			const key = keyOf(node);
			const whole = key ? hints.filter((hint) => isShort([hint])) : [];
			const bare = hints.filter((hint) => !whole.includes(hint));
			return [
				...grouped(whole, isShort).map((group) => sealed(group, key as KeyObject)),
				...grouped(bare, (group) => Buffer.byteLength(head(group)) <= longestPayload).map(head)
			];
		},
		read(payload) {
			if (payload.startsWith(node)) return [];
			const [from, ids, text, more] = payload.split(' ');
			if (!from || !ids || text === undefined || more !== undefined) return [];
			let contents: Uint8Array[] | null | undefined;
			const open = () => (contents === undefined ? (contents = opened(from, `${from} ${ids} `, text)) : contents);
			return ids.split(',').map((id, at) => ({ id, from, open: () => open()?.[at] ?? null }));
		}
	};
}

const nonceBytes = 12;
const lengthBytes = 4;

function nonceOf(message: number): Buffer {
	const nonce = Buffer.alloc(nonceBytes);
	nonce.writeBigUInt64BE(BigInt(message), nonceBytes - 8);
	return nonce;
}

/** In their order, as many together as may be. */
function grouped<Item>(items: readonly Item[], mayBe: (group: readonly Item[]) => boolean): Item[][] {
	const groups: Item[][] = [];
	for (const item of items) {
		const last = groups.at(-1);
		if (last && mayBe([...last, item])) last.push(item);
		else groups.push([item]);
	}
	return groups;
}

function joined(contents: readonly Uint8Array[]): Buffer {
	return Buffer.concat(
		contents.flatMap((content) => {
			const length = Buffer.alloc(lengthBytes);
			length.writeUInt32BE(content.length);
			return [length, content];
		})
	);
}

function apart(bytes: Buffer): Uint8Array[] {
	const contents: Uint8Array[] = [];
	for (let at = 0; at < bytes.length;) {
		const start = at + lengthBytes;
		at = start + bytes.readUInt32BE(at);
		contents.push(bytes.subarray(start, at));
	}
	return contents;
}
