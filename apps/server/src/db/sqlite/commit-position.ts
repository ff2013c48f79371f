import * as fs from 'node:fs';

/** How many commits a database of this lineage has had. */
export type CommitPosition = { lineage: string; commits: number };

/** Beside the database: the position that it had reached, in one line of fixed length. */
export const positionFileOf = (database: string): string => `${database}.commits`;

/** Interval in milliseconds at which the file reaches the disk. After a kill nothing is missing; after a power cut this much may be. */
const flushInterval = 2000;

export type PositionFile = {
	/** Never throws: a commit stays committed, whether or not its position could be written. Does nothing after `close`. */
	write(commits: number): void;
	close(): void;
};

/** [DB14] Opens the file and writes the position that the database has now. */
export function openPositionFile(path: string, position: CommitPosition): PositionFile {
	const file = fs.openSync(path, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600);
	fs.writeSync(file, encode(position), 0);
	fs.fsyncSync(file);
	let isDirty = false;
	let isClosed = false;
	const timer = setInterval(() => {
		if (isDirty) fs.fsync(file, () => undefined);
		isDirty = false;
	}, flushInterval).unref();

	return {
		write(commits) {
			// The number of a closed file soon belongs to another file, which may be the database.
			if (isClosed) return;
			try {
				fs.writeSync(file, encode({ ...position, commits }), 0);
				isDirty = true;
			} catch {
				// The disk failed: the next commit writes its own position.
			}
		},
		close() {
			if (isClosed) return;
			isClosed = true;
			clearInterval(timer);
			try {
				fs.fsyncSync(file);
			} catch {
				// The disk failed: the last position is lost, and no commit.
			}
			fs.closeSync(file);
		}
	};
}

/** Null where the file is missing, torn or damaged. */
export function readPosition(path: string): CommitPosition | null {
	if (!fs.existsSync(path)) return null;
	const [, lineage, commits] = /^(\w{24}) (\d{16})\n$/.exec(fs.readFileSync(path, 'latin1')) ?? [];
	return lineage === undefined ? null : { lineage, commits: Number(commits) };
}

function encode({ lineage, commits }: CommitPosition): string {
	return `${lineage} ${String(commits).padStart(16, '0')}\n`;
}
