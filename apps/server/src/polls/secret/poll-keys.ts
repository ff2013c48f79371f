import { sha256 } from '../../sha256.ts';
import { createPrivateKey, generateKeyPairSync, randomFillSync, type KeyObject } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import type { OpeningKey } from './open-envelope.ts';

/**
 * [SECRET5] The private keys of secret polls that are open: a file for each, in a folder that is in no backup. Once a key
 * is destroyed, every envelope that was ever sealed to it, wherever a copy of it lies, is closed for good.
 */
export type PollKeys = {
	/** A new pair, whose private half is on the disk when this returns. Answers the public half. */
	make(): string;
	/** Null where the private half is not here, or is not the one that belongs to the public half. */
	find(publicKey: string): OpeningKey | null;
	/** Overwritten, unlinked, and both on the disk when this returns. A key that is not here is destroyed already. */
	destroy(publicKey: string): void;
	/** What a server that was killed left behind. Answers how many. */
	destroyAllBut(publicKeys: readonly string[]): number;
};

export type Files = Pick<
	typeof fs,
	| 'closeSync'
	| 'existsSync'
	| 'fsyncSync'
	| 'mkdirSync'
	| 'openSync'
	| 'readFileSync'
	| 'readdirSync'
	| 'unlinkSync'
	| 'writeSync'
>;

/** The file that says to which database the folder belongs. */
export const folderMark = 'belongs-to';

export function createPollKeys(folder: string, files: Files = fs): PollKeys {
	const pathOf = (publicKey: string) => join(folder, nameOf(publicKey));
	const keys: PollKeys = {
		make() {
			files.mkdirSync(folder, { recursive: true, mode: 0o700 });
			const { publicKey, privateKey } = generateKeyPairSync('x25519');
			const name = publicHalf(publicKey);
			write(files, pathOf(name), 'wx', privateKey.export({ type: 'pkcs8', format: 'der' }));
			reachDisk(files, folder);
			return name;
		},
		find(publicKey) {
			if (!files.existsSync(pathOf(publicKey))) return null;
			const privateKey = readPrivate(files, pathOf(publicKey));
			return privateKey && publicHalf(privateKey) === publicKey ? { publicKey, privateKey } : null;
		},
		destroy(publicKey) {
			if (files.existsSync(pathOf(publicKey))) destroyFile(files, folder, nameOf(publicKey));
		},
		destroyAllBut(publicKeys) {
			const kept = new Set(publicKeys.map(nameOf));
			const stale = files.existsSync(folder)
				? files.readdirSync(folder).filter((name) => keyName.test(name) && !kept.has(name))
				: [];
			for (const name of stale) destroyFile(files, folder, name);
			return stale.length;
		}
	};
	return keys;
}

/** The operator names the folder: nothing else that lies there is touched. */
const keyName = /^[0-9a-f]{32}\.key$/;

/** A public half may begin with a hyphen and tell capitals apart, which not every disk does. */
function nameOf(publicKey: string): string {
	return `${sha256(publicKey).slice(0, 32)}.key`;
}

function publicHalf(key: KeyObject): string {
	const { x } = key.export({ format: 'jwk' });
	if (x === undefined) throw new Error('A key of this kind has a public half.');
	return x;
}

function readPrivate(files: Files, path: string): KeyObject | null {
	try {
		return createPrivateKey({ key: files.readFileSync(path), format: 'der', type: 'pkcs8' });
	} catch {
		return null; // Cut off by a crash, or overwritten by one while it was destroyed.
	}
}

/**
 * Overwritten before it is unlinked, so that its bytes are gone from disks that write in place. On others, and on copies
 * that the host has made, they may not be: docs/decisions/votes/secret-ballots.md.
 */
function destroyFile(files: Files, folder: string, name: string): void {
	const path = join(folder, name);
	write(files, path, 'r+', randomFillSync(Buffer.alloc(keySize)));
	files.unlinkSync(path);
	reachDisk(files, folder);
}

const keySize = 48;

function write(files: Files, path: string, flags: 'wx' | 'r+', bytes: Buffer): void {
	const file = files.openSync(path, flags, 0o600);
	try {
		files.writeSync(file, bytes);
		files.fsyncSync(file);
	} finally {
		files.closeSync(file);
	}
}

function reachDisk(files: Files, folder: string): void {
	const file = files.openSync(folder, 'r');
	try {
		files.fsyncSync(file);
	} finally {
		files.closeSync(file);
	}
}
