import * as fs from 'node:fs';
import { fsync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Heads } from '../heads.ts';

/**
 * What was committed last, noted beside the database: `c` the count of commits, `d:` a document's generation and number, `j:` a
 * consultation's length of record and its hash, `l` the lineage of which all this is said.
 */
export const headsFileOf = (database: string): string => `${database}.heads`;

/** Beyond this the file is rewritten from what it amounts to. */
const most = 4 * 1024 * 1024;
/** So often what was noted reaches the disk, without anybody waiting for it. After a kill nothing is missing, after a power cut this. */
const pause = 2000;

export type HeadsFile = {
	/** Never throws: what is committed stays committed, whatever becomes of the note of it. After `close` it does nothing. */
	note(heads: Heads): void;
	close(): void;
};

/**
 * [DB14] A line for each commit, appended without waiting for the disk: a log of its own, whose loss together with that of the
 * database's would have to be of the same moment to go unseen. Only the server may rewrite it: a command that runs beside it would
 * take the file away from under it.
 */
export function openHeadsFile(path: string, heads: Heads, mayRewrite: boolean): HeadsFile {
	let file = mayRewrite || !fs.existsSync(path) ? rewrite(path, heads) : fs.openSync(path, 'a');
	let [size, isDirty, isFailed, isClosed] = [0, false, false, false];
	const timer = setInterval(() => {
		if (!isDirty) return;
		isDirty = false;
		fsync(file, () => undefined);
	}, pause).unref();

	function note(noted: Heads): void {
		// The number of a closed file is soon that of another, and that may be the database.
		if (isClosed) return;
		for (const [key, head] of noted) heads.set(key, head);
		try {
			if (mayRewrite && (isFailed || size > most)) {
				const old = file;
				file = rewrite(path, heads);
				fs.close(old, () => undefined);
				[size, isFailed] = [0, false];
			} else {
				size += fs.writeSync(file, record(noted));
			}
			isDirty = true;
		} catch {
			isFailed = true; // The disk is full: the next note that it takes says everything again.
		}
	}

	return {
		note,
		close() {
			if (isClosed) return;
			isClosed = true;
			clearInterval(timer);
			try {
				fs.fsyncSync(file);
			} catch {
				// A disk that fails loses the note of a commit, and no commit.
			}
			fs.closeSync(file);
		}
	};
}

/** Null where there is none. A line that was torn or damaged says nothing. */
export function readHeads(path: string): Heads | null {
	if (!fs.existsSync(path)) return null;
	const heads: Heads = new Map();
	for (const line of fs.readFileSync(path, 'latin1').split('\n')) {
		const [checksum = '', text = ''] = [line.slice(0, 8), line.slice(9)];
		if (checksum !== checksumOf(text)) continue;
		for (const field of text.split(' ')) {
			const at = field.indexOf('=');
			merge(heads, field.slice(0, at), field.slice(at + 1));
		}
	}
	return heads;
}

/** Two processes may append: of each number the higher counts. Another lineage begins again. */
function merge(heads: Heads, key: string, head: string): void {
	const known = heads.get(key);
	if (key === 'l' && known !== undefined && known !== head) heads.clear();
	if (known === undefined || key === 'l' || isLater(head, known)) heads.set(key, head);
}

function isLater(head: string, known: string): boolean {
	const [a, b] = [head, known].map((text) => text.split('.').map(Number));
	const at = a?.findIndex((number, place) => number !== b?.[place]) ?? -1;
	return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

function rewrite(path: string, heads: Heads): number {
	const part = `${path}.part`;
	fs.writeFileSync(part, record(heads), { mode: 0o600, flush: true });
	fs.renameSync(part, path);
	return fs.openSync(path, 'a');
}

function record(heads: Heads): string {
	const text = [...heads].map(([key, head]) => `${key}=${head}`).join(' ');
	return `\n${checksumOf(text)} ${text}\n`; // Begins on a line of its own, whatever a torn write has left before it.
}

function checksumOf(text: string): string {
	return crc32(text).toString(16).padStart(8, '0');
}
