import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPositionFile, readPosition } from './commit-position.ts';

const lineage = 'a'.repeat(24);
let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plenum-position-'));
	path = join(folder, 'plenum.db.commits');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('[DB14] the position is one line that each commit overwrites, for the owner alone', () => {
	const file = openPositionFile(path, { lineage, commits: 999 });
	const { size, mode } = statSync(path);
	expect(mode & 0o777).toBe(0o600);
	expect(readPosition(path)).toEqual({ lineage, commits: 999 });
	for (let commits = 1000; commits <= 2000; commits++) file.write(commits);
	expect(readPosition(path)).toEqual({ lineage, commits: 2000 });
	file.close();
	expect(statSync(path).size).toBe(size);
});

test.each(['', 'torn', `${lineage} 12`, `${lineage} 000000000000012x\n`, `${lineage} 0000000000000012\nmore`])(
	'[DB76] a damaged position says nothing: %j',
	(text) => {
		writeFileSync(path, text);
		expect(readPosition(path)).toBeNull();
	}
);

test('[DB14] a file that is closed twice writes into no other file', () => {
	const file = openPositionFile(path, { lineage, commits: 1 });
	file.close();
	const other = openSync(join(folder, 'other'), 'w');
	file.write(2);
	file.close();
	writeSync(other, 'whole');
	closeSync(other);
	expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('whole');
});
